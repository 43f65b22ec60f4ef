"""Network shares are told from local disks by what is mounted where."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from grantrules.model.errors import RegisterError
from grantrules.register.network_share import mounts, refuse_share, share_of

MOUNTS = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:26 / /mnt/amt rw - nfs4 server:/amt rw
31 22 0:27 / /mnt/amt/lokal rw - xfs /dev/sdb1 rw
32 22 0:28 / /mnt/Fälle\0402026 rw - cifs //server/faelle rw
33 22 0:29 / /mnt/zweimal rw - nfs server:/alt rw
34 22 8:2 / /mnt/zweimal rw - ext4 /dev/sdc1 rw
35 22 0:30 / /home/anna/fern rw - fuse.sshfs anna@server: rw
36 22 0:31 / /mnt/stick rw - fuseblk /dev/sdd1 rw
""".strip()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/mnt/amt/a.db", "nfs4"),
        ("/mnt/amt/2026/a.db", "nfs4"),
        ("/mnt/Fälle 2026/a.db", "cifs"),
        ("/home/anna/fern/a.db", "fuse.sshfs"),
        ("/mnt/amt/lokal/a.db", ""),
        ("/mnt/amtlich/a.db", ""),
        ("/mnt/zweimal/a.db", ""),
        ("/mnt/stick/a.db", ""),
        ("/home/anna/a.db", ""),
    ],
)
def test_the_innermost_and_latest_mount_decides(path: str, kind: str) -> None:
    assert share_of(PurePosixPath(path), MOUNTS) == kind


@pytest.mark.parametrize(
    "kind",
    ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs", "fuse.rclone"],
)
def test_every_kind_of_share_is_known(kind: str) -> None:
    assert share_of(PurePosixPath("/a.db"), f"22 1 0:1 / / rw - {kind} x rw") == kind


@pytest.mark.parametrize("kind", ["ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "fuseblk"])
def test_no_local_disk_is_taken_for_a_share(kind: str) -> None:
    assert share_of(PurePosixPath("/a.db"), f"22 1 0:1 / / rw - {kind} x rw") == ""


def test_a_path_on_another_computer_is_a_share() -> None:
    assert share_of(PureWindowsPath(r"\\server\amt\a.db"), "") == "UNC"


def test_without_a_list_of_mounts_nothing_is_known_and_nothing_refused() -> None:
    refuse_share(Path("a.db"), "")


def test_a_file_on_a_share_is_refused_with_what_to_do() -> None:
    with pytest.raises(RegisterError, match=r"/mnt/amt/a.db läge auf einem Netzlaufwerk \(nfs4\)"):
        refuse_share(Path("/mnt/amt/a.db"), MOUNTS)


def test_a_link_to_a_share_is_one(tmp_path: Path) -> None:
    (tmp_path / "fern").mkdir()
    (tmp_path / "a.db").symlink_to(tmp_path / "fern" / "a.db")
    mounted = f"{MOUNTS}\n40 22 0:40 / {(tmp_path / 'fern').resolve()} rw - nfs4 server:/ rw"

    with pytest.raises(RegisterError, match="Netzlaufwerk"):
        refuse_share(tmp_path / "a.db", mounted)


def test_the_system_says_what_is_mounted_where_it_keeps_a_list() -> None:
    assert (" - " in mounts()) == Path("/proc/self/mountinfo").is_file()
