"""The fields of a form: which cell stands beside the label of which fact."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from grantrules.intake.columns import Column
from grantrules.intake.header import Rows, named_by, on_one_line, rows_of
from grantrules.intake.questions import Questions
from grantrules.intake.raw_cell import CellValue, RawCell
from grantrules.intake.workbook_cells import Grid, NamedCell, SheetCells


@dataclass(frozen=True, slots=True)
class Field:
    """A place for the value of a column, with the cell of its label."""

    column: Column
    label_cell: RawCell
    row: int
    number: int

    @property
    def label(self) -> str:
        """The label as the file spells it, on one line."""
        return on_one_line(self.label_cell)

    @property
    def address(self) -> str:
        """The address of the value, such as B12."""
        return f"{get_column_letter(self.number)}{self.row}"


def labelled_fields(sheet: SheetCells, questions: Questions) -> tuple[Field, ...]:
    """Finds the cell at the right of every known label."""
    return tuple(
        field for cells in rows_of(sheet).values() for field in _in_row(sheet, cells, questions)
    )


def named_fields(
    sheet: SheetCells, names: Iterable[NamedCell], questions: Questions
) -> tuple[tuple[Field, ...], tuple[NamedCell, ...]]:
    """Finds the fields that the workbook names, and the names that stand beside another label."""
    known = [
        (name, column)
        for name in names
        if (column := questions.keyed(name.name)) and name.sheet.casefold() == sheet.name.casefold()
    ]
    rows = rows_of(sheet) if known else {}
    labels = {name: _label_beside(rows, name) for name, _ in known}
    fields = [
        Field(column, label, name.row, name.column)
        for name, column in known
        if (label := labels[name]) is not None and named_by(label, questions) == column
    ]
    agreed = {(field.row, field.number, field.column.key) for field in fields}
    strays = [name for name, _ in known if (name.row, name.column, name.name) not in agreed]
    return tuple(fields), tuple(strays)


def contradicted_keys(
    sheet: SheetCells, strays: Iterable[NamedCell], questions: Questions
) -> frozenset[str]:
    """Finds what is in doubt because a name stands beside the label of something else."""
    rows = rows_of(sheet)
    beside = [(name, _label_beside(rows, name)) for name in strays]
    pairs = [(name.name, named_by(label, questions)) for name, label in beside if label is not None]
    return frozenset(key for name, other in pairs if other for key in (name, other.key))


def value_in(sheet: SheetCells, grid: Grid, field: Field) -> CellValue:
    """Gives the value of a field, which for a merged cell stands in its first cell."""
    merged = next((one for one in sheet.merged if one.covers(field.row, field.number)), None)
    if merged is None:
        return grid.at(field.row, field.number)
    return grid.at(merged.first_row, merged.first_column)


def end_of(sheet: SheetCells, row: int, column: int) -> int:
    """Gives the last column of the merged range of a cell, or the column of the cell itself."""
    merged = (one for one in sheet.merged if one.covers(row, column))
    return max((one.last_column for one in merged), default=column)


def _in_row(sheet: SheetCells, cells: list[RawCell], questions: Questions) -> Iterator[Field]:
    taken = 0
    for cell in cells:
        column = named_by(cell, questions)
        if column is None or cell.column <= taken:
            continue
        # The cell beside a label is its value, even if it reads like a label itself.
        taken = end_of(sheet, cell.row, cell.column) + 1
        yield Field(column, cell, cell.row, taken)


def _label_beside(rows: Rows, name: NamedCell) -> RawCell | None:
    return max(
        (cell for cell in rows.get(name.row, []) if cell.column < name.column),
        key=lambda cell: cell.column,
        default=None,
    )
