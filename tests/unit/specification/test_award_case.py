"""Payments and claims of scenarios: what is told, and what comes out."""

from datetime import date

import pytest
from tests.unit.builders import shipped

from grantrules.engine.court import court_for
from grantrules.model.rule import Stage
from grantrules.specification.award_case import Act, act_json
from grantrules.specification.award_expectation import InterestIs
from grantrules.specification.case import Case, Observed
from grantrules.specification.observation import Judge
from grantrules.specification.programme import Programme
from grantrules.specification.proof_case import complete_proof

COURT = court_for(shipped())
PAYMENT = (
    Act(Stage.PAYMENT)
    .over("granted", 80_000_00)
    .over("amount", 100_00)
    .on("start", date(2026, 1, 1))
    .on("end", date(2026, 12, 31))
    .on("final", date(2026, 1, 10))
    .on("need", date(2026, 1, 1))
)
CLAIM = (
    Act(Stage.REPAYMENT)
    .over("paid", 80_000_00)
    .over("recognised", 70_000_00)
    .on("paid", date(2025, 6, 15))
    .on("heard", date(2026, 1, 2))
    .on("done", date(2026, 2, 15))
)


def statuses(act: Act) -> dict[str, str]:
    return {one["rule"]: one["status"] for one in act_json(act, COURT)["findings"]}


def test_a_payment_is_judged_by_its_rules() -> None:
    assert statuses(PAYMENT.on("done", date(2026, 1, 10))) == {"AZ-01": "met", "AZ-02": "met"}
    assert statuses(PAYMENT.on("done", date(2026, 1, 9)))["AZ-01"] == "not_met"


def test_a_claim_is_judged_with_the_interest_that_has_run() -> None:
    found = act_json(CLAIM, COURT)

    assert found["interest"] == 424_97
    assert statuses(CLAIM) == dict.fromkeys(["RF-01", "RF-02", "RF-03", "RF-04"], "met")


@pytest.mark.parametrize(
    ("act", "rule"),
    [
        (CLAIM.on("heard", date(2024, 12, 1)), "RF-01"),
        (CLAIM.on("paid", date(2024, 12, 1)), "RF-02"),
        (CLAIM.on("used", date(2003, 2, 1)).on("paid", date(2002, 12, 1)), "RF-03"),
        (CLAIM.on("known", date(2024, 12, 1)), "RF-04"),
    ],
)
def test_what_no_rule_book_settles_is_open(act: Act, rule: str) -> None:
    assert statuses(act)[rule] == "open"


def test_interest_on_late_use_is_on_all_that_was_paid() -> None:
    late = CLAIM.on("used", date(2025, 8, 16))

    assert act_json(late, COURT)["interest"] == 884_91


def test_a_case_is_about_one_thing_alone() -> None:
    case = Case(Programme(shipped(), {}))
    proof = complete_proof(shipped().districts[0], 2026, 1)

    with pytest.raises(ValueError, match="Bewilligung oder Auszahlung genannt sein"):
        _ = case.act
    assert case.acting(CLAIM).with_act(PAYMENT).act == PAYMENT
    for spoilt in (case.asking({}), case.proving(proof), case.acting(CLAIM)):
        with pytest.raises(ValueError, match="Ein Szenario handelt von"):
            spoilt.acting(CLAIM)
    with pytest.raises(ValueError, match="Ein Szenario handelt von"):
        case.acting(CLAIM).asking({})
    with pytest.raises(ValueError, match="Ein Szenario handelt von"):
        case.acting(CLAIM).proving(proof)


def test_an_expectation_compares_the_interest() -> None:
    case = Case(Programme(shipped(), {})).acting(CLAIM)
    seen: Observed = Judge(shipped()).observe(case)

    assert InterestIs(424_97).fault(seen) is None
    assert InterestIs(1).fault(seen) == "Zinsen: erwartet „1“, gefunden „42497“."
