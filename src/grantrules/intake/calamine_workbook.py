"""Reads the cells of .xls and .xlsb workbooks; the only module that uses calamine.

calamine shows error values and formulas without a result as nothing. So it is asked for the texts
alone; all else comes from a scan of our own. The two must agree on which cells are filled.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from types import MappingProxyType
from typing import Final
from xml.etree.ElementTree import ParseError

from openpyxl.utils import get_column_letter
from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetVisibleEnum,
    load_workbook,
)

from grantrules.intake.cell_value import typed_value
from grantrules.intake.limits import Limits
from grantrules.intake.macros import MACROS
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import ErrorValue, RawCell, Text, Uncalculated
from grantrules.intake.sheet_scan import Place, RepeatedCellError, SheetScan, TooManyCellsError
from grantrules.intake.sheet_soundness import CHANGED
from grantrules.intake.storage_end import lacks_end
from grantrules.intake.workbook_cells import FileFormat, ReadFailure, SheetCells, WorkbookCells
from grantrules.intake.workbook_scan import EncryptedError, OldFormatError, WorkbookScan
from grantrules.intake.xls_scan import scan_xls
from grantrules.intake.xlsb_scan import scan_xlsb

_BROKEN: Final = ReadFailure(Code.FILE_BROKEN, "ist beschädigt und lässt sich nicht lesen.")
_TRUNCATED: Final = ReadFailure(Code.FILE_TRUNCATED, "ist unvollständig: Das Ende fehlt.")
_ENCRYPTED: Final = ReadFailure(Code.FILE_ENCRYPTED, "ist mit einem Kennwort verschlüsselt.")
_REFUSED: Final = MappingProxyType[type[Exception], ReadFailure](
    {
        EncryptedError: _ENCRYPTED,
        PasswordError: _ENCRYPTED,
        OldFormatError: ReadFailure(
            Code.FILE_OLD_FORMAT, "stammt aus einem alten Tabellenprogramm."
        ),
        RepeatedCellError: ReadFailure(
            Code.FILE_SUSPICIOUS, f"{CHANGED} Eine Zelle ist doppelt vorhanden."
        ),
    }
)
_VISIBLE: Final = (SheetVisibleEnum.Visible,)


class DisagreementError(ValueError):
    """calamine and the scan found different cells filled."""


_FAILURES: Final = (
    CalamineError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    ArithmeticError,
    OSError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)


def read_calamine(content: bytes, form: FileFormat, limits: Limits) -> WorkbookCells | ReadFailure:
    """Reads all cells of an .xls or .xlsb workbook, or says why there are none."""
    try:
        scan = (scan_xls if form is FileFormat.XLS else scan_xlsb)(content, limits)
        if isinstance(scan, ReadFailure):
            return scan
        with load_workbook(BytesIO(content)) as workbook:
            return _workbook(workbook, scan, form)
    except TooManyCellsError:
        most = f"{limits.cells:,}".replace(",", ".")
        fault = f"enthält mehr als {most} Zellen, oder sie liegen zu weit auseinander."
        return ReadFailure(Code.FILE_TOO_LARGE, fault)
    except tuple(_REFUSED) as error:
        return _REFUSED[type(error)]
    except _FAILURES:
        return _TRUNCATED if form is FileFormat.XLS and lacks_end(content) else _BROKEN


def _workbook(
    workbook: CalamineWorkbook, scan: WorkbookScan, form: FileFormat
) -> WorkbookCells | ReadFailure:
    told = workbook.sheets_metadata
    if len({one.name for one in told}) < len(scan.sheets) or len(told) != len(scan.sheets):
        return _BROKEN
    sheets = tuple(
        _sheet(workbook.get_sheet_by_index(number), one, hidden=shown.visible not in _VISIBLE)
        for number, (shown, one) in enumerate(zip(told, scan.sheets, strict=True))
        if one is not None
    )
    notes = (MACROS,) if scan.macros else ()
    return WorkbookCells(sheets, (), scan.properties, form, notes)


def _sheet(sheet: CalamineSheet, scan: SheetScan, *, hidden: bool) -> SheetCells:
    filled = dict(_filled(sheet))
    texts = {place: text for place, text in filled.items() if isinstance(text, str)}
    if not _agreed(filled.keys() - texts.keys(), set(texts), scan):
        raise DisagreementError(sheet.name)
    # Equal texts are one object: a list says „ja“ a thousand times.
    known = {text: typed_value(text, "") for text in set(texts.values())}
    values = scan.values | {place: known[text] for place, text in texts.items()}
    return SheetCells(
        name=sheet.name,
        hidden=hidden,
        cells=tuple(
            RawCell(f"{get_column_letter(column)}{row}", row, column, values[row, column])
            for row, column in sorted(values)
        ),
        hidden_rows=frozenset(scan.hidden_rows),
        hidden_columns=frozenset(scan.hidden_columns),
        merged=tuple(sorted(scan.merged, key=lambda one: (one.first_row, one.first_column))),
        hides_errors=True,
    )


def _filled(sheet: CalamineSheet) -> Iterator[tuple[Place, object]]:
    if sheet.start is None:
        return
    first_row, first_column = sheet.start
    for row, values in enumerate(sheet.to_python(), start=first_row + 1):
        for column, value in enumerate(values, start=first_column + 1):
            if value != "":
                yield (row, column), value


def _agreed(others: set[Place], texts: set[Place], scan: SheetScan) -> bool:
    """Tells whether calamine fills the cells that the scan fills, and no others."""
    numbers = {
        place
        for place, value in scan.values.items()
        if not isinstance(value, ErrorValue | Uncalculated | Text)
    }
    return numbers <= others <= scan.values.keys() and texts <= scan.texts
