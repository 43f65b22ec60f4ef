"""Figures: windows and appropriations, once a year each, and of their kind."""

from datetime import date
from pathlib import Path

import pytest
from tests.unit.rulebook.copies import copied, edited, faults_of

from grantrules.rulebook.loading import load_rulebook

BASIS = "basis: {kind: assumption, citation: Test}"
WINDOW_2027 = f"""\
window:
  year: 2027
  opens: {{at: 2027-08-07T00:00:00+02:00, {BASIS}}}
  closes: {{on: 2027-11-15, kind: frist, {BASIS}}}
  funding: {{years: [2027, 2028], {BASIS}}}
"""


def test_a_new_window_is_a_new_file(tmp_path: Path) -> None:
    book = load_rulebook(copied(tmp_path, {"window-2027.yaml": WINDOW_2027}))

    assert [window.year for window in book.windows] == [2025, 2026, 2027]
    assert book.windows[2].ends == date(2027, 11, 15)


@pytest.mark.parametrize(
    "case",
    [
        ("T00:00:00+02:00", "T00:00:00", 3, "window.opens.at", "Erwartet: ein Zeitpunkt mit Ver"),
        ("at: 2027-", "at: 2026-", 2, "window.year", "Öffnung und Schluss liegen nicht darin."),
        ("on: 2027-", "on: 2028-", 2, "window.year", "Öffnung und Schluss liegen nicht darin."),
        ("on: 2027-11", "on: 2027-07", 4, "window.closes.on", "Der Schluss liegt vor Öffnung."),
        ("[2027, 2028]", "[2027, 2029]", 5, "window.funding.years", "Die Jahre folgen nicht auf"),
        ("[2027, 2028]", "[2028, 2027]", 5, "window.funding.years", "Die Jahre folgen nicht auf"),
    ],
)
def test_a_wrong_window_is_a_fault(tmp_path: Path, case: tuple[str, str, int, str, str]) -> None:
    old, new, line, key, message = case
    text = WINDOW_2027.replace(old, new, 1)

    [fault] = faults_of(copied(tmp_path, {"z-window.yaml": text}))

    assert fault.startswith(f"z-window.yaml, Zeile {line}, Schlüssel „{key}“: {message}")


def test_two_windows_of_one_year_are_a_fault(tmp_path: Path) -> None:
    again = WINDOW_2027.replace("2027", "2026").replace("2028", "2027")

    [fault] = faults_of(copied(tmp_path, {"z.yaml": again}))

    assert fault == "z.yaml, Zeile 2, Schlüssel „window.year“: Das Jahr 2026 steht zweimal."


@pytest.mark.parametrize("amount", ["1.500.000,00", "-5.00", "-0.01", "viel", "1e6"])
def test_a_wrong_appropriation_is_a_fault_and_never_unset(tmp_path: Path, amount: str) -> None:
    [fault] = faults_of(edited(tmp_path, "budget.yaml", "1500000.00", amount))

    assert fault == (
        "budget.yaml, Zeile 4, Schlüssel „appropriations[0].amount“: "
        f"„{amount}“ ist kein Betrag wie 1500000.00."
    )


def test_an_appropriation_may_be_unset_on_purpose_or_nothing_at_all(tmp_path: Path) -> None:
    zero = f'appropriations:\n  - {{year: 2028, amount: "0.00", {BASIS}}}\n'

    book = load_rulebook(copied(tmp_path, {"budget-2028.yaml": zero}))

    assert book.appropriated() == {2025: 150_000_000, 2026: 300_000_000, 2028: 0}


def test_a_year_of_two_appropriations_is_a_fault(tmp_path: Path) -> None:
    again = f'appropriations:\n  - {{year: 2026, amount: "1.00", {BASIS}}}\n'

    [fault] = faults_of(copied(tmp_path, {"z.yaml": again}))

    assert fault == (
        "z.yaml, Zeile 2, Schlüssel „appropriations[0].year“: Das Jahr 2026 steht zweimal."
    )
