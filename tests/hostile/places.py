"""Files that are no files, lie where they should not, or have names that do harm."""

import os
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.unit.intake.zips import list_bytes

GIGABYTE = 1 << 30


@dataclass(frozen=True, slots=True)
class Place:
    """Something in a folder, and the code that tells of it: found there, and named itself.

    An empty code: it is read, or passed over in silence where it is no spreadsheet at all.
    """

    name: str
    made: Callable[[Path], None]
    found: str
    named: str

    def __str__(self) -> str:
        return self.name


def link(to: str) -> Callable[[Path], None]:
    """A link to somewhere."""
    return lambda path: path.symlink_to(to)


def file(content: bytes) -> Callable[[Path], None]:
    """A file with this content."""

    def made(path: Path) -> None:
        path.write_bytes(content)

    return made


def beside(path: Path) -> None:
    """A link to a healthy list outside the folder."""
    outside = path.parent.parent / "aussen.xlsx"
    outside.write_bytes(list_bytes("AUSSEN"))
    path.symlink_to(outside)


def listening(path: Path) -> None:
    """A socket; its name is short, because that of a socket must be."""
    short = os.open(path.parent, os.O_RDONLY)
    with socket.socket(socket.AF_UNIX) as end:
        end.bind(f"/proc/self/fd/{short}/{path.name}")
    os.close(short)


def sparse(path: Path) -> None:
    """A file of five gigabytes that takes no room."""
    path.touch()
    os.truncate(path, 5 * GIGABYTE)


PLACES = (
    Place("verknuepfung.xlsx", beside, "file.symlink", ""),
    Place("verknuepfung-nirgends.xlsx", link("nirgends"), "file.symlink", "file.missing"),
    Place("verknuepfung-ring.xlsx", link("verknuepfung-ring.xlsx"), "file.symlink", "file.missing"),
    Place("verknuepfung-nullen.xlsx", link("/dev/zero"), "file.symlink", "file.unreadable"),
    Place("verknuepfung-speicher.xlsx", link("/proc/self/mem"), "file.symlink", "file.unreadable"),
    Place("verknuepfung-ordner.xlsx", link("/etc"), "file.symlink", "folder.empty"),
    Place("verknuepfung-zurueck", link("."), "file.symlink", "folder.empty"),
    Place("rohr.xlsx", os.mkfifo, "file.unreadable", "file.unreadable"),
    Place("buchse.xlsx", listening, "file.unreadable", "file.unreadable"),
    Place("ordner.xlsx", lambda path: path.mkdir(), "folder.empty", "folder.empty"),
    Place("riesig.xlsx", sparse, "file.too_large", "file.too_large"),
    Place("riesig", sparse, "folder.empty", "file.too_large"),
    Place("~$antrag.xlsx", file(b"x"), "file.lock", "header.missing"),
    Place(".~lock.antrag.xlsx#", file(b"x"), "file.lock", "header.missing"),
    Place(".verborgen.xlsx", file(list_bytes()), "file.lock", ""),
    Place("scan.pdf", file(b"%PDF-1.7"), "file.not_read", "file.pdf"),
    Place("antrag.xlsx.bak", file(list_bytes()), "file.not_read", "file.ending"),
    Place("antrag", file(list_bytes()), "", ""),
)
NAMES = (
    "zeilen\numbruch.xlsx",
    "rot\x1b[31m.xlsx",
    "\x1b]0;titel\x07.xlsx",
    "verkehrt\u202exslx.xlsx",
    "=cmd|' c calc'!A1.xlsx",
    "+49.xlsx",
    "@SUM(A1).xlsx",
    "'.xlsx",
    '"><script>alert(1)<!--.xlsx',
    "[red]rot.xlsx",
    "%s{0}${HOME}$(id).xlsx",
    "-o.xlsx",
    "a#b?c&d.xlsx",
    "\\\\server\\x.xlsx",
    f"{'ä' * 120}.xlsx",
    " .xlsx",
    "CON.xlsx",
    "\x7f\x01.xlsx",
    os.fsdecode(b"kein-utf8-\xff\xfe.xlsx"),
)
