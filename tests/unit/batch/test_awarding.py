"""What people do with an award: make it known, plan instalments, pay."""

from datetime import date
from decimal import Decimal

import pytest
from tests.unit.batch.awards import PAID_ON, granted, paid
from tests.unit.builders import asking, euro
from tests.unit.desks import AT, Office

from grantrules.batch import awarding
from grantrules.batch.award_reckoning import Wanted
from grantrules.model.errors import RefusedError
from grantrules.register.life import State

YEAR_END = date(2026, 12, 31)


def test_a_posted_notice_is_final_when_the_remedy_is_over(file: str) -> None:
    office = granted(file)

    done = awarding.notify(office.desk(), "A", date(2026, 11, 23))

    assert done.case.state is State.NOTIFIED
    assert done.case.award.notification is not None
    body = done.case.award.notification.body
    assert (body.notified_on, body.remedy_until, body.final_from) == (
        "2026-11-27",
        "2026-12-28",
        "2026-12-29",
    )
    assert body.steps[-1] == (
        "Bestandskräftig ab dem 29.12.2026, wenn bis zum 28.12.2026 keine Klage erhoben ist."
    )


def test_a_notice_is_not_posted_before_its_decision(file: str) -> None:
    office = granted(file)

    with pytest.raises(
        RefusedError, match=r"Der 22\.11\.2026 liegt vor der Entscheidung vom 23\.11\.2026"
    ):
        awarding.notify(office.desk(), "A", date(2026, 11, 22))


def test_a_notice_that_is_handed_over_is_known_that_day(file: str) -> None:
    office = granted(file)

    done = awarding.hand_over(office.desk(), "A", date(2026, 11, 25))

    assert done.case.award.notification is not None
    body = done.case.award.notification.body
    assert (body.posted_on, body.notified_on, body.remedy_until, body.final_from) == (
        None,
        "2026-11-25",
        "2026-12-28",
        "2026-12-29",
    )
    assert body.steps[0] == (
        "Übergeben am 25.11.2026, also an diesem Tag bekannt gegeben (§ 41 Abs. 1 VwVfG)."
    )


def test_a_notice_is_not_posted_twice(file: str) -> None:
    office = granted(file)
    awarding.notify(office.desk(), "A", date(2026, 11, 23))

    with pytest.raises(RefusedError, match=r"schon bekannt gegeben \(Eintrag \d+, am 27\.11\."):
        awarding.notify(office.desk(), "A", date(2026, 12, 23))


def test_the_remedy_is_waived_once_the_notice_is_known(address: str) -> None:
    office = granted(address)

    with pytest.raises(RefusedError, match="Verzichtet wird nach der Bekanntgabe"):
        awarding.waive_remedy(office.desk(), "A", date(2026, 11, 25))
    awarding.notify(office.desk(), "A", date(2026, 11, 23))
    with pytest.raises(RefusedError, match=r"läge vor dem 27\.11\.2026 \(Bekanntgabe\)"):
        awarding.waive_remedy(office.desk(), "A", date(2026, 11, 26))


def test_who_waives_the_remedy_may_be_paid_that_day(address: str) -> None:
    office = granted(address)

    office.make_final("A", date(2026, 11, 25))
    done = awarding.pay(office.desk(), "A", Wanted(date(2026, 11, 25), YEAR_END))

    assert (done.case.state, done.case.paid) == (State.PAID, euro(80_000))
    assert [one.rule for one in done.case.award.payments[0].body.findings] == ["AZ-01", "AZ-02"]


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Wanted(date(2026, 12, 28), YEAR_END, 1), r"Auszahlungstag ist der 29\.12\.2026"),
        (Wanted(date(2026, 12, 29), YEAR_END, euro(80_000) + 1), r"wären es 80\.000,01 €"),
        (
            Wanted(date(2026, 12, 29), date(2026, 1, 1), euro(13_334)),
            r"13\.333,33 € fällig",
        ),
        (Wanted(date(2026, 12, 29), YEAR_END, 0), r"immer ein Betrag über 0,00 €"),
        (Wanted(date(2026, 12, 29), YEAR_END, -1), r"immer ein Betrag über 0,00 €"),
        (
            Wanted(date(2026, 12, 29), date(2027, 4, 1), 1),
            r"Auszahlungstag ist der 01\.02\.2027",
        ),
        (Wanted(date(2026, 12, 29), date(2025, 12, 31), None), r"nichts mehr fällig"),
    ],
)
def test_what_rules_do_not_allow_is_not_paid(file: str, wanted: Wanted, said: str) -> None:
    office = granted(file)
    awarding.notify(office.desk(), "A", date(2026, 11, 23))

    with pytest.raises(RefusedError, match=said):
        awarding.pay(office.desk(), "A", wanted)


def test_nothing_is_paid_before_the_notice_is_known(file: str) -> None:
    office = granted(file)

    with pytest.raises(RefusedError, match="„grantrules register notify“"):
        awarding.pay(office.desk(), "A", Wanted(PAID_ON, YEAR_END))


def test_without_an_amount_the_instalments_that_are_due_are_paid(file: str) -> None:
    office = granted(file)
    office.make_final("A")

    first = awarding.pay(office.desk(), "A", Wanted(PAID_ON, date(2026, 3, 1)))
    second = awarding.pay(office.desk(), "A", Wanted(PAID_ON, date(2026, 5, 1)))

    assert (first.case.paid, second.case.paid) == (2_666_666, 3_999_999)


def test_the_plan_shows_what_is_paid_and_from_when_the_rest_may_be(file: str) -> None:
    office = granted(file)
    before = awarding.plan(office.database, office.book, "A")
    office.make_final("A")
    awarding.pay(office.desk(), "A", Wanted(PAID_ON, date(2026, 3, 1), euro(20_000)))
    after = awarding.plan(office.database, office.book, "A")

    assert before[-1].earliest == date(2026, 9, 1)
    assert [one.paid for one in after] == [1_333_333, 666_667, 0, 0, 0, 0]
    assert {one.earliest for one in after} == {AT.date()}


def test_a_rejection_has_no_plan_and_is_never_paid(file: str) -> None:
    office = Office(file)
    office.receive(asking("A", fte=Decimal("0.2")))
    office.decide("A")
    office.make_final("A")

    with pytest.raises(RefusedError, match="auszuzahlen ist nichts bewilligt"):
        awarding.plan(office.database, office.book, "A")
    with pytest.raises(RefusedError, match="auszuzahlen ist nichts bewilligt"):
        awarding.pay(office.desk(), "A", Wanted(PAID_ON, YEAR_END, 1))


def test_before_a_decision_nobody_waives_a_remedy(file: str) -> None:
    office = Office(file)
    office.asked_for(A=80_000)

    with pytest.raises(RefusedError, match="nicht entschieden"):
        awarding.waive_remedy(office.desk(), "A", AT.date())


def test_paid_money_stays_committed(file: str) -> None:
    assert paid(file).year().committed == euro(80_000)
