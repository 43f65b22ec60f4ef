"""Reads the cells of an .xlsx workbook; the only module that opens one with openpyxl."""

import re
import warnings
import zipfile
import zlib
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import ParseError

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.formula.tokenizer import TokenizerError
from openpyxl.formula.translate import TranslatorError
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import (
    CellCoordinatesException,
    IllegalCharacterError,
    InvalidFileException,
    NamedRangeException,
    SheetTitleException,
)
from openpyxl.worksheet.worksheet import Worksheet

from grantrules.intake.cell_value import is_formula, value_of
from grantrules.intake.content_kind import WORKBOOK_PART, ContentKind, content_kind
from grantrules.intake.named_cell import named_cells
from grantrules.intake.preflight import excess
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import Empty, RawCell
from grantrules.intake.soundness import contradiction
from grantrules.intake.workbook_cells import (
    MergedRange,
    ReadFailure,
    SheetCells,
    WorkbookCells,
)

# What openpyxl and the modules below it raise for damaged or foreign files.
_LOAD_FAILURES = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    ParseError,
    TokenizerError,
    TranslatorError,
    CellCoordinatesException,
    IllegalCharacterError,
    InvalidFileException,
    NamedRangeException,
    SheetTitleException,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    OSError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)
_REFUSED = {
    ContentKind.EMPTY: ReadFailure(Code.FILE_EMPTY, "ist leer (0 Byte)."),
    ContentKind.OLE2: ReadFailure(
        Code.FILE_ENCRYPTED_OR_XLS,
        "ist mit einem Kennwort verschlüsselt oder im alten Format .xls gespeichert.",
    ),
    ContentKind.PDF: ReadFailure(Code.FILE_TYPE, "ist ein PDF-Dokument."),
    ContentKind.MARKUP: ReadFailure(Code.FILE_TYPE, "ist eine HTML- oder XML-Datei."),
    ContentKind.OTHER_ZIP: ReadFailure(
        Code.FILE_TYPE, "ist ein Archiv oder ein anderes Format, keine Excel-Mappe."
    ),
    ContentKind.OTHER: ReadFailure(Code.FILE_TYPE, "ist keine Excel-Mappe."),
    ContentKind.DAMAGED_ZIP: ReadFailure(Code.FILE_BROKEN, "ist beschädigt oder unvollständig."),
}
_SHEET = re.compile(rb"<(?:[A-Za-z0-9]+:)?sheet[\s/>]")
_LAST_COLUMN = 16_384
_Cells = dict[tuple[int, int], Cell | MergedCell]


def read_cells(source: Path | bytes) -> WorkbookCells | ReadFailure:
    """Reads all cells of a workbook, given its file or its bytes; needs nothing else to do so."""
    try:
        content = source if isinstance(source, bytes) else source.read_bytes()
    except FileNotFoundError:
        return ReadFailure(Code.FILE_MISSING, "gibt es nicht.")
    except OSError:
        return ReadFailure(Code.FILE_UNREADABLE, "lässt sich nicht öffnen.")
    refused = _REFUSED.get(content_kind(content))
    return refused or _cells_of(content)


def _cells_of(content: bytes) -> WorkbookCells | ReadFailure:
    try:
        if (fault := excess(content)) is not None:
            return ReadFailure(Code.FILE_TOO_LARGE, fault)
        if (fault := contradiction(content)) is not None:
            return ReadFailure(Code.FILE_BROKEN, fault)
        formulas = _load(content, values=False)
        if len(formulas.sheetnames) < _declared_sheets(content):
            return ReadFailure(Code.FILE_BROKEN, "ist beschädigt: Ein Blatt fehlt in der Datei.")
        calculated = any(is_formula(cell) for sheet in formulas for cell in _own(sheet).values())
        values = _load(content, values=True) if calculated else formulas
        # Inside as well: openpyxl looks up some styles only when a cell is asked for them.
        return _plain(formulas, values)
    except _LOAD_FAILURES:
        return ReadFailure(Code.FILE_BROKEN, "ist beschädigt und lässt sich nicht lesen.")


def _plain(formulas: Workbook, values: Workbook) -> WorkbookCells:
    pairs = zip(formulas.worksheets, values.worksheets, strict=True)
    return WorkbookCells(
        sheets=tuple(_sheet(sheet, stored) for sheet, stored in pairs),
        names=named_cells(formulas),
        properties=_properties(formulas),
    )


def _declared_sheets(content: bytes) -> int:
    """Counts the sheets that the workbook names; openpyxl skips those whose part is missing."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return len(_SHEET.findall(archive.read(WORKBOOK_PART)))


def _properties(workbook: Workbook) -> tuple[tuple[str, str], ...]:
    custom = workbook.custom_doc_props  # type: ignore[attr-defined] # missing in the stubs
    return tuple((str(one.name), str(one.value)) for one in custom.props)


def _load(content: bytes, *, values: bool) -> Workbook:
    with warnings.catch_warnings():
        # openpyxl warns of decorations that it drops; none of them carries a fact.
        warnings.simplefilter("ignore")
        return load_workbook(BytesIO(content), data_only=values, keep_links=False)


def _own(sheet: object) -> _Cells:
    # Only cells that exist: the used range may claim to be A1:XFD1048576.
    return sheet._cells if isinstance(sheet, Worksheet) else {}  # noqa: SLF001 - no public access


def _sheet(sheet: Worksheet, stored: Worksheet) -> SheetCells:
    kept = _own(stored)
    cells = [_raw(place, cell, kept[place]) for place, cell in sorted(_own(sheet).items())]
    return SheetCells(
        name=sheet.title,
        hidden=sheet.sheet_state != "visible",
        cells=tuple(cell for cell in cells if not isinstance(cell.value, Empty)),
        hidden_rows=frozenset(
            int(row) for row, shape in sheet.row_dimensions.items() if shape.hidden
        ),
        hidden_columns=_hidden_columns(sheet),
        merged=tuple(
            sorted(
                (_merged(one.bounds) for one in sheet.merged_cells.ranges),
                key=lambda one: (one.first_row, one.first_column),
            )
        ),
    )


def _raw(place: tuple[int, int], cell: Cell | MergedCell, stored: Cell | MergedCell) -> RawCell:
    row, column = place
    return RawCell(f"{get_column_letter(column)}{row}", row, column, value_of(cell, stored))


def _hidden_columns(sheet: Worksheet) -> frozenset[int]:
    shapes = [shape for shape in sheet.column_dimensions.values() if shape.hidden]
    return frozenset(
        column for shape in shapes for column in range(int(shape.min or 0), int(shape.max or 0) + 1)
    )


def _merged(bounds: tuple[int, int, int, int]) -> MergedRange:
    first_column, first_row, last_column, last_row = bounds
    return MergedRange(first_row, last_row, first_column, last_column)
