from collections.abc import Sequence

import pytest
from tests.unit.specification.samples import BOOK, PROGRAMME

from grantrules.model.condition import All, Between, Comparator, Compare, FactName, Not
from grantrules.specification.case import Case
from grantrules.specification.threshold import entries_behind, facts_of, threshold_of

KUSEL = PROGRAMME.district_by_name["Landkreis Kusel"]
CASE = Case(PROGRAMME).asking(PROGRAMME.complete_application(KUSEL, 2026, 1))


def _values(rule_id: str) -> Sequence[str] | None:
    rule = BOOK.rule(rule_id)
    assert rule is not None
    threshold = threshold_of(rule, CASE)
    return None if threshold is None else (threshold.variable.column, *threshold.values)


@pytest.mark.parametrize(
    ("rule", "values"),
    [
        # an entry against a figure
        ("FG-02", ("Stellenumfang", "0,499999 VZÄ", "0,5 VZÄ", "0,500001 VZÄ")),
        # what is worked out of an entry against what is worked out of a figure
        ("HO-01", ("Personalkosten", "59.999,99 €", "60.000,00 €", "60.000,01 €")),
        # a moment, by the second
        (
            "FR-01",
            (
                "Eingang am",
                "15.08.2025 um 23:59:59 Uhr",
                "16.08.2025 um 00:00:00 Uhr",
                "16.08.2025 um 00:00:01 Uhr",
            ),
        ),
        # a day, of which the entry is a moment
        (
            "FR-03",
            (
                "Eingang am",
                "16.11.2025 um 12:00:00 Uhr",
                "17.11.2025 um 12:00:00 Uhr",
                "18.11.2025 um 12:00:00 Uhr",
            ),
        ),
        # an entry against another entry
        ("FG-04", ("Förderende", "31.12.2025", "01.01.2026", "02.01.2026")),
        # a year, of which the entry is a day: the last one that counts, and the first of the next
        ("FG-09", ("Förderbeginn", "30.12.2026", "31.12.2026", "01.01.2027")),
        # nothing lies below zero
        ("FG-11", ("Andere Landesmittel", "0,00 €", "0,01 €")),
        ("FG-07", ("Drittmittel Personal", "0,00 €", "0,01 €")),
        # both answers
        ("FG-06", ("Gesamtfinanzierung gesichert", "ja", "nein")),
        # a figure that is not set varies around what is compared with it
        ("HO-08", ("Bagatellgrenze", "79.999,99 €", "80.000,00 €", "80.000,01 €")),
        # nothing to vary
        ("AB-01", None),
        ("FR-05", None),
        ("VO-01", None),
    ],
)
def test_a_rule_turns_at_its_threshold(rule: str, values: Sequence[str] | None) -> None:
    assert _values(rule) == values


def test_both_ends_of_a_range_and_what_is_nested_are_looked_at() -> None:
    rule = BOOK.rule("FG-02")
    assert rule is not None
    between = Between(fact="fte", low=FactName(fact="min_fte"), high=FactName(fact="max_fte"))
    never = Compare(fact="applicant_kind", comparator=Comparator.EQUALS, operand="district")
    nested = rule.model_copy(update={"condition": All(parts=(never, Not(part=between)))})

    threshold = threshold_of(nested, CASE)

    assert threshold is not None
    assert threshold.values == ("0,499999 VZÄ", "0,5 VZÄ", "0,500001 VZÄ")


def test_the_other_end_of_the_period_is_stated_out_of_the_way() -> None:
    rule = BOOK.rule("FG-09")
    assert rule is not None

    threshold = threshold_of(rule, CASE)

    assert threshold is not None
    assert threshold.besides == (("funding_end", "31.12.2027"),)


@pytest.mark.parametrize(
    ("fact", "keys"),
    [
        ("fte", {"fte"}),
        ("received_on", {"received_at"}),
        ("window.opens", {"received_at"}),
        ("min_fte", set()),
        ("salary_limit", {"fte", "funding_start", "funding_end"}),
        ("nothing_known", set()),
    ],
)
def test_a_fact_has_the_entries_it_is_worked_out_from(fact: str, keys: set[str]) -> None:
    assert entries_behind(fact, PROGRAMME) == keys


def test_facts_are_those_of_the_newest_application_under_what_is_supposed() -> None:
    assert facts_of(CASE.stating("fte", "0.5")).known["fte"] == 500_000
    assert facts_of(CASE).known["eligible_total"] == 8_000_000
