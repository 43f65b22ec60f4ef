"""Sheets as plain cells, written down row by row in the test."""

from collections.abc import Iterable, Mapping, Sequence

from openpyxl.utils import get_column_letter

from grantrules.intake.raw_cell import CellValue, Number, RawCell, Text
from grantrules.intake.workbook_cells import MergedRange, SheetCells

Content = str | int | CellValue | None


def grid(rows: Mapping[int, Sequence[Content]], *merged: MergedRange) -> SheetCells:
    """A sheet with these rows, each from column A on; None is a cell that does not exist."""
    cells = [
        RawCell(f"{get_column_letter(column)}{row}", row, column, typed(content))
        for row, contents in sorted(rows.items())
        for column, content in enumerate(contents, start=1)
        if content is not None
    ]
    return sheet_of(cells, merged)


def sheet_of(cells: Iterable[RawCell], merged: Iterable[MergedRange] = ()) -> SheetCells:
    """A visible sheet with these cells."""
    return SheetCells(
        name="Tabelle1",
        hidden=False,
        cells=tuple(cells),
        hidden_rows=frozenset(),
        hidden_columns=frozenset(),
        merged=tuple(merged),
    )


def typed(content: str | int | CellValue) -> CellValue:
    """What a reader makes of a text or a whole number."""
    match content:
        case str():
            return Text(content)
        case int():
            return Number(str(content))
        case _:
            return content
