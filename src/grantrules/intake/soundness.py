"""Finds what no program writes: an archive or a sheet that says two things at once.

Readers silently take the last of two parts or cells, and another one than Excel shows; a document
type could define words that stand for something else. Such a file is refused, never interpreted.
"""

import re
import zipfile
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Final

from grantrules.intake.content_kind import even_name
from grantrules.intake.package import is_wide, typed_parts, workbook_part, xml_parts
from grantrules.intake.problem_code import Code
from grantrules.intake.sheet_soundness import CHANGED, rows_fault
from grantrules.intake.workbook_cells import ReadFailure

_SHEET_DATA = b"sheetData"
_TEXTS = b"sharedStrings"
_DOCTYPE = b"<!DOCTYPE"
_STRICT = b"http://purl.oclc.org/ooxml/spreadsheetml/main"
_PROLOGUE = 4096
# LibreOffice writes document types here, into macros and toolbars, and nobody reads them.
_MACROS = ("Basic/", "Dialogs/", "Configurations2/")
UNREAD: Final = ("xl/customProperty", "customXml/")
"""Where Power Query and add-ins keep notes of their own, in any encoding; nobody reads them."""

_TWO_PARTS: Final = ReadFailure(
    Code.FILE_SUSPICIOUS, f"{CHANGED} Ein Teil der Datei ist doppelt vorhanden."
)
_UNLISTED: Final = ReadFailure(
    Code.FILE_SUSPICIOUS, f"{CHANGED} Ein Teil der Datei steht in keinem Verzeichnis."
)
_BAD_PATH: Final = ReadFailure(
    Code.FILE_SUSPICIOUS, f"{CHANGED} Ein Teil hat einen unerlaubten Pfad."
)
_DTD: Final = ReadFailure(Code.FILE_SUSPICIOUS, f"{CHANGED} Sie enthält eine Dokumenttyp-Angabe.")
_WIDE_TEXT: Final = ReadFailure(
    Code.FILE_SUSPICIOUS, f"{CHANGED} Ein Teil ist in einer ungewöhnlichen Kodierung geschrieben."
)
_STRICT_FORMAT: Final = ReadFailure(
    Code.FILE_STRICT, "ist im Format „Strict Open XML“ gespeichert."
)


def names_contradiction(content: bytes) -> ReadFailure | None:
    """Tells why the names in an archive cannot be trusted; None: they can."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return _names_fault(archive)


def contradiction(content: bytes) -> ReadFailure | None:
    """Tells why a workbook cannot be trusted or is of a kind that is not read; None: it can."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return (
            _names_fault(archive)
            or _hidden_texts(archive)
            or _first_fault(xml_parts(archive, without=UNREAD), _xml_fault)
            or _sheet_contradiction(archive)
        )


def archive_contradiction(archive: zipfile.ZipFile) -> ReadFailure | None:
    """Tells why an OpenDocument archive cannot be trusted; None: it can."""
    parts = xml_parts(archive, without=_MACROS)
    return _names_fault(archive) or _first_fault(parts, _xml_fault)


def _names_fault(archive: zipfile.ZipFile) -> ReadFailure | None:
    names = archive.namelist()
    if len({even_name(name) for name in names}) < len(names):
        return _TWO_PARTS
    if any(name.startswith(("/", "\\")) or ".." in re.split(r"[/\\]", name) for name in names):
        return _BAD_PATH
    # What begins with a part, but not with the first that is listed, holds one that is not.
    if min((part.header_offset for part in archive.infolist()), default=0) > 0:
        return _UNLISTED
    return None


def _hidden_texts(archive: zipfile.ZipFile) -> ReadFailure | None:
    """Finds texts of cells where nobody looks for a document type."""
    hidden = (name.startswith(UNREAD) and _TEXTS in one for name, one in typed_parts(archive))
    return _BAD_PATH if any(hidden) else None


def _first_fault(
    parts: Iterable[bytes], fault_of: Callable[[bytes], ReadFailure | None]
) -> ReadFailure | None:
    return next((fault for xml in parts if (fault := fault_of(xml))), None)


def _xml_fault(xml: bytes) -> ReadFailure | None:
    # A wide encoding writes a zero byte beside every letter.
    text = xml.replace(b"\0", b"") if is_wide(xml) else xml
    # Anywhere: a long comment may stand before it.
    if _DOCTYPE in text:
        return _DTD
    return _WIDE_TEXT if is_wide(xml) else None


def _sheet_contradiction(archive: zipfile.ZipFile) -> ReadFailure | None:
    with archive.open(workbook_part(archive)) as part:
        if _STRICT in part.read(_PROLOGUE):
            return _STRICT_FORMAT
    sheets = (xml for xml in xml_parts(archive) if _SHEET_DATA in xml)
    return _first_fault(sheets, rows_fault)
