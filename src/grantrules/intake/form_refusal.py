"""Why a form is not read: labels are missing, or there is more than one value for them."""

from collections.abc import Iterator, Mapping, Sequence

from grantrules.intake.form_fields import Field
from grantrules.intake.form_search import Form
from grantrules.intake.form_values import FEWEST_VALUES, Surroundings
from grantrules.intake.lookalike import lookalikes
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, RawCell, is_blank
from grantrules.intake.refusal import (
    LABEL_LACKS,
    doubtful_column,
    missing_columns,
    repeated_column,
)
from grantrules.model.problem import Problem

FEWEST_CONFLICTS = 4
_MOST_SHOWN = 5
Filled = tuple[Field, CellValue]


def refusals(
    place: Place, form: Form, filled: Mapping[str, Sequence[Filled]], chosen: Sequence[Filled]
) -> tuple[Problem, ...]:
    """Names everything for which a form is not read; `chosen` are the values it would have."""
    conflicts = [one for one in map(_stated, filled.values()) if one]
    if len(conflicts) >= FEWEST_CONFLICTS:
        return (_second_form(place, conflicts[0]),)
    around = Surroundings(form.sheet, form.questions)
    return (
        *missing_columns(place, form.questions.missing(form.fields), lacks=LABEL_LACKS),
        *(
            doubtful_column(place, cell, column)
            for cell, column in lookalikes(_unknown(form), form.fields, form.questions)
        ),
        *(
            repeated_column(place, one[0].column, [field.address for field in one])
            for one in conflicts
        ),
        *_further_values(place, around, chosen),
        *_displaced_values(place, around, chosen),
    )


def _unknown(form: Form) -> list[RawCell]:
    """Gives the texts in the columns of the labels that are none."""
    places = {(one.label_cell.row, one.label_cell.column) for one in form.every_field}
    columns = {column for _, column in places}
    return [
        cell
        for cell in form.sheet.cells
        if cell.column in columns and (cell.row, cell.column) not in places
    ]


def _stated(candidates: Sequence[Filled]) -> tuple[Field, ...]:
    """Gives the fields of one key, if they say different things."""
    stated = [(field, value) for field, value in candidates if not is_blank(value)]
    return tuple(field for field, _ in stated) if len({value for _, value in stated}) > 1 else ()


def _second_form(place: Place, fields: Sequence[Field]) -> Problem:
    both = f"{fields[0].address} und {fields[1].address}"
    says = (
        f"Auf dem Blatt „{place.sheet}“ stehen mehrere ausgefüllte Formulare: „{fields[0].label}“ "
        f"steht in {both} verschieden. Das Blatt wurde nicht gelesen. Bitte je Antrag ein eigenes "
        f"Blatt verwenden."
    )
    return _several(place, fields[1].address, says, both)


def _further_values(
    place: Place, around: Surroundings, chosen: Sequence[Filled]
) -> Iterator[Problem]:
    behind = [cells[0] for field, _ in chosen if (cells := around.further(field))]
    if len(behind) < FEWEST_VALUES:
        return
    found = ", ".join(cell.address for cell in behind[:_MOST_SHOWN])
    more = " …" if len(behind) > _MOST_SHOWN else ""
    says = (
        f"Auf dem Blatt „{place.sheet}“ stehen rechts neben den Werten des Formulars weitere "
        f"({found}{more}). Ob es mehrere Anträge sind, steht nicht fest; das Blatt wurde nicht "
        f"gelesen. Bitte je Antrag ein eigenes Formular oder die Liste verwenden."
    )
    yield _several(place, behind[0].address, says, found)


def _displaced_values(
    place: Place, around: Surroundings, chosen: Sequence[Filled]
) -> Iterator[Problem]:
    """Names the values that an empty field may be meant to have: it would say that there is none.

    An empty field that is required is asked for anyway.
    """
    for field, value in chosen:
        if field.column.required or not is_blank(value):
            continue
        for cell in around.displaced(field)[:1]:
            says = (
                f"Auf dem Blatt „{place.sheet}“ ist das Feld {field.address} („{field.label}“) "
                f"leer, aber in {cell.address} steht ein Wert dafür. Was gilt, steht nicht fest; "
                f"das Blatt wurde nicht gelesen. Bitte den Wert in {field.address} eintragen."
            )
            yield _several(place, cell.address, says, cell.address)


def _several(place: Place, cell: str, says: str, found: str) -> Problem:
    here = Place(place.file, place.sheet, cell=cell)
    return here.problem(Code.FORM_SEVERAL, says, found=found, expected="ein Wert je Feld")
