"""What the cells of the templates accept."""

from decimal import Decimal

import pytest
from tests.unit.intake.sheets import PERSONS, QUESTIONS, SMALLEST_SHARE, asking, keyed

from grantrules.intake.columns import Column
from grantrules.intake.template_validation import validation
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactKind

CHOICES = "Auswahl!$A$2:$A$37"
REMARK = FurtherEntry(
    key="remark",
    heading="Anmerkung der antragstellenden Stelle zum Zuschnitt",
    kind=FactKind.TEXT,
    hint="Alles, was sonst noch zu sagen ist. " * 9,
)


@pytest.mark.parametrize("column", QUESTIONS.columns, ids=lambda column: column.key)
def test_hints_are_german_and_short_enough_for_a_spreadsheet(column: Column) -> None:
    rule = validation(column, CHOICES)

    assert rule.promptTitle == column.heading
    assert len(str(rule.promptTitle)) <= 32
    assert len(str(rule.prompt)) <= 255
    assert len(str(rule.error)) <= 225
    assert str(rule.prompt).startswith("Pflichtangabe" if column.required else "Freiwillige")
    assert rule.allow_blank


@pytest.mark.parametrize(
    ("key", "kind", "low", "high"),
    [
        ("applicant", "list", CHOICES, None),
        ("signed", "list", '"ja,nein"', None),
        ("salary_costs", "decimal", "0", "9999999999999"),
        ("fte", "decimal", "0", "2"),
        ("funding_start", "date", "DATE(1990,1,1)", "DATE(2100,12,31)"),
        ("ags", "textLength", "4", "12"),
    ],
)
def test_each_kind_has_its_bounds(key: str, kind: str, low: str, high: str | None) -> None:
    rule = validation(keyed(key), CHOICES)

    assert (rule.type, rule.formula1, rule.formula2) == (kind, low, high)


@pytest.mark.parametrize(("key", "style"), [("applicant", "warning"), ("received_at", "warning")])
def test_other_applicants_and_moments_with_an_offset_can_be_entered(key: str, style: str) -> None:
    assert validation(keyed(key), CHOICES).errorStyle == style
    assert validation(keyed("salary_costs"), CHOICES).errorStyle == "stop"


@pytest.mark.parametrize(
    ("key", "kind", "low", "high"),
    [
        ("persons", "whole", "0", "999999999"),
        ("smallest_share", "decimal", "0", "9999"),
        ("remark", "textLength", "1", "500"),
    ],
)
def test_further_entries_are_bounded_by_their_kind(
    key: str, kind: str, low: str, high: str
) -> None:
    questions = asking(PERSONS, SMALLEST_SHARE, REMARK)

    rule = validation(keyed(key, questions), CHOICES)

    assert (rule.type, rule.formula1, rule.formula2) == (kind, low, high)


def test_long_headings_and_hints_are_cut_so_that_a_spreadsheet_opens_the_file() -> None:
    rule = validation(keyed("remark", asking(REMARK)), CHOICES)

    assert len(str(rule.promptTitle)) <= 32
    assert len(str(rule.prompt)) <= 255
    assert str(rule.promptTitle) == "Anmerkung der antragstellenden…"
    assert len(str(rule.error)) <= 225


@pytest.mark.parametrize(("highest", "high"), [("5", "5"), ("2.5", "2.5"), ("10", "10")])
def test_a_post_is_bounded_by_what_the_programme_believes(highest: str, high: str) -> None:
    questions = asking(SMALLEST_SHARE).believing(Decimal(highest))

    assert validation(keyed("fte", questions), CHOICES).formula2 == high
    assert validation(keyed("smallest_share", questions), CHOICES).formula2 == "9999"
