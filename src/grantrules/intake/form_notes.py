"""Notes on a form that change its amounts, such as „Alle Beträge in T€“ beside the title."""

from dataclasses import dataclass

from grantrules.intake.amount_note import notes_in
from grantrules.intake.columns import Column, ValueKind
from grantrules.intake.form_search import Form
from grantrules.intake.header import on_one_line
from grantrules.intake.raw_cell import RawCell


@dataclass(frozen=True, slots=True)
class FormNote:
    """A cell with a note, and the amounts whose meaning it may change."""

    cell: RawCell
    columns: tuple[Column, ...]


def form_notes(form: Form) -> tuple[FormNote, ...]:
    """Finds the notes; one in the row of an entry speaks of that entry alone."""
    fields = form.every_field
    taken = {(one.row, one.number) for one in fields}
    taken |= {(one.label_cell.row, one.label_cell.column) for one in fields}
    hints = {" ".join(one.hint.split()) for one in form.questions.columns}
    rows: dict[int, list[Column]] = {}
    for one in fields:
        rows.setdefault(one.row, []).append(one.column)
    amounts = [one for one in form.questions.columns if one.key in form.fields]
    free = (
        cell
        for cell in form.sheet.cells
        if (cell.row, cell.column) not in taken and on_one_line(cell) not in hints
    )
    notes = (
        FormNote(cell, tuple(filter(_is_amount, rows.get(cell.row, amounts))))
        for cell in notes_in(free)
    )
    return tuple(one for one in notes if one.columns)


def _is_amount(column: Column) -> bool:
    return column.kind is ValueKind.MONEY
