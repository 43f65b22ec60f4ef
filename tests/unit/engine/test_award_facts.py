"""The facts of payments and claims: what is worked out, and what is left out."""

from datetime import date

from tests.unit.builders import shipped, without_value

from grantrules.engine.award_facts import Claiming, Paying, claim_facts, judged_act, payment_facts
from grantrules.engine.court import court_for
from grantrules.engine.instalments import Granted
from grantrules.model.finding import Status
from grantrules.model.rule import Stage

DAY = date(2026, 2, 1)
YEAR = Granted({2026: 80_000_00}, date(2026, 1, 1), date(2026, 12, 31))
PAYING = Paying(100_00, DAY, date(2026, 3, 1), 50_00, date(2026, 1, 10), YEAR)


def test_a_payment_has_its_plan_and_its_first_day() -> None:
    facts = payment_facts(PAYING, shipped())

    assert facts["paid_after"] == 150_00
    assert facts["granted_total"] == 80_000_00
    assert facts["instalments_due"] == 26_666_66
    assert facts["earliest_payment_on"] == date(2026, 1, 10)


def test_what_the_rule_book_does_not_say_is_left_out() -> None:
    no_plan = payment_facts(PAYING, without_value(shipped(), "instalments_per_year"))
    no_lead = payment_facts(PAYING, without_value(shipped(), "payment_lead_period"))

    assert "instalments_due" not in no_plan
    assert "earliest_payment_on" not in no_lead


def test_a_claim_may_be_made_the_day_after_the_hearing_or_once_it_was_answered() -> None:
    heard = Claiming(DAY, 100_00, 20_00, 20_00, DAY, date(2026, 3, 1))

    assert claim_facts(Claiming(DAY, 100_00, 20_00, 20_00))["earliest_claim_on"] is None
    assert claim_facts(heard)["earliest_claim_on"] == date(2026, 3, 2)
    answered = heard._replace(statement_on=date(2026, 2, 20))
    assert claim_facts(answered)["earliest_claim_on"] == date(2026, 2, 20)
    too_late = heard._replace(statement_on=date(2026, 4, 1))
    assert claim_facts(too_late)["earliest_claim_on"] == date(2026, 3, 2)


def test_an_act_is_judged_by_the_rules_of_its_stage_alone() -> None:
    facts = payment_facts(PAYING, shipped())

    found = judged_act(Stage.PAYMENT, DAY, facts, court_for(shipped()))

    assert {one.rule: one.status for one in found} == {"AZ-01": Status.MET, "AZ-02": Status.MET}
