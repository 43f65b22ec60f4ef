"""Finds a form on a sheet: labels in many rows, and the values beside them."""

import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

from grantrules.intake.fact_cell import is_answer, is_wording
from grantrules.intake.form_fields import Field, labelled_fields, named_fields, value_in
from grantrules.intake.form_values import Surroundings, past_gaps
from grantrules.intake.questions import Questions
from grantrules.intake.raw_cell import is_blank
from grantrules.intake.workbook_cells import Grid, NamedCell, SheetCells

_FORM_SHEET = re.compile(r"antrag(?:sformular)?(?: ?\(?[0-9]+\)?)?")
_FEWEST_LABELS = 4
_FEWEST_LABELS_ANYWHERE = 8
_FEWEST_ANSWERS_ANYWHERE = 2


@dataclass(frozen=True)
class Form:
    """A sheet with labels: the fields of each key in order of trust, and names gone astray."""

    questions: Questions
    sheet: SheetCells
    fields: Mapping[str, tuple[Field, ...]]
    strays: tuple[NamedCell, ...]

    @property
    def every_field(self) -> tuple[Field, ...]:
        """The fields of all keys."""
        return tuple(one for fields in self.fields.values() for one in fields)

    @property
    def labels(self) -> int:
        """How many keys have a label, if each has a row of its own."""
        return min(len(self.fields), len({one.row for one in self.every_field}))


def find_form(sheet: SheetCells, names: Iterable[NamedCell], questions: Questions) -> Form | None:
    """Finds the fields that the workbook names, then those with a label."""
    named, strays = named_fields(sheet, names, questions)
    fields: dict[str, dict[str, Field]] = {}
    for field in (*named, *past_gaps(sheet, labelled_fields(sheet, questions))):
        fields.setdefault(field.column.key, {}).setdefault(field.address, field)
    values = {address for places in fields.values() for address in places}
    found = {key: _labelled(tuple(places.values()), values) for key, places in fields.items()}
    form = Form(questions, sheet, found, strays)
    known = len({one.column.key for one in named}) >= _FEWEST_LABELS
    if known or _FORM_SHEET.fullmatch(sheet.name.strip().casefold()):
        return form if form.labels >= _FEWEST_LABELS else None
    return form if form.labels >= _FEWEST_LABELS_ANYWHERE and _is_filled_in(form) else None


def _labelled(fields: tuple[Field, ...], values: Container[str]) -> tuple[Field, ...]:
    """Leaves out fields whose label is what another field says, where the key has a label else."""
    kept = tuple(one for one in fields if one.label_cell.address not in values)
    return kept or fields


def _is_filled_in(form: Form) -> bool:
    """Tells a form from an explanation of its labels: there the texts beside them say nothing."""
    grid = Grid(form.sheet)
    around = Surroundings(form.sheet, form.questions)
    answers = others = 0
    for field in form.every_field:
        value = value_in(form.sheet, grid, field)
        if is_answer(field.column, value) or (is_blank(value) and around.displaced(field)):
            answers += 1
        elif not is_blank(value) and not is_wording(field.column):
            others += 1
    return answers >= max(_FEWEST_ANSWERS_ANYWHERE, others)
