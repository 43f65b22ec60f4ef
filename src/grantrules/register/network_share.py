"""Whether a path lies on a network share, where the locks of SQLite do not hold."""

import ctypes
import os
import re
from pathlib import Path, PurePath

from grantrules.model.errors import RegisterError

_MOUNTS = Path("/proc/self/mountinfo")
_SHARED = re.compile(
    r"nfs.*|cifs|smb.*|ncpfs|afs|openafs|coda|9p|virtiofs|vboxsf|vmhgfs|ceph|glusterfs|lustre|gfs2|ocfs2|"
    r"davfs|fuse\.(sshfs|vmhgfs-fuse|davfs2?|rclone|s3fs|curlftpfs|ceph(-fuse)?|gvfsd-fuse|"
    r"glusterfs|smbnetfs|nfs.*)"
)
_ESCAPED = re.compile(r"\\([0-7]{3})")
_REMOTE_DRIVE = 4


def mounts() -> str:
    """Gives the list of mounted file systems; empty where the system keeps none."""
    return _MOUNTS.read_text("utf-8", "surrogateescape") if _MOUNTS.is_file() else ""


def refuse_share(path: Path, mounted: str) -> None:
    """Raises a RegisterError where the file would lie on a share; `mounted` is from `mounts`."""
    kind = share_of(path.resolve(), mounted)
    if kind:
        raise RegisterError(
            f"Die Falldatenbank {path} läge auf einem Netzlaufwerk ({kind}), auf dem gleichzeitige "
            "Änderungen einander zerstören können. Bitte mit --db einen lokalen Datenträger oder "
            "eine PostgreSQL-Datenbank angeben (docs/betrieb/postgresql.md)."
        )


def share_of(path: PurePath, mounted: str) -> str:
    """Names the kind of share that an absolute path lies on; empty where it is none."""
    if path.drive.startswith("\\\\"):
        return "UNC"
    if os.name == "nt":  # pragma: no cover - the tests run where drives have no letters
        return _drive_kind(path)
    kind = _filesystem(path, mounted)
    return kind if _SHARED.fullmatch(kind) else ""


def _filesystem(path: PurePath, mounted: str) -> str:
    """Gives the type of the innermost mount; of two at one place the later one hides the other."""
    best, kind = -1, ""
    for line in mounted.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        place = PurePath(_ESCAPED.sub(lambda found: chr(int(found[1], 8)), fields[4]))
        depth = len(place.parts)
        if path.is_relative_to(place) and depth >= best:
            best, kind = depth, after.split(" ")[0]
    return kind


def _drive_kind(path: PurePath) -> str:  # pragma: no cover - asks Windows
    ask = getattr(ctypes, "windll").kernel32.GetDriveTypeW  # noqa: B009 - it is only there
    return path.drive if ask(f"{path.drive}\\") == _REMOTE_DRIVE else ""
