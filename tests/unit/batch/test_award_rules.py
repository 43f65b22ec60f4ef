"""The rules after the award: what is recorded, and what they refuse in their own words."""

from datetime import date

import pytest
from tests.unit.builders import euro, shipped, without_value

from grantrules.batch.award_rules import judged, recorded, solved
from grantrules.model.errors import RefusedError
from grantrules.model.finding import Finding, Status
from grantrules.model.problem import Problem, Severity
from grantrules.model.rule import Stage

DAY = date(2026, 12, 1)


def payment(**changes: int | date | None) -> dict[str, int | date | None]:
    return {
        "payment_amount": euro(10),
        "payment_on": DAY,
        "award_final_on": DAY,
        "need_from": DAY,
        "earliest_payment_on": DAY,
        "instalments_due": euro(50),
        "paid_before": euro(40),
        "paid_after": euro(50),
        "granted_total": euro(50),
        **changes,
    }


def claim(**changes: int | date | None) -> dict[str, int | date | None]:
    return {
        "paid": euro(50),
        "repayment_claim": euro(20),
        "hearing_posted_on": date(2026, 10, 1),
        "hearing_ends_on": date(2026, 11, 2),
        "statement_on": None,
        "earliest_claim_on": date(2026, 11, 3),
        "claimed_on": DAY,
        "claimed_amount": euro(20),
        "claimed_interest": 1,
        "known_on": date(2025, 12, 1),
        "revocation_ends_on": DAY,
        "used_on": None,
        "prompt_use_ends_on": None,
        **changes,
    }


def statuses(findings: tuple[Finding, ...]) -> dict[str, Status]:
    return {one.rule: one.status for one in findings}


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({}, set()),
        ({"payment_on": date(2026, 11, 30)}, {"AZ-01"}),
        ({"instalments_due": euro(50) - 1}, {"AZ-01"}),
        ({"paid_after": euro(50) + 1, "instalments_due": euro(60)}, {"AZ-02"}),
    ],
)
def test_a_payment_is_judged(changes: dict[str, int | date], refused: set[str]) -> None:
    found = statuses(judged(Stage.PAYMENT, DAY, payment(**changes), shipped()))

    assert {rule for rule, status in found.items() if status is Status.NOT_MET} == refused
    assert {rule for rule, status in found.items() if status is Status.OPEN} == set()


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({}, set()),
        ({"hearing_posted_on": None, "earliest_claim_on": None}, {"RF-01"}),
        ({"claimed_on": date(2026, 11, 2)}, {"RF-01"}),
        ({"claimed_amount": euro(20) + 1}, {"RF-01"}),
        ({"used_on": DAY, "prompt_use_ends_on": DAY, "paid_on": DAY}, {"RF-03"}),
        ({"used_on": DAY, "prompt_use_ends_on": date(2026, 11, 30), "paid_on": DAY}, set()),
        ({"revocation_ends_on": date(2026, 11, 30)}, {"RF-04"}),
        ({"known_on": None, "revocation_ends_on": None}, set()),
    ],
)
def test_a_claim_is_judged(changes: dict[str, int | date | None], refused: set[str]) -> None:
    found = statuses(judged(Stage.REPAYMENT, DAY, claim(**changes), shipped()))

    assert {rule for rule, status in found.items() if status is Status.NOT_MET} == refused
    assert {rule for rule, status in found.items() if status is Status.OPEN} == set()


def test_interest_that_nobody_can_reckon_is_open() -> None:
    stated = claim()
    stated.pop("claimed_interest")

    found = statuses(judged(Stage.REPAYMENT, DAY, stated, shipped()))

    assert found["RF-02"] is Status.OPEN


def test_what_is_not_met_is_refused_in_the_words_of_the_rule() -> None:
    findings = judged(Stage.PAYMENT, DAY, payment(payment_on=date(2026, 11, 30)), shipped())

    with pytest.raises(RefusedError, match=r"„A“: Frühester Auszahlungstag ist der 01\.12\.2026"):
        recorded("A", findings)


def test_what_is_open_is_refused_too() -> None:
    book = without_value(shipped(), "payment_lead_period")
    stated = payment()
    stated.pop("earliest_payment_on")
    findings = judged(Stage.PAYMENT, DAY, stated, book)

    with pytest.raises(RefusedError, match="AZ-01"):
        recorded("A", findings)


def test_what_is_excused_is_recorded_as_it_is() -> None:
    stated = claim(revocation_ends_on=date(2026, 11, 30))
    findings = judged(Stage.REPAYMENT, DAY, stated, shipped())

    found = recorded("A", findings, {"RF-04"})

    assert {one.rule: one.status for one in found}["RF-04"] is Status.NOT_MET


def test_a_problem_is_refused_with_its_code() -> None:
    problem = Problem(code="base_rate.missing", severity=Severity.ERROR, message="Fehlt.")

    assert solved("A", 5) == 5
    with pytest.raises(RefusedError, match=r"„A“: Fehlt\. \(base_rate\.missing\)"):
        solved("A", problem)
