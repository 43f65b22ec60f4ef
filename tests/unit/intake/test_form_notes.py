"""Notes on a form that change its amounts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tests.unit.intake.grids import Content, grid
from tests.unit.intake.sheets import HEADINGS, QUESTIONS

from grantrules.intake.columns import ValueKind
from grantrules.intake.form_notes import form_notes
from grantrules.intake.form_search import find_form

AMOUNTS = [one.key for one in QUESTIONS.columns if one.kind is ValueKind.MONEY]


def notes(more: Mapping[int, Sequence[Content]]) -> dict[str, list[str]]:
    """The keys whose amounts a note changes, by its cell; Personalkosten stand in row 13."""
    rows: dict[int, Sequence[Content]] = {
        row: [heading, None] for row, heading in enumerate(HEADINGS.values(), start=3)
    }
    form = find_form(replace(grid(rows | dict(more)), name="Antrag"), (), QUESTIONS)
    assert form is not None
    return {one.cell.address: [column.key for column in one.columns] for one in form_notes(form)}


def test_a_note_beside_the_title_or_below_speaks_of_all_amounts() -> None:
    assert notes({1: ["Antrag", "Alle Beträge in T€"]}) == {"B1": AMOUNTS}
    assert notes({30: ["Angaben netto"]}) == {"A30": AMOUNTS}


def test_a_note_in_the_row_of_an_entry_speaks_of_that_entry() -> None:
    assert notes({13: ["Personalkosten", 60, "je Monat"]}) == {"C13": ["salary_costs"]}
    assert notes({10: ["Stellenumfang (VZÄ)", 1, "39 h pro Woche, je Woche"]}) == {}


def test_labels_values_and_our_own_hints_are_no_notes() -> None:
    hints = {
        row: [one.heading, "monatlich", one.hint] for row, one in enumerate(QUESTIONS.columns, 3)
    }

    assert notes(hints) == {}
