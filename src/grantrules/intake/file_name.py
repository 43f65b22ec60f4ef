"""What the name of a file promises, for files in a folder or an archive that nobody named."""

from enum import Enum, auto
from pathlib import PurePosixPath
from typing import Final

from grantrules.intake.content_kind import OLE2, SPREADSHEET_SUFFIXES, ZIP

_OTHER_SPREADSHEETS = (".fods", ".numbers", ".slk", ".dif", ".wk1", ".wks", ".xlw", ".et")
_READ: Final = frozenset((*SPREADSHEET_SUFFIXES, *_OTHER_SPREADSHEETS, ".zip"))
_DOCUMENTS: Final = frozenset(
    (
        *(".pdf", ".doc", ".docx", ".docm", ".dotx", ".odt", ".rtf", ".pages"),
        *(".msg", ".eml", ".jpg", ".jpeg", ".tif", ".tiff", ".heic"),
        *(".7z", ".rar", ".tar", ".gz", ".tgz", ".p7m"),
    )
)
# A spreadsheet saves tables with tabs under this name, and everybody else their notes.
_TEXT = ".txt"
_COPIES: Final = frozenset((".bak", ".old", ".orig", ".sik", ".tmp", ".part", ".crdownload"))
_LOCKS = ("~$", ".~lock.")
_PACKED = (ZIP, OLE2)
MAGIC = len(OLE2)
"""How many bytes of a file `promise` looks at."""


class Promise(Enum):
    """What to do with a file."""

    READ = auto()
    LOCK = auto()
    TEXT = auto()
    DOCUMENT = auto()
    COPY = auto()
    NOTHING = auto()


def promise(name: str, magic: bytes) -> Promise:
    """Tells from its name, and its first bytes where it has no suffix, what a file may be."""
    path = PurePosixPath(name)
    suffix = path.suffix.casefold()
    if path.name.startswith(_LOCKS):
        return Promise.LOCK
    if path.name.startswith("."):
        return Promise.LOCK if suffix in _READ else Promise.NOTHING
    if suffix in _READ or (not suffix and magic.startswith(_PACKED)):
        return Promise.READ
    if suffix == _TEXT:
        return Promise.TEXT
    if suffix in _DOCUMENTS:
        return Promise.DOCUMENT
    return Promise.COPY if suffix in _COPIES and magic.startswith(_PACKED) else Promise.NOTHING
