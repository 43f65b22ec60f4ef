"""Notes around a list that change its amounts: in a title, a group, a row of units, a footer."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from grantrules.intake.amount_note import changes_amounts, is_scale, notes_in
from grantrules.intake.columns import Column, ValueKind
from grantrules.intake.header import Header, Rows, on_one_line, rows_of
from grantrules.intake.raw_cell import RawCell
from grantrules.intake.stacked_header import names_other_amounts
from grantrules.intake.workbook_cells import SheetCells


@dataclass(frozen=True, slots=True)
class ListNote:
    """A cell with a note, and the columns with amounts whose meaning it may change."""

    cell: RawCell
    columns: tuple[Column, ...]


class ListNotes:
    """Finds the notes around a list; `applications` are its rows, which say nothing of others."""

    def __init__(self, sheet: SheetCells, header: Header, applications: Rows) -> None:
        self._sheet = sheet
        self._header = header
        self._applications = applications
        self._rows = rows_of(sheet)
        self._amounts = {
            one.cell.column: one.column
            for one in header.headings
            if one.column.kind is ValueKind.MONEY
        }

    def found(self) -> tuple[ListNote, ...]:
        """Gives the notes that concern any amount."""
        notes = (ListNote(cell, self._concerned(cell)) for cell in self._cells())
        return tuple(one for one in notes if one.columns)

    def _cells(self) -> Iterator[RawCell]:
        for row, cells in self._rows.items():
            if row == self._header.row:
                yield from notes_in(self._beside())
            elif row not in self._applications:
                yield from notes_in(cells)
        # What was decided or paid stands over its columns, not over the whole list.
        for cell in self._rows.get(self._header.row - 1, []):
            group = self._covered(cell)
            narrow = not set(group).issuperset(one.cell.column for one in self._header.headings)
            said = on_one_line(cell)
            if narrow and names_other_amounts(said) and not changes_amounts(said):
                yield cell

    def _beside(self) -> Iterable[RawCell]:
        """Gives what stands in the row of the headings above columns without any value."""
        filled = {cell.column for cells in self._applications.values() for cell in cells}
        return (cell for cell in self._header.unknown if cell.column not in filled)

    def _concerned(self, cell: RawCell) -> tuple[Column, ...]:
        below = [column for number in self._covered(cell) if (column := self._amounts.get(number))]
        if below or not (self._stands_apart(cell) or is_scale(on_one_line(cell))):
            return tuple(below)
        return tuple(self._amounts.values())

    def _stands_apart(self, cell: RawCell) -> bool:
        """Tells whether a cell is no heading of a group or unit: it speaks of the whole list."""
        adjacent = cell.row in self._header.rows or cell.row == self._header.row - 1
        return not adjacent or len(self._rows[cell.row]) == 1

    def _covered(self, cell: RawCell) -> range:
        """Gives the columns for which a cell above, among or below the headings speaks."""
        header = self._header
        over = next((one for one in self._sheet.merged if one.covers(cell.row, cell.column)), None)
        last = cell.column if over is None else over.last_column
        if cell.row < header.row - 1 or (cell.row >= header.row and cell.row not in header.rows):
            return range(0)
        if over is None and cell.row == header.row - 1:
            # A group that nobody merged reaches to the next one.
            right = [one.column for one in self._rows[cell.row] if one.column > cell.column]
            last = min(right, default=max(one.cell.column for one in header.headings) + 1) - 1
        return range(cell.column, last + 1)
