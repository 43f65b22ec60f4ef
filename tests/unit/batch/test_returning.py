"""Money that has to come back: known, heard, claimed, remitted, returned."""

from datetime import date, timedelta

import pytest
from tests.unit.batch.awards import claimed, granted, heard, paid, proved
from tests.unit.builders import euro, shipped
from tests.unit.desks import ANNA, AT, BERT

from grantrules.batch import approving, deciding, returning
from grantrules.batch.return_reckoning import Back, Late
from grantrules.model.errors import RefusedError
from grantrules.register.life import State

FIRST = date(2027, 1, 13)
"""The first day after the hearing."""


def test_a_claim_is_what_is_not_recognised_with_interest_until_the_day(file: str) -> None:
    office = heard(file)

    done = returning.claim(office.desk(), "A", FIRST)

    assert done.case.award.pending is not None
    body = done.case.award.pending.body
    # 10,000.00 at 6.27 % for 43 days: 73.865…
    assert body.model_dump(include={"principal", "interest", "despite"}) == {
        "principal": "10000.00",
        "interest": "73.87",
        "despite": None,
    }
    assert done.case.state is State.PROVED


def test_before_the_hearing_is_over_nothing_is_claimed(file: str) -> None:
    office = proved(file)

    with pytest.raises(RefusedError, match=r"erst nach der Anhörung .*Regel RF-01"):
        returning.claim(office.desk(), "A", FIRST)
    returning.hear(office.desk(), "A", date(2026, 12, 11), "Zu viel gezahlt.")
    with pytest.raises(RefusedError, match=r"frühester Tag: 13\.01\.2027"):
        returning.claim(office.desk(), "A", date(2027, 1, 12))


def test_after_a_statement_nobody_has_to_wait(file: str) -> None:
    office = heard(file)

    returning.take_statement(office.desk(), "A", date(2026, 12, 20))
    done = returning.claim(office.desk(), "A", date(2026, 12, 20))

    assert done.case.award.pending is not None


def test_after_the_year_only_a_reason_lets_claim(file: str) -> None:
    office = heard(file)
    done = returning.know(office.desk(), "A", date(2026, 12, 14), "Vermerk.")
    assert done.case.award.knowledge is not None
    assert done.case.award.knowledge.body.limit_on == "2027-12-14"

    with pytest.raises(RefusedError, match=r"ist am 14\.12\.2027 abgelaufen.*RF-04"):
        returning.claim(office.desk(), "A", date(2027, 12, 15))
    returning.claim(office.desk(), "A", date(2027, 12, 15), "Arglistige Täuschung.")


def test_after_the_year_only_a_reason_lets_charge_late_use(file: str) -> None:
    office = heard(file)
    payment = office.case("A").award.payments[0].seq
    returning.know(office.desk(), "A", date(2026, 12, 14), "Vermerk.")
    late = Late(payment, euro(80_000), date(2027, 12, 1), date(2027, 12, 15), "Zu spät.")

    with pytest.raises(RefusedError, match=r"ist am 14\.12\.2027 abgelaufen.*RF-04"):
        returning.charge(office.desk(), "A", late)
    done = returning.charge(office.desk(), "A", late._replace(despite="Arglistige Täuschung."))

    assert done.case.award.pending is not None


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2020, 1, 1)])
def test_nobody_knows_a_ground_before_the_decision(file: str, day: date) -> None:
    office = paid(file)

    with pytest.raises(RefusedError, match=r"liegt vor der Entscheidung vom 23\.11\.2026"):
        returning.know(office.desk(), "A", day, "Vermerk.")


def test_after_the_year_only_a_reason_lets_revoke(file: str) -> None:
    office = paid(file)
    returning.know(office.desk(), "A", AT.date(), "Vermerk.")
    later = AT + timedelta(days=366)
    office.hear("A")

    with pytest.raises(RefusedError, match="Jahresfrist ab Kenntnis"):
        deciding.revoke(office.desk(at=later), "A", "Auflage.")
    deciding.revoke(office.desk(at=later), "A", "Auflage.", "Arglistige Täuschung.")

    assert office.case("A").state is State.REVOKED


