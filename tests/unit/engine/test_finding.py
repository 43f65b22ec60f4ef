"""Findings: the effect of a status, the facts shown and the limit, as JSON has them."""

from datetime import date
from decimal import Decimal

import pytest
from tests.unit.builders import asking_but, further, rule, shipped, with_further, without_value

from grantrules.engine.court import court_for
from grantrules.engine.finding import finding_of
from grantrules.model.condition import Comparator, Compare, FactName, Present
from grantrules.model.fact import FactKind
from grantrules.model.finding import Effect, FactShown, Finding, Status
from grantrules.model.rule import Rule

HALF = Compare(fact="fte", comparator=Comparator.AT_LEAST, operand=FactName(fact="min_fte"))


def _finding(one: Rule, status: Status, **changes: object) -> Finding:
    picture = court_for(shipped()).picture(asking_but(**changes), {})
    return finding_of(one, status, picture, picture.notes)


@pytest.mark.parametrize(
    ("status", "effect"),
    [(Status.MET, Effect.NONE), (Status.NOT_MET, Effect.REDUCE), (Status.OPEN, Effect.ASK)],
)
def test_each_status_has_the_effect_of_its_rule(status: Status, effect: Effect) -> None:
    assert _finding(rule(HALF, otherwise=Effect.REDUCE), status).effect is effect


def test_a_rule_that_is_open_for_want_of_a_parameter_is_for_a_human() -> None:
    book = without_value(shipped(), "min_fte")
    picture = court_for(book).picture(asking_but(fte=None), {})

    found = finding_of(rule(HALF), Status.OPEN, picture, picture.notes)

    assert found.effect is Effect.REVIEW


def test_facts_are_shown_as_json_values_with_their_cells() -> None:
    shows = ("salary_costs", "fte", "funding_start", "signed", "missing_entries", "completed_at")
    cells = {"salary_costs": "Anträge!K18"}

    found = _finding(rule(shows=shows), Status.MET, cells=cells, fte=Decimal("0.50"))

    assert found.facts == (
        FactShown(name="salary_costs", value="60000.00", cell="Anträge!K18"),
        FactShown(name="fte", value="0.5"),
        FactShown(name="funding_start", value="2026-01-01"),
        FactShown(name="signed", value=True),
        FactShown(name="missing_entries", value=0),
        FactShown(name="completed_at", value=None),
    )


@pytest.mark.parametrize(
    ("one", "limit"),
    [
        (rule(HALF), "0.5"),
        (rule(HALF, limit="salary_cap"), "60000.00"),
        (rule(Compare(fact="signed", comparator=Comparator.EQUALS, operand=1)), "true"),
        (rule(Compare(fact="signed", comparator=Comparator.EQUALS, operand=0)), "false"),
        (rule(Compare(fact="missing_entries", comparator=Comparator.EQUALS, operand=0)), "0"),
        (rule(Compare(fact="applicant", comparator=Comparator.EQUALS, operand="x")), None),
        (
            rule(
                Compare(
                    fact="funding_end",
                    comparator=Comparator.AT_LEAST,
                    operand=date(2026, 1, 1).toordinal(),
                )
            ),
            "2026-01-01",
        ),
        (rule(Present(fact="fte")), None),
        (rule(), None),
        (rule(Present(fact="fte"), limit="completed_at"), None),
    ],
)
def test_the_limit_is_what_the_fact_is_compared_with(one: Rule, limit: str | None) -> None:
    assert _finding(one, Status.MET).limit == limit


def test_a_finding_names_rule_and_ground() -> None:
    found = _finding(rule(), Status.MET)

    assert (found.rule, found.basis.citation) == ("XX-01", "Festlegung im Test")


def test_a_further_entry_is_shown_and_compared_like_any_other() -> None:
    book = with_further(shipped(), further("rent", FactKind.MONEY))
    few = Compare(fact="rent", comparator=Comparator.AT_MOST, operand=50_000)
    application = asking_but(further={"rent": 60_000}, cells={"rent": "Anträge!V2"})
    picture = court_for(book).picture(application, {})

    found = finding_of(rule(few, shows=("rent",)), Status.NOT_MET, picture, picture.notes)

    assert found.facts == (FactShown(name="rent", value="600.00", cell="Anträge!V2"),)
    assert found.limit == "500.00"
