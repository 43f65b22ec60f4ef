"""What is in doubt about the columns of a list: which fact they hold, and what amounts mean."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from grantrules.intake.amount_note import told_note
from grantrules.intake.columns import Column
from grantrules.intake.doubtful_column import DoubtfulColumn, told_columns
from grantrules.intake.fact_cell import FactCell
from grantrules.intake.list_notes import ListNote
from grantrules.intake.place import Place
from grantrules.intake.raw_cell import Doubtful, is_blank, shown
from grantrules.model.problem import Problem


@dataclass(frozen=True)
class Doubts:
    """The columns that may hold a missing fact, and the notes that change amounts."""

    columns: Sequence[DoubtfulColumn]
    notes: Sequence[ListNote]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The columns that may hold a missing fact."""
        return tuple(one.number for one in self.columns)

    @property
    def meant(self) -> tuple[tuple[int, Column], ...]:
        """Each of these columns with each fact that it may hold."""
        return tuple((one.number, column) for one in self.columns for column in one.meant)

    def applied(self, known: Sequence[FactCell], meant: Sequence[FactCell]) -> list[FactCell]:
        """Puts the cells of a row in doubt that are: `meant` stand in columns in doubt."""
        changed = {column.key for note in self.notes for column in note.columns}
        filled = {one.column.key: one for one in reversed(meant) if not is_blank(one.value)}
        return [
            *(_doubted(one) if one.column.key in changed else one for one in known),
            *map(_doubted, filled.values()),
        ]

    def told(self, place: Place) -> Iterator[Problem]:
        """Asks about the columns and the notes."""
        yield from told_columns(place, self.columns)
        for note in self.notes:
            here = replace(place, row=note.cell.row)
            yield told_note(here, note.cell, note.columns)


def _doubted(cell: FactCell) -> FactCell:
    return cell if is_blank(cell.value) else replace(cell, value=Doubtful(shown(cell.value)))