def test_nothing_is_claimed_where_nothing_is_to_be_returned(file: str) -> None:
    office = granted(file)

    with pytest.raises(RefusedError, match="„A“ ist entschieden; zu erstatten ist nichts"):
        returning.claim(office.desk(), "A", FIRST)


def test_without_a_base_rate_there_is_no_claim(file: str) -> None:
    office = heard(file)
    office.book = shipped().model_copy(update={"version": "ohne Satz"})
    office.activate()

    with pytest.raises(RefusedError, match="Für das zweite Halbjahr 2026"):
        returning.claim(office.desk(), "A", FIRST)


def test_a_claim_is_settled_when_principal_and_interest_are_back(address: str) -> None:
    office = claimed(address)

    first = returning.take_back(office.desk(), "A", Back(date(2027, 2, 1), euro(10_000), 0))
    due = first.case.award.open_interest
    last = returning.take_back(office.desk(), "A", Back(date(2027, 2, 2), 0, due))

    # 10,000.00 at 6.27 % for 62 days: 106.504…
    assert (first.case.state, due) == (State.CLAIMED, 106_50)
    assert (last.case.state, last.case.award.open_interest) == (State.SETTLED, 0)


def test_what_came_back_stays_committed(file: str) -> None:
    office = claimed(file)

    returning.take_back(office.desk(), "A", Back(date(2027, 2, 1), euro(10_000), 0))

    assert office.year().committed == euro(80_000)


def test_what_two_people_remit_is_owed_no_more(file: str) -> None:
    office = claimed(file)

    done = returning.remit(office.desk(), "A", (euro(10_000), 0), "Unbillig.")
    assert done.case.award.open_principal == euro(10_000)
    approving.approve(office.desk(BERT), "A", done.entries[0])

    assert office.case("A").state is State.SETTLED


def test_money_returned_without_a_claim_bears_no_interest(file: str) -> None:
    office = proved(file)

    done = returning.take_back(office.desk(), "A", Back(date(2027, 2, 1), euro(4_000), 0))

    assert done.case.award.open_interest == 0
    assert done.case.to_return == euro(6_000)


def test_late_use_costs_interest_after_a_hearing(file: str) -> None:
    office = heard(file)
    payment = office.case("A").award.payments[0].seq
    late = Late(payment, euro(10_000), date(2027, 2, 2), date(2027, 2, 3), "Zu spät verwendet.")

    done = returning.charge(office.desk(), "A", late)
    approving.approve(office.desk(BERT), "A", done.entries[0])

    # 10,000.00 at 6.27 % for 63 days: 108.221…
    assert office.case("A").award.open_interest == 108_22


@pytest.mark.parametrize(
    ("late", "said"),
    [
        (Late(1, 100, date(2027, 2, 2), date(2027, 2, 3), "x"), "Eintrag 1 ist keine Auszahlung"),
        (Late(0, 100, date(2027, 2, 1), date(2027, 2, 3), "x"), "also alsbald .*RF-03"),
        (Late(0, 100, date(2027, 2, 2), date(2027, 1, 12), "x"), "erst nach der Anhörung"),
    ],
)
def test_what_is_no_late_use_costs_nothing(file: str, late: Late, said: str) -> None:
    office = heard(file)
    payment = late.payment or office.case("A").award.payments[0].seq

    with pytest.raises(RefusedError, match=said):
        returning.charge(office.desk(ANNA), "A", late._replace(payment=payment))


def test_a_hearing_is_not_posted_before_the_decision(file: str) -> None:
    office = proved(file)

    with pytest.raises(RefusedError, match=r"vor der Entscheidung vom 23\.11\.2026"):
        returning.hear(office.desk(), "A", date(2020, 1, 1), "Zu viel gezahlt.")
