from tests.unit.batch.review.story import Story, application, granted, wish

from grantrules.batch.review.money_checks import (
    budget_faults,
    budget_kept,
    later_years_committed,
)
from grantrules.model.audit_check import Evidence, Light
from grantrules.model.proposal import Outcome
from grantrules.register.balance import BudgetYear

ONE = "2026-001"


def undecided() -> Story:
    story = Story()
    story.receive(application(ONE))
    return story


def test_movements_within_the_money_of_each_year_have_no_fault() -> None:
    assert budget_faults(granted().survey()) == {}


def test_more_than_there_is_names_the_entry_that_did_it() -> None:
    story = granted()
    story.entries = [
        one.model_copy(update={"body": one.body.model_copy(update={"appropriations": ()})})
        if one.type == "rules_activated"
        else one
        for one in story.entries
    ]

    faults = budget_faults(story.survey())

    first = story.case(ONE).signatures[0].seq
    assert faults[2026][0].startswith(f"Mit Eintrag {first} sind 80.000,00 € von 0,00 €")


def test_a_balance_that_is_not_that_of_the_trail_is_a_fault() -> None:
    seen = granted().survey()

    faults = budget_faults(seen._replace(budget={2026: BudgetYear(10**9, 0, 0)}))

    assert faults == {2026: ["Der Haushaltsstand stimmt nicht mit dem Protokoll überein."]}


def test_a_year_that_was_kept_is_green() -> None:
    check = budget_kept(granted().subject(ONE))

    assert (check.light, check.reason) == (Light.GREEN, "Eingehalten in 2026.")


def test_a_year_that_was_overspent_is_red() -> None:
    check = budget_kept(granted().subject(ONE, budget_faults={2026: ["Zu viel."]}))

    assert (check.light, check.reason) == (Light.RED, "2026: Zu viel.")


def test_unsigned_money_is_grey() -> None:
    assert budget_kept(undecided().subject(ONE)).light is Light.GREY


def test_a_rejection_binds_no_money() -> None:
    story = undecided()
    story.confirm(ONE)
    story.override(ONE, wish(Outcome.REJECT))
    story.decide_now(ONE)

    assert budget_kept(story.subject(ONE)).reason == "Der Vorgang bindet kein Geld."


def test_a_commitment_is_judged_once_it_is_decided() -> None:
    assert later_years_committed(undecided().subject(ONE)).light is Light.GREY


def test_money_of_the_year_of_the_decision_needs_no_commitment() -> None:
    check = later_years_committed(granted().subject(ONE))

    assert check.reason == "Entschieden 2026; für spätere Jahre ist nichts bewilligt."


def later() -> Story:
    return granted(funding_start="2027-01-01", funding_end="2027-12-31")


def test_money_of_a_later_year_was_confirmed_by_a_person() -> None:
    check = later_years_committed(later().subject(ONE))

    assert check.light is Light.GREEN
    assert Evidence(rule="HH-05") in check.evidence


def test_money_of_a_later_year_that_nobody_confirmed_is_red() -> None:
    subject = later().without_findings(ONE)

    assert later_years_committed(subject).light is Light.RED
