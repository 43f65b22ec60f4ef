"""The header of a list: which column holds what."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from grantrules.intake.columns import Column
from grantrules.intake.heading import bare
from grantrules.intake.questions import Questions
from grantrules.intake.raw_cell import RawCell, Text, is_blank
from grantrules.intake.workbook_cells import SheetCells

LAST_HEADER_ROW = 20
FEWEST_HEADINGS = 4
Rows = dict[int, list[RawCell]]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that names a column of the list; `group` is one over several columns above it."""

    cell: RawCell
    column: Column
    group: RawCell | None = None

    @property
    def text(self) -> str:
        """The heading as the file spells it, on one line."""
        group = () if self.group is None else (on_one_line(self.group),)
        return " / ".join((*group, on_one_line(self.cell)))

    def stands_in(self, cell: RawCell, questions: Questions) -> bool:
        """Tells whether a cell of the same column repeats the heading, or the group above it."""
        own = (self.cell,) if self.group is None else (self.cell, self.group)
        same = bare(on_one_line(cell)) in {bare(on_one_line(one)) for one in own}
        return same or named_by(cell, questions) == self.column


@dataclass(frozen=True, slots=True)
class Header:
    """The header of a sheet: the headings that are known and the cells that are not.

    `row` is the lowest row with headings; `rows` are all that belong to the header, with those of
    groups above and of units below.
    """

    questions: Questions
    row: int
    headings: tuple[Heading, ...]
    unknown: tuple[RawCell, ...]
    rows: tuple[int, ...]

    @property
    def missing(self) -> tuple[Column, ...]:
        """The required columns that the header lacks."""
        return self.questions.missing(one.column.key for one in self.headings)

    @property
    def repeated(self) -> tuple[tuple[Column, tuple[Heading, ...]], ...]:
        """The columns that more than one heading names, with those headings."""
        times = Counter(one.column.key for one in self.headings)
        return tuple(
            (column, tuple(one for one in self.headings if one.column == column))
            for column in self.questions.columns
            if times[column.key] > 1
        )

    @property
    def distinct(self) -> int:
        """How many columns the headings name."""
        return len({one.column.key for one in self.headings})

    def without(self, columns: Collection[int]) -> "Header":
        """Gives the header without what it holds in columns that it does not know."""
        unknown = tuple(one for one in self.unknown if one.column not in columns)
        return replace(self, unknown=unknown)

    def is_repeated_by(self, cells: Sequence[RawCell]) -> bool:
        """Tells whether a row says the same in the same columns, and nothing else in them."""
        above = {one.cell.column: one for one in self.headings}
        beside = [cell for cell in cells if cell.column in above]
        lowest = sum(one.cell.row == self.row for one in self.headings)
        if len(beside) < min(FEWEST_HEADINGS, lowest):
            return False
        # Most rows hold a number or a date, which settles it.
        return all(isinstance(cell.value, Text) for cell in beside) and all(
            above[cell.column].stands_in(cell, self.questions) for cell in beside
        )


def rows_of(sheet: SheetCells, *, until: int | None = None) -> Rows:
    """Groups the cells that are not blank by their row, in order."""
    rows: Rows = {}
    for cell in sheet.cells:
        if (until is None or cell.row <= until) and not is_blank(cell.value):
            rows.setdefault(cell.row, []).append(cell)
    return rows


def named_by(cell: RawCell, questions: Questions) -> Column | None:
    """Gives the column that a cell names as a heading or label."""
    return questions.named(cell.value.text) if isinstance(cell.value, Text) else None


def named_in(cells: Sequence[RawCell], questions: Questions) -> dict[str, RawCell]:
    """Gives for each column that a row names the first cell that does so, by key."""
    named = [(column.key, cell) for cell in cells if (column := named_by(cell, questions))]
    return dict(reversed(named))


def on_one_line(cell: RawCell) -> str:
    """Gives the text of a cell without line breaks."""
    return " ".join(cell.value.text.split()) if isinstance(cell.value, Text) else ""
