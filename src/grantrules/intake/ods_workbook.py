"""Reads the cells of an .ods workbook, errors and formulas without a result included."""

import zipfile
import zlib
from collections import Counter
from io import BytesIO
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from grantrules.intake.limits import Limits
from grantrules.intake.macros import MACROS
from grantrules.intake.ods_content import ods_sheets
from grantrules.intake.ods_names import META, OFFICE
from grantrules.intake.ods_table import TooManyCellsError
from grantrules.intake.preflight import packed_excess
from grantrules.intake.problem_code import Code
from grantrules.intake.soundness import archive_contradiction
from grantrules.intake.workbook_cells import FileFormat, ReadFailure, SheetCells, WorkbookCells
from grantrules.intake.xml_part import parsed

_FAILURES: Final = (
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    LookupError,
    ValueError,
    OverflowError,
    OSError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)
_BROKEN: Final = ReadFailure(Code.FILE_BROKEN, "ist beschädigt und lässt sich nicht lesen.")
_CONTENT, _STYLES, _META = "content.xml", "styles.xml", "meta.xml"
_MACRO_FOLDERS: Final = ("Basic/", "Scripts/")


def read_ods(content: bytes, limits: Limits) -> WorkbookCells | ReadFailure:
    """Reads all cells of an OpenDocument spreadsheet, or says why there are none."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            if (fault := packed_excess(archive, limits)) is not None:
                return ReadFailure(Code.FILE_TOO_LARGE, fault)
            return archive_contradiction(archive) or _workbook(archive, limits)
    except TooManyCellsError:
        most = f"{limits.cells:,}".replace(",", ".")
        return ReadFailure(Code.FILE_TOO_LARGE, f"enthält mehr als {most} Zellen.")
    except _FAILURES:
        return _BROKEN


def _workbook(archive: zipfile.ZipFile, limits: Limits) -> WorkbookCells | ReadFailure:
    styles = _part(archive, _STYLES).iterfind(f"{OFFICE}styles/*")
    sheets = ods_sheets(archive.read(_CONTENT), styles, limits)
    if not sheets or _repeats_a_name(sheets):
        return _BROKEN
    macros = any(name.startswith(_MACRO_FOLDERS) for name in archive.namelist())
    return WorkbookCells(
        sheets=sheets,
        names=(),
        properties=tuple(
            (one.get(f"{META}name", ""), one.text or "")
            for one in _part(archive, _META).iter(f"{META}user-defined")
        ),
        format=FileFormat.ODS,
        notes=(MACROS,) if macros else (),
    )


def _part(archive: zipfile.ZipFile, name: str) -> Element:
    """Gives a part that a program may leave out."""
    return parsed(archive.read(name)) if name in archive.namelist() else Element("")


def _repeats_a_name(sheets: tuple[SheetCells, ...]) -> bool:
    return max(Counter(sheet.name for sheet in sheets).values()) > 1
