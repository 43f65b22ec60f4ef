"""Notes: lists of entries and years as sentences name them."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import pytest
from tests.unit.builders import asking_but, shipped

from grantrules.engine.court import court_for
from grantrules.engine.notes import NOTES, year_list
from grantrules.model.application import Application


def _notes(application: Application) -> dict[str, str]:
    return dict(court_for(shipped()).picture(application, {2026: 1}).notes)


def test_every_note_of_an_application_is_a_word_of_the_rule_book() -> None:
    assert _notes(asking_but()).keys() <= NOTES.keys()


@pytest.mark.parametrize(
    ("changes", "undecided"),
    [
        ({}, False),
        ({"ags": None, "applicant": "Stadt Neuwied"}, False),
        ({"ags": None, "applicant": "Kaiserslautern"}, True),
        ({"applicant": None}, True),
    ],
)
def test_while_the_applicant_is_asked_about_a_sentence_says_so(
    changes: dict[str, object], *, undecided: bool
) -> None:
    caveat = _notes(asking_but(**changes))["applicant_caveat"]

    assert ("Der Antragsteller steht noch nicht fest" in caveat) is undecided


def test_missing_and_strange_entries_are_listed_apart() -> None:
    notes = _notes(
        asking_but(own_funds=None, signed=False, fte=Decimal(9), unreadable=("applicant",))
    )

    assert notes["missing_list"] == "Eigenmittel; Unterschrift: nein"
    assert notes["unreadable_list"] == "Antragsteller; Stellenumfang (VZÄ): 9 ist nicht glaubhaft"


@pytest.mark.parametrize(
    "case",
    [
        (date(2026, 1, 1), date(2026, 12, 31), "12", "2026", ""),
        (date(2026, 1, 17), date(2026, 12, 31), "11 15/31", "2026", ""),
        (date(2026, 3, 3), date(2026, 3, 3), "1/31", "2026", ""),
        (date(2025, 12, 31), date(2027, 1, 1), "12 2/31", "2025, 2026 und 2027", "2025 und 2027"),
    ],
)
def test_a_period_is_counted_in_months_and_years(case: tuple[date, date, str, str, str]) -> None:
    start, end, months, years, unfunded = case
    notes = _notes(asking_but(funding_start=start, funding_end=end))

    assert (notes["period_months"], notes["period_years"]) == (months, years)
    assert notes["unfunded_years"] == unfunded


def test_without_a_period_its_notes_say_so() -> None:
    notes = _notes(asking_but(funding_end=None))

    assert {notes[name] for name in ("period_months", "period_years", "unfunded_years")} == {
        "nicht bestimmbar"
    }


@pytest.mark.parametrize(
    ("years", "text"),
    [
        ([], ""),
        ([2027, 2025], "2025 und 2027"),
        ([2025, 2026, 2027], "2025, 2026 und 2027"),
        (range(2025, 2029), "2025 bis 2028"),
        ([2024, *range(2026, 2207)], "2024 und 2026 bis 2206"),
    ],
)
def test_years_are_listed_in_order_and_long_runs_in_short(years: Iterable[int], text: str) -> None:
    assert year_list(years) == text
