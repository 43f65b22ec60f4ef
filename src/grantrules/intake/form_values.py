"""Where the values of a form stand: beside their labels, past a gap, or in a place of their own."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import takewhile

from grantrules.intake.fact_cell import is_answer
from grantrules.intake.form_fields import Field, end_of, value_in
from grantrules.intake.header import named_by, rows_of
from grantrules.intake.questions import Questions
from grantrules.intake.raw_cell import RawCell, is_blank
from grantrules.intake.workbook_cells import Grid, SheetCells

FEWEST_VALUES = 3
_WIDEST_GAP = 2


def past_gaps(sheet: SheetCells, fields: Iterable[Field]) -> tuple[Field, ...]:
    """Moves the fields of a column of labels to where all their values stand, past blank cells."""
    grid = Grid(sheet)
    columns: dict[int, list[Field]] = defaultdict(list)
    for field in fields:
        columns[field.label_cell.column].append(field)
    return tuple(one for labelled in columns.values() for one in _moved(sheet, grid, labelled))


def _moved(sheet: SheetCells, grid: Grid, fields: list[Field]) -> Iterator[Field]:
    beside = any(not is_blank(value_in(sheet, grid, one)) for one in fields)
    found = [] if beside else [number for one in fields for number in _past_gap(grid, one)]
    agreed = len(found) >= FEWEST_VALUES and len(set(found)) == 1
    return (replace(one, number=max(found)) if agreed else one for one in fields)


def _past_gap(grid: Grid, field: Field) -> Iterator[int]:
    """Gives the column of the first filled cell behind a gap, if that is an answer."""
    behind = range(field.number + 1, field.number + 1 + _WIDEST_GAP)
    filled = [number for number in behind if not is_blank(grid.at(field.row, number))]
    if filled and is_answer(field.column, grid.at(field.row, filled[0])):
        yield filled[0]


class Surroundings:
    """The cells of a form around the values of its fields."""

    def __init__(self, sheet: SheetCells, questions: Questions) -> None:
        self._sheet = sheet
        self._questions = questions
        self._rows = rows_of(sheet)

    def further(self, field: Field) -> tuple[RawCell, ...]:
        """Gives the further answers that follow a value without anything in between."""
        return tuple(takewhile(lambda one: is_answer(field.column, one.value), self._right(field)))

    def displaced(self, field: Field) -> tuple[RawCell, ...]:
        """Gives the answers anywhere at the right of a field, or below its label."""
        label = field.label_cell
        below = [cell for cell in self._rows.get(label.row + 1, []) if cell.column == label.column]
        around = (*self._right(field), *below)
        return tuple(one for one in around if is_answer(field.column, one.value))

    def _right(self, field: Field) -> Iterator[RawCell]:
        last = end_of(self._sheet, field.row, field.number)
        right = (cell for cell in self._rows.get(field.row, []) if cell.column > last)
        return takewhile(lambda cell: named_by(cell, self._questions) is None, right)
