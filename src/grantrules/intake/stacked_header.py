"""A header over two rows, such as „Kosten“ above „Personal“ and „Sach“."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from grantrules.intake.columns import Column, ValueKind
from grantrules.intake.header import Header, Heading, Rows, named_by, on_one_line
from grantrules.intake.heading import bare, is_unit, spellings
from grantrules.intake.questions import Questions
from grantrules.intake.raw_cell import RawCell, Text
from grantrules.intake.workbook_cells import MergedRange, SheetCells

_FEWEST_BELOW = 2
# What was decided or paid is not what somebody asks for.
_NOT_ASKED_FOR = frozenset(
    {
        "abgerechnet",
        "anerkannt",
        "auszahlung",
        "ausgezahlt",
        "bewilligt",
        "bewilligte",
        "bewilligung",
        "nachweis",
        "verausgabt",
        "verwendungsnachweis",
        "vorgeschlagen",
        "vorjahr",
        "vorschlag",
    }
)


@dataclass(frozen=True, slots=True)
class _Group:
    """A cell above others: `firm` where it stands right above or is merged over them."""

    cell: RawCell
    firm: bool
    wide: bool


def stacked_header(sheet: SheetCells, rows: Rows, row: int, questions: Questions) -> Header | None:
    """Reads a row together with the one above it; None where it gains nothing from that one."""
    upper, lower = rows.get(row - 1, []), rows[row]
    if not upper or not _say_something(lower):
        return None
    merged = [one for one in sheet.merged if one.first_row == row - 1]
    grouped = [(cell, _group_of(cell, upper, merged, lower)) for cell in lower]
    if any(_contradicts(cell, group, questions) for cell, group in grouped):
        return None
    below = [(cell, _heading(cell, group, questions)) for cell, group in grouped]
    above = [*_inherited(upper, lower, questions)]
    found = [one for _, one in below if one is not None]
    known = sum(one is not None or named_by(cell, questions) is not None for cell, one in below)
    if known < _FEWEST_BELOW or not (above or any(one.group for one in found)):
        return None
    return Header(
        questions=questions,
        row=row,
        headings=tuple(sorted((*above, *found), key=lambda one: one.cell.column)),
        unknown=tuple(cell for cell, one in below if one is None),
        rows=(row - 1, row),
    )


def names_other_amounts(group: str) -> bool:
    """Tells whether a group holds what was decided or paid, or what belongs to another year."""
    return not _NOT_ASKED_FOR.isdisjoint(bare(group).split())


def _say_something(cells: Sequence[RawCell]) -> bool:
    """Tells whether a row holds texts alone, and not nothing but units."""
    texts = [cell.value.text for cell in cells if isinstance(cell.value, Text)]
    return len(texts) == len(cells) and not all(is_unit(text) for text in texts)


def _group_of(
    cell: RawCell, upper: Sequence[RawCell], merged: Sequence[MergedRange], lower: Sequence[RawCell]
) -> _Group | None:
    left = [one for one in upper if one.column <= cell.column]
    if not left:
        return None
    above = left[-1]
    over = next((one for one in merged if one.covers(above.row, above.column)), None)
    if over is None:
        return _Group(above, firm=above.column == cell.column, wide=False)
    if not over.covers(above.row, cell.column):
        return None
    # What stands alone over the whole table is its title.
    title = len(upper) == 1 and all(over.covers(above.row, one.column) for one in lower)
    return None if title else _Group(above, firm=True, wide=over.last_column > over.first_column)


def _contradicts(cell: RawCell, group: _Group | None, questions: Questions) -> bool:
    """Tells whether a text that says nothing stands below a heading that says something."""
    if group is None or not group.firm or named_by(group.cell, questions) is None:
        return False
    return _together(group.cell, cell, questions) is None and named_by(cell, questions) is None


def _heading(cell: RawCell, group: _Group | None, questions: Questions) -> Heading | None:
    own = named_by(cell, questions)
    if group is None:
        return None if own is None else Heading(cell, own)
    both = _together(group.cell, cell, questions)
    if both is not None and both != own:
        # What stands to the left of the heading counts where that says nothing by itself.
        return Heading(cell, both, group.cell) if group.firm or own is None else None
    if own is None or (both is None and _is_not_asked_for(group, own)):
        return None
    return Heading(cell, own, group.cell if group.wide else None)


def _is_not_asked_for(group: _Group, own: Column) -> bool:
    money = group.firm and own.kind is ValueKind.MONEY
    return money and names_other_amounts(on_one_line(group.cell))


def _together(group: RawCell, cell: RawCell, questions: Questions) -> Column | None:
    """Gives the column that a heading and the group above it name as one, if they do."""
    if is_unit(on_one_line(cell)):
        return named_by(group, questions)
    above, below = _shortest(group), _shortest(cell)
    if not any(one.isalpha() for one in below):
        return None
    first, _, last = above.rpartition(" ")
    spelled = (
        f"{above} {below}",
        f"{below} {above}",
        f"{below}{above}",
        f"{first} {below}{last}",
        f"{above} ({below})",
    )
    named = {column.key: column for one in spelled if (column := questions.named(one))}
    return next(iter(named.values())) if len(named) == 1 else None


def _shortest(cell: RawCell) -> str:
    """Gives a heading without numbering, unit and footnotes."""
    return next(reversed(spellings(on_one_line(cell))), "")


def _inherited(
    upper: Sequence[RawCell], lower: Sequence[RawCell], questions: Questions
) -> Iterator[Heading]:
    filled = {cell.column for cell in lower}
    for cell in upper:
        if cell.column not in filled and (column := named_by(cell, questions)):
            yield Heading(cell, column)
