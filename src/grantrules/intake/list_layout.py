"""Reads a list: one application a row below the header row."""

from collections.abc import Iterator
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from grantrules.intake.application_cells import ReadApplication, read_application
from grantrules.intake.columns import Column
from grantrules.intake.doubtful_column import doubtful_columns
from grantrules.intake.doubts import Doubts
from grantrules.intake.fact_cell import FactCell
from grantrules.intake.header import Header, Rows, rows_of
from grantrules.intake.list_notes import ListNotes
from grantrules.intake.list_remarks import (
    Skipped,
    remarks_on_columns,
    remarks_on_header,
    remarks_on_rows,
)
from grantrules.intake.lookalike import lookalikes
from grantrules.intake.merging import Cells, shared_cells
from grantrules.intake.place import Place
from grantrules.intake.refusal import (
    COLUMN_LACKS,
    doubtful_column,
    missing_columns,
    repeated_column,
)
from grantrules.intake.several_tables import several_tables
from grantrules.intake.sheet_reading import SheetReading
from grantrules.intake.skipped_row import SkippedRows
from grantrules.intake.workbook_cells import Grid, SheetCells
from grantrules.model.application import Source
from grantrules.model.problem import Problem


def read_list(file: str, sheet: SheetCells, header: Header) -> SheetReading:
    """Reads every row below the header; a list without its required columns is refused."""
    place = Place(file, sheet.name)
    refusals = several_tables(place, sheet, header) or tuple(_refusals(place, header))
    if refusals:
        return SheetReading(sheet=sheet.name, problems=refusals, refused=True)
    return _List(file, sheet, header).read()


def _refusals(place: Place, header: Header) -> Iterator[Problem]:
    yield from missing_columns(place, header.missing, lacks=COLUMN_LACKS)
    present = [one.column.key for one in header.headings]
    for cell, column in lookalikes(header.unknown, present, header.questions):
        yield doubtful_column(place, cell, column)
    for column, headings in header.repeated:
        yield repeated_column(place, column, [one.cell.address for one in headings])


@dataclass(frozen=True)
class _List:
    """A list that has all its required columns, each once."""

    file: str
    sheet: SheetCells
    header: Header

    def read(self) -> SheetReading:
        last = self.header.rows[-1]
        filled = {row: cells for row, cells in rows_of(self.sheet).items() if row > last}
        skipped = SkippedRows(self.sheet, self.header).found()
        facts = {row: cells for row, cells in filled.items() if row not in skipped}
        doubts = Doubts(
            doubtful_columns(self.sheet, self.header, facts),
            ListNotes(self.sheet, self.header, facts).found(),
        )
        read = self._applications(facts, doubts)
        return SheetReading(
            sheet=self.sheet.name,
            applications=tuple(one.application for one in read),
            problems=(
                *self._remarks(
                    {row: (code, filled[row]) for row, code in skipped.items()}, facts, doubts, read
                ),
                *(problem for one in read for problem in one.problems),
            ),
            mapping={one.text: one.column.key for one in self.header.headings},
        )

    def _applications(self, facts: Rows, doubts: Doubts) -> list[ReadApplication]:
        grid = Grid(self.sheet)
        columns = [*(one.cell.column for one in self.header.headings), *doubts.numbers]
        shared = shared_cells(self.sheet, facts.keys(), columns)
        return [
            read_application(
                Source(file=self.file, sheet=self.sheet.name, row=row),
                self._fact_cells(row, grid, shared, doubts),
                self.header.questions,
            )
            for row in facts
        ]

    def _fact_cells(self, row: int, grid: Grid, shared: Cells, doubts: Doubts) -> list[FactCell]:
        def cell(column: Column, number: int) -> FactCell:
            value = shared.get((row, number)) or grid.at(row, number)
            return FactCell(column, f"{get_column_letter(number)}{row}", value)

        known = [cell(one.column, one.cell.column) for one in self.header.headings]
        meant = [cell(one, number) for number, one in doubts.meant]
        return doubts.applied(known, meant)

    def _remarks(
        self, skipped: Skipped, facts: Rows, doubts: Doubts, read: list[ReadApplication]
    ) -> Iterator[Problem]:
        columns = {cell.column for cells in facts.values() for cell in cells}
        place = Place(self.file, self.sheet.name)
        references = [one.application.reference for one in read]
        yield from remarks_on_header(self.file, self.sheet, self.header)
        yield from doubts.told(place)
        plain = self.header.without(doubts.numbers)
        yield from remarks_on_columns(self.file, self.sheet, plain, columns - {*doubts.numbers})
        yield from remarks_on_rows(
            self.file, self.sheet, skipped, dict(zip(facts, references, strict=True))
        )
