"""Rows of a list that are no application: headings, sums, groups and notes; no other is skipped."""

import re
from collections.abc import Sequence
from typing import Final

from grantrules.intake.columns import Column, ValueKind
from grantrules.intake.fact_cell import is_answer, is_wording
from grantrules.intake.header import Header, Rows, on_one_line, rows_of
from grantrules.intake.heading import bare
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import RawCell, Text
from grantrules.intake.total_row import is_sum_of, is_total
from grantrules.intake.workbook_cells import SheetCells

_FOOTER: Final = re.compile(
    r"(?:stand|erstellt|erstellung|aufgestellt|bearbeitet|bearbeiter|bearbeiterin|geprüft|gez\.|"
    r"ausgedruckt|ausdruck|druckdatum|datum|ort, datum|quelle|hinweis|hinweise|anmerkung|"
    r"anmerkungen|legende|seite [0-9]+|nachrichtlich)(?![\w-])|\*"
)
_MOST_BESIDE_A_FOOTER: Final = 2


class SkippedRows:
    """Tells applications from all else below the header of a list."""

    def __init__(self, sheet: SheetCells, header: Header) -> None:
        self._sheet = sheet
        self._header = header
        self._columns = {one.cell.column: one.column for one in header.headings}
        self._applicants = {bare(name) for name in header.questions.applicants}

    def found(self) -> dict[int, Code]:
        """Gives the rows that are no application, each with the code of its remark."""
        last = self._header.rows[-1]
        filled = {row: cells for row, cells in rows_of(self._sheet).items() if row > last}
        skipped = {row: code for row, one in filled.items() if (code := self._code(one))}
        return skipped | dict.fromkeys(self._sums(filled, skipped), Code.ROW_TOTAL)

    def _code(self, cells: Sequence[RawCell]) -> Code | None:
        if not any(cell.column in self._columns for cell in cells):
            return Code.ROW_IGNORED
        if self._header.is_repeated_by(cells):
            return Code.ROW_HEADER
        if is_total(cells, self._header):
            return Code.ROW_TOTAL
        return Code.ROW_IGNORED if self._is_lone_text(cells) or self._is_footer(cells) else None

    def _is_lone_text(self, cells: Sequence[RawCell]) -> bool:
        """Tells a group heading or a note from the beginning of an application."""
        if len(cells) > 1 or not isinstance(cells[0].value, Text):
            return False
        column = self._columns[cells[0].column]
        named = bare(on_one_line(cells[0])) in self._applicants
        if column.kind is ValueKind.APPLICANT:
            return self._is_wide(cells[0]) and not named
        return not named and not is_answer(column, cells[0].value)

    def _is_wide(self, cell: RawCell) -> bool:
        over = (one for one in self._sheet.merged if one.covers(cell.row, cell.column))
        return any(
            sum(one.first_column <= number <= one.last_column for number in self._columns) > 1
            for one in over
        )

    def _is_footer(self, cells: Sequence[RawCell]) -> bool:
        """Tells whether a row begins like a footer and states next to nothing."""
        first, *others = cells
        beside = [self._columns[one.column] for one in others if one.column in self._columns]
        return (
            _FOOTER.match(bare(on_one_line(first))) is not None
            and len(beside) <= _MOST_BESIDE_A_FOOTER
            and not any(_is_stated(column) for column in beside)
        )

    def _sums(self, filled: Rows, skipped: dict[int, Code]) -> list[int]:
        """Finds sums without a label: rows with nothing but the sums of the rows above them."""
        found: list[int] = []
        above: list[Sequence[RawCell]] = []
        for row, cells in filled.items():
            if row in skipped:
                continue
            if above and is_sum_of(cells, above, self._columns):
                found.append(row)
            else:
                above.append(cells)
        return found


def _is_stated(column: Column) -> bool:
    """Tells whether a column holds what no footer has: who applies, for how much, yes or no."""
    if column.kind is ValueKind.APPLICANT:
        return True
    return not is_wording(column) and column.kind not in {ValueKind.DAY, ValueKind.MOMENT}
