"""The header row of a list: which column holds what."""

from collections import Counter
from dataclasses import dataclass

from grantrules.intake.columns import Column
from grantrules.intake.questions import Questions
from grantrules.intake.raw_cell import RawCell, Text, is_blank
from grantrules.intake.workbook_cells import SheetCells

LAST_HEADER_ROW = 20
FEWEST_HEADINGS = 4


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that names a column of the list."""

    cell: RawCell
    column: Column

    @property
    def text(self) -> str:
        """The heading as the file spells it, on one line."""
        return " ".join(_text(self.cell).split())


@dataclass(frozen=True, slots=True)
class Header:
    """The header row of a sheet: the headings that are known and the cells that are not."""

    questions: Questions
    row: int
    headings: tuple[Heading, ...]
    unknown: tuple[RawCell, ...]

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


def find_header(sheet: SheetCells, questions: Questions) -> Header | None:
    """Finds the row with most known headings among the first rows, if there is one."""
    rows = rows_of(sheet, until=LAST_HEADER_ROW)
    headers = [_header(row, cells, questions) for row, cells in rows.items()]
    best = max(headers, key=_distinct, default=None)
    return best if best is not None and _distinct(best) >= FEWEST_HEADINGS else None


def rows_of(sheet: SheetCells, *, until: int | None = None) -> dict[int, list[RawCell]]:
    """Groups the cells that are not blank by their row, in order."""
    rows: dict[int, list[RawCell]] = {}
    for cell in sheet.cells:
        if not is_blank(cell.value) and (until is None or cell.row <= until):
            rows.setdefault(cell.row, []).append(cell)
    return rows


def named_by(cell: RawCell, questions: Questions) -> Column | None:
    """Gives the column that a cell names as a heading or label."""
    return questions.named(_text(cell)) if isinstance(cell.value, Text) else None


def _header(row: int, cells: list[RawCell], questions: Questions) -> Header:
    named = [(cell, named_by(cell, questions)) for cell in cells]
    return Header(
        questions=questions,
        row=row,
        headings=tuple(Heading(cell, column) for cell, column in named if column is not None),
        unknown=tuple(cell for cell, column in named if column is None),
    )


def _distinct(header: Header) -> int:
    return len({one.column.key for one in header.headings})


def _text(cell: RawCell) -> str:
    return cell.value.text if isinstance(cell.value, Text) else ""
