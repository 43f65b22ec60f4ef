"""A workbook as plain cells: everything that the layouts need to know, and nothing alive."""

from dataclasses import dataclass
from enum import StrEnum

from openpyxl.utils import get_column_letter

from grantrules.intake.own_mark import OWN_PROPERTY
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Empty, RawCell

_EMPTY = Empty()
_DOUBTFUL = Empty(perhaps_error=True)


class FileFormat(StrEnum):
    """The formats that are read, told by the content of a file."""

    XLSX = "xlsx"
    XLSM = "xlsm"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class MergedRange:
    """A merged range, all four borders included."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int

    def covers(self, row: int, column: int) -> bool:
        """Tells whether a cell belongs to the range."""
        return (
            self.first_row <= row <= self.last_row
            and self.first_column <= column <= self.last_column
        )


@dataclass(frozen=True, slots=True)
class SheetCells:
    """One sheet: its filled cells by row and column, and what of it is hidden or merged.

    `hides_errors`: the format was read by a reader that may show an error value as empty.
    """

    name: str
    hidden: bool
    cells: tuple[RawCell, ...]
    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]
    merged: tuple[MergedRange, ...]
    hides_errors: bool = False


@dataclass(frozen=True, slots=True)
class NamedCell:
    """A defined name of the workbook that stands for a single cell."""

    name: str
    sheet: str
    row: int
    column: int

    @property
    def address(self) -> str:
        """The address of the cell, such as B12."""
        return f"{get_column_letter(self.column)}{self.row}"


@dataclass(frozen=True, slots=True)
class ReadNote:
    """A remark on how a file was read; `says` follows its name in a German sentence."""

    code: Code
    says: str


@dataclass(frozen=True, slots=True)
class WorkbookCells:
    """All sheets of a workbook in their order, its named cells and its custom properties.

    `notes` say what a clerk should know about how the file was read.
    """

    sheets: tuple[SheetCells, ...]
    names: tuple[NamedCell, ...]
    properties: tuple[tuple[str, str], ...]
    format: FileFormat = FileFormat.XLSX
    notes: tuple[ReadNote, ...] = ()

    @property
    def mark(self) -> str | None:
        """What the workbook says of itself: `result`, `template`, or nothing."""
        return dict(self.properties).get(OWN_PROPERTY)


@dataclass(frozen=True, slots=True)
class ReadFailure:
    """Why no cell of a file could be read; `fault` follows its name in a German sentence."""

    code: Code
    fault: str


class Grid:
    """Looks up the cells of one sheet by row and column."""

    def __init__(self, sheet: SheetCells) -> None:
        self._values = {(cell.row, cell.column): cell.value for cell in sheet.cells}
        self._empty = _DOUBTFUL if sheet.hides_errors else _EMPTY

    def at(self, row: int, column: int) -> CellValue:
        """Gives what stands in a cell, which is nothing where the sheet has none."""
        return self._values.get((row, column), self._empty)
