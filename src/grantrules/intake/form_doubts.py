"""What is in doubt about the entries of a form: names without their label, labels nobody knows."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from grantrules.intake.amount_note import told_note
from grantrules.intake.fact_cell import FactCell
from grantrules.intake.form_fields import contradicted_keys
from grantrules.intake.form_notes import form_notes
from grantrules.intake.form_pairs import FormPairs
from grantrules.intake.form_search import Form
from grantrules.intake.place import Place
from grantrules.intake.raw_cell import Contradicted, Doubtful, is_blank, shown
from grantrules.intake.workbook_cells import Grid
from grantrules.model.problem import Problem

_Cells = dict[str, FactCell]


class FormDoubts:
    """Puts entries of a form in doubt, and asks about them."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._pairs = FormPairs(form).found()
        self._notes = form_notes(form)

    def applied(self, cells: Iterable[FactCell]) -> list[FactCell]:
        """Gives the cells with the doubts, and those of entries that have no field of their own."""
        known = {one.column.key: one for one in cells}
        named = {**known, **self._contradicted(known), **self._astray(known)}
        return [*{**self._meant(), **named, **self._changed(named)}.values()]

    def told(self, place: Place) -> Iterator[Problem]:
        """Asks about labels and notes; names in doubt are told with their cells."""
        for pair in self._pairs:
            yield pair.told(place)
        for note in self._notes:
            yield told_note(place, note.cell, note.columns)

    def _contradicted(self, known: Mapping[str, FactCell]) -> _Cells:
        form = self._form
        disputed = contradicted_keys(form.sheet, form.strays, form.questions)
        return {key: _as(Contradicted, one) for key, one in known.items() if key in disputed}

    def _astray(self, known: Mapping[str, FactCell]) -> _Cells:
        """Gives the entries whose name stands at a value without the label that belongs to it."""
        grid = Grid(self._form.sheet)
        found: _Cells = {}
        for name in self._form.strays:
            column = self._form.questions.keyed(name.name)
            value = grid.at(name.row, name.column)
            own = known.get(name.name)
            if column is None or is_blank(value):
                continue
            if own is None or is_blank(own.value):
                found[name.name] = _as(Contradicted, FactCell(column, name.address, value))
            elif name.address != own.address and value != own.value:
                found[name.name] = _as(Contradicted, own)
        return found

    def _meant(self) -> _Cells:
        return {
            column.key: _as(Doubtful, FactCell(column, pair.address, pair.value))
            for pair in reversed(self._pairs)
            for column in pair.meant
        }

    def _changed(self, named: Mapping[str, FactCell]) -> _Cells:
        changed = {column.key for note in self._notes for column in note.columns}
        return {
            key: _as(Doubtful, one)
            for key, one in named.items()
            if key in changed and not isinstance(one.value, Contradicted)
        }


def _as(doubt: type[Contradicted | Doubtful], cell: FactCell) -> FactCell:
    return cell if is_blank(cell.value) else replace(cell, value=doubt(shown(cell.value)))
