"""Finds the header of a list among the first rows of a sheet."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from grantrules.intake.amount_note import changes_amounts
from grantrules.intake.header import (
    FEWEST_HEADINGS,
    LAST_HEADER_ROW,
    Header,
    Heading,
    Rows,
    named_by,
    named_in,
    rows_of,
)
from grantrules.intake.heading import is_unit
from grantrules.intake.questions import Questions
from grantrules.intake.raw_cell import RawCell, Text, shown
from grantrules.intake.stacked_header import stacked_header
from grantrules.intake.workbook_cells import SheetCells

_MOST_ROWS_OF_UNITS = 2
_LONGEST_UNIT = 40


def find_header(sheet: SheetCells, questions: Questions) -> Header | None:
    """Finds the row with most known headings among the first rows, if there is one."""
    rows = rows_of(sheet, until=LAST_HEADER_ROW + _MOST_ROWS_OF_UNITS)
    headers = [_header(sheet, rows, row, questions) for row in rows if row <= LAST_HEADER_ROW]
    best = max(headers, key=lambda one: (one.distinct, len(one.rows)), default=None)
    if best is None or best.distinct < FEWEST_HEADINGS:
        return None
    below = range(best.row + 1, best.row + 1 + _MOST_ROWS_OF_UNITS)
    units = takewhile(lambda row: _adds_nothing(rows.get(row, [])), below)
    return replace(best, rows=(*best.rows, *units))


def late_header(sheet: SheetCells, questions: Questions) -> RawCell | None:
    """Finds the first heading of a header that stands too far down to be read."""
    for row, cells in rows_of(sheet).items():
        named = named_in(cells, questions) if row > LAST_HEADER_ROW else {}
        if len(named) >= FEWEST_HEADINGS:
            return min(named.values(), key=lambda cell: cell.column)
    return None


def _header(sheet: SheetCells, rows: Rows, row: int, questions: Questions) -> Header:
    named = [(cell, named_by(cell, questions)) for cell in rows[row]]
    plain = Header(
        questions=questions,
        row=row,
        headings=tuple(Heading(cell, column) for cell, column in named if column is not None),
        unknown=tuple(cell for cell, column in named if column is None),
        rows=(row,),
    )
    stacked = stacked_header(sheet, rows, row, questions)
    return plain if stacked is None else stacked


def _is_any_unit(text: str) -> bool:
    return is_unit(text) or (len(text) <= _LONGEST_UNIT and changes_amounts(text))


def _adds_nothing(cells: Sequence[RawCell]) -> bool:
    """Tells whether a row holds nothing but units, or the numbers of the columns from 1 on."""
    if not cells:
        return False
    if all(isinstance(cell.value, Text) and _is_any_unit(cell.value.text) for cell in cells):
        return True
    counted = [shown(cell.value).strip("() .") for cell in cells]
    return len(cells) >= FEWEST_HEADINGS and counted == [
        str(number) for number in range(1, len(cells) + 1)
    ]
