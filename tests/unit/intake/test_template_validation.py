"""What the cells of the templates accept."""

import pytest

from grantrules.intake.columns import COLUMNS, Column, column_keyed
from grantrules.intake.template_validation import validation

CHOICES = "Auswahl!$A$2:$A$37"


def keyed(key: str) -> Column:
    column = column_keyed(key)
    assert column is not None
    return column


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.key)
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
