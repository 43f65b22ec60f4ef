"""Reads a list: one application a row below the header row."""

from collections.abc import Iterator
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from grantrules.intake.application_cells import ReadApplication, read_application
from grantrules.intake.fact_cell import FactCell
from grantrules.intake.header import Header, Rows, rows_of
from grantrules.intake.list_remarks import (
    remarks_on_columns,
    remarks_on_header,
    remarks_on_rows,
)
from grantrules.intake.lookalike import lookalikes
from grantrules.intake.merging import Cells, shared_cells
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import RawCell
from grantrules.intake.refusal import (
    COLUMN_LACKS,
    doubtful_column,
    missing_columns,
    repeated_column,
)
from grantrules.intake.several_tables import several_tables
from grantrules.intake.sheet_reading import SheetReading
from grantrules.intake.total_row import is_total
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
        skipped = {row: code for row, one in filled.items() if (code := self._skipped(one))}
        facts = {row: cells for row, cells in filled.items() if row not in skipped}
        read = self._applications(facts)
        return SheetReading(
            sheet=self.sheet.name,
            applications=tuple(one.application for one in read),
            problems=(
                *self._remarks(skipped, facts, read),
                *(problem for one in read for problem in one.problems),
            ),
            mapping={one.text: one.column.key for one in self.header.headings},
        )

    def _skipped(self, cells: list[RawCell]) -> Code | None:
        """Tells why a row is no application; None where it is one."""
        known = frozenset(one.cell.column for one in self.header.headings)
        if not any(cell.column in known for cell in cells):
            return Code.ROW_IGNORED
        if self.header.is_repeated_by(cells):
            return Code.ROW_HEADER
        return Code.ROW_TOTAL if is_total(cells, self.header) else None

    def _applications(self, facts: Rows) -> list[ReadApplication]:
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
        self, skipped: dict[int, Code], facts: Rows, read: list[ReadApplication]
    ) -> Iterator[Problem]:
        columns = {cell.column for cells in facts.values() for cell in cells}
        references = [one.application.reference for one in read]
        yield from remarks_on_header(self.file, self.sheet, self.header)
        yield from remarks_on_columns(self.file, self.sheet, self.header, columns)
        yield from remarks_on_rows(
            self.file, self.sheet, skipped, dict(zip(facts, references, strict=True))
        )
