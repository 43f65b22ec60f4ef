"""Labels of a form that nobody knows, with the values beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from tests.unit.intake.grids import Content, grid
from tests.unit.intake.sheets import HEADINGS, QUESTIONS, complete

from grantrules.intake.form_pairs import FormPairs, Pair
from grantrules.intake.form_search import find_form
from grantrules.intake.place import Place

DAY = "01.08.2025"
ABSENT = "contract_signed_on"


def pairs(more: Mapping[int, Sequence[Content]], absent: str = ABSENT) -> tuple[Pair, ...]:
    """The pairs of a form in rows 3 to 23; the row of the absent key is 11 and blank."""
    facts = complete(received_at="1.8.2025", funding_start=DAY, funding_end=DAY)
    rows: dict[int, Sequence[Content]] = {
        row: [heading, facts[key]]  # type: ignore[list-item] # plain texts and numbers
        for row, (key, heading) in enumerate(HEADINGS.items(), start=3)
        if key != absent
    }
    sheet = replace(grid(rows | dict(more)), name="Antrag")
    form = find_form(sheet, (), QUESTIONS)
    assert form is not None
    return FormPairs(form).found()


def told(more: Mapping[int, Sequence[Content]]) -> list[tuple[str, list[str]]]:
    return [(one.address, [column.key for column in one.meant]) for one in pairs(more)]


@pytest.mark.parametrize(
    "row",
    [
        ["Einstellung zum", DAY],
        ["Vertragsabschluss", "liegt vor"],
        ["Datum", DAY],
        [None, DAY],
    ],
)
def test_a_value_that_may_be_a_missing_fact_is_found(row: Sequence[Content]) -> None:
    assert told({11: row}) == [("B11", [ABSENT])]


def test_it_is_found_farther_to_the_right_and_in_another_column() -> None:
    assert told({11: ["Einstellung zum", None, None, DAY]}) == [("D11", [ABSENT])]
    assert told({11: [None, None, "Einstellung zum", DAY]}) == [("D11", [ABSENT])]


def test_it_is_found_within_the_label_itself() -> None:
    assert told({11: [f"Arbeitsvertrag geschlossen: {DAY}"]}) == [("A11", [ABSENT])]


@pytest.mark.parametrize("row", [["Einstellung zum"], ["3. Angaben zum Arbeitsvertrag"]])
def test_a_label_without_a_value_is_none(row: Sequence[Content]) -> None:
    assert told({11: row}) == []


def test_foreign_entries_are_found_beside_the_others_alone() -> None:
    assert told({25: ["Telefon", "0123"]}) == [("B25", [])]
    assert told({25: [None, None, "Telefon", "0123"]}) == []
    assert told({11: [None, "eilt"]}) == [("B11", [])]
    assert told({1: [None, "Antrag"], 30: [None, "Mainz"]}) == []


def test_a_label_that_resembles_what_is_there_is_foreign() -> None:
    (one,) = pairs({25: ["Vertragsabschluss", DAY]}, absent="")

    assert one.meant == ()


def test_the_line_of_the_version_is_no_label() -> None:
    assert told({2: ["Formularfassung 2", "Rheinland-Pfalz"]}) == []


def test_a_doubt_is_an_error_and_a_foreign_entry_a_remark() -> None:
    doubt, foreign = pairs({11: ["Einstellung zum", DAY], 25: ["Telefon", "0123"]})
    place = Place("a.xlsx", "Antrag", reference="1")

    asked, noted = doubt.told(place), foreign.told(place)

    assert (asked.code, asked.cell, asked.reference) == ("label.doubtful", "B11", "1")
    assert (asked.found, asked.expected) == (DAY, "Arbeitsvertrag vom")
    assert f"„{DAY}“ in B11 steht neben „Einstellung zum“. Gemeint sein kann" in asked.message
    assert (noted.code, noted.severity.value) == ("label.unknown", "remark")
    assert "„0123“ in B25 steht neben „Telefon“;" in noted.message
