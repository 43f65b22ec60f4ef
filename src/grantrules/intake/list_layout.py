"""Reads a list: one application a row below the header row."""

from collections.abc import Iterator
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from grantrules.intake.application_cells import ReadApplication, read_application
from grantrules.intake.fact_cell import FactCell
from grantrules.intake.header import FEWEST_HEADINGS, Header, named_by, rows_of
from grantrules.intake.list_remarks import remarks_on_columns, remarks_on_rows
from grantrules.intake.merging import Cells, shared_cells
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import RawCell
from grantrules.intake.refusal import missing_columns, repeated_column
from grantrules.intake.sheet_reading import SheetReading
from grantrules.intake.workbook_cells import Grid, SheetCells
from grantrules.model.application import Source
from grantrules.model.problem import Problem

_Rows = dict[int, list[RawCell]]


def read_list(file: str, sheet: SheetCells, header: Header) -> SheetReading:
    """Reads every row below the header; a list without its required columns is refused."""
    refusals = tuple(_refusals(Place(file, sheet.name), header))
    if refusals:
        return SheetReading(sheet=sheet.name, problems=refusals, refused=True)
    return _List(file, sheet, header).read()


def _refusals(place: Place, header: Header) -> Iterator[Problem]:
    yield from missing_columns(place, header.missing, what="die Spalte")
    for column, headings in header.repeated:
        yield repeated_column(place, column, [one.cell.address for one in headings])


@dataclass(frozen=True)
class _List:
    """A list that has all its required columns, each once."""

    file: str
    sheet: SheetCells
    header: Header

    def read(self) -> SheetReading:
        filled = {row: cells for row, cells in rows_of(self.sheet).items() if row > self.header.row}
        facts = {row: cells for row, cells in filled.items() if self._is_application(cells)}
        read = self._applications(facts)
        return SheetReading(
            sheet=self.sheet.name,
            applications=tuple(one.application for one in read),
            problems=(
                *self._remarks(filled, facts, read),
                *(problem for one in read for problem in one.problems),
            ),
            mapping={one.text: one.column.key for one in self.header.headings},
        )

    def _is_application(self, cells: list[RawCell]) -> bool:
        known = frozenset(one.cell.column for one in self.header.headings)
        return any(cell.column in known for cell in cells) and not self._is_header(cells)

    def _is_header(self, cells: list[RawCell]) -> bool:
        above = {one.cell.column: one.column for one in self.header.headings}
        named = [(named_by(cell, self.header.questions), cell) for cell in cells]
        same = [cell for column, cell in named if column == above.get(cell.column, cell)]
        return len(same) >= FEWEST_HEADINGS

    def _applications(self, facts: _Rows) -> list[ReadApplication]:
        grid = Grid(self.sheet)
        columns = [one.cell.column for one in self.header.headings]
        shared = shared_cells(self.sheet, facts.keys(), columns)
        return [
            read_application(
                Source(file=self.file, sheet=self.sheet.name, row=row),
                self._fact_cells(row, grid, shared),
                self.header.questions,
            )
            for row in facts
        ]

    def _fact_cells(self, row: int, grid: Grid, shared: Cells) -> list[FactCell]:
        return [
            FactCell(
                one.column,
                f"{get_column_letter(one.cell.column)}{row}",
                shared.get((row, one.cell.column)) or grid.at(row, one.cell.column),
            )
            for one in self.header.headings
        ]

    def _remarks(
        self, filled: _Rows, facts: _Rows, read: list[ReadApplication]
    ) -> Iterator[Problem]:
        columns = {cell.column for cells in facts.values() for cell in cells}
        skipped = {
            row: Code.ROW_HEADER if self._is_header(cells) else Code.ROW_IGNORED
            for row, cells in filled.items()
            if row not in facts
        }
        references = [one.application.reference for one in read]
        yield from remarks_on_columns(self.file, self.sheet, self.header, columns)
        yield from remarks_on_rows(
            self.file, self.sheet, skipped, dict(zip(facts, references, strict=True))
        )
