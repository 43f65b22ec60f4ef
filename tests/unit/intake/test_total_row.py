"""Rows of sums: recognised by their label, and only where nothing else is stated."""

from collections.abc import Mapping

import pytest
from tests.unit.intake.grids import Content, grid
from tests.unit.intake.sheets import HEADINGS, QUESTIONS

from grantrules.intake.header import rows_of
from grantrules.intake.header_search import find_header
from grantrules.intake.raw_cell import ErrorValue, Uncalculated
from grantrules.intake.total_row import is_total

COLUMNS = {**HEADINGS, "number": "Nr."}
SUMS: Mapping[str, Content] = {"salary_costs": 60000, "material_costs": 20000, "fte": 1}


def totals(facts: Mapping[str, Content]) -> bool:
    contents = [facts.get(key) for key in COLUMNS]
    sheet = grid({1: list(COLUMNS.values()), 9: contents})
    header = find_header(sheet, QUESTIONS)
    assert header is not None
    return is_total(rows_of(sheet)[9], header)


@pytest.mark.parametrize(
    "label",
    ["Summe", "SUMME:", " Gesamt ", "Gesamtsumme (EUR)", "Insgesamt", "Zwischensumme:", "Σ", "∑"],
)
@pytest.mark.parametrize("key", ["reference", "applicant", "number", "early_start_approved_on"])
def test_a_labelled_row_of_figures_is_a_total(label: str, key: str) -> None:
    assert totals({**SUMS, key: label})


@pytest.mark.parametrize(
    "figure", [60000, "60.000,00 €", Uncalculated("=SUM(K2:K8)"), ErrorValue("#REF!")]
)
def test_a_figure_may_be_an_amount_or_a_formula(figure: Content) -> None:
    assert totals({"applicant": "Summe", "salary_costs": figure})


def test_a_total_may_lack_its_figures() -> None:
    assert totals({"applicant": "Summe"})


@pytest.mark.parametrize(
    ("key", "content"),
    [
        ("reference", "2026-017"),
        ("reference", 19),
        ("applicant", "Landkreis Germersheim"),
        ("received_at", "10.08.2026"),
        ("completed_at", "10.08.2026"),
        ("ags", "07334"),
        ("funding_start", "01.01.2026"),
        ("funding_end", "31.12.2026"),
        ("contract_signed_on", "01.01.2026"),
        ("signed", "ja"),
        ("own_funds", "siehe Anlage"),
    ],
)
def test_a_row_that_states_anything_else_is_an_application(key: str, content: Content) -> None:
    assert not totals({**SUMS, "number": "Summe", key: content})


@pytest.mark.parametrize("label", ["Summe 2026", "Zwischensumme:", "Summe der Anträge"])
def test_a_label_may_say_what_is_summed_up(label: str) -> None:
    assert totals({**SUMS, "applicant": label})


@pytest.mark.parametrize("label", [None, "Gesamtschule", "Summen-AG", "VZÄ"])
def test_without_a_label_it_is_an_application(label: str | None) -> None:
    assert not totals({**SUMS, "applicant": label})
