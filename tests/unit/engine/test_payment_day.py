"""The first day on which money may be paid: final, and no longer before the need than allowed."""

from datetime import date

import pytest
from tests.unit.builders import shipped, without_value

from grantrules.engine.interest import late_use_interest
from grantrules.engine.payment_day import earliest_payment
from grantrules.model.interest import Interest
from grantrules.model.problem import Problem


@pytest.mark.parametrize(
    ("need", "final", "earliest"),
    [
        (date(2026, 3, 1), None, date(2026, 1, 1)),
        (date(2026, 3, 1), date(2025, 12, 1), date(2026, 1, 1)),
        (date(2026, 3, 1), date(2026, 1, 15), date(2026, 1, 15)),
        (date(2026, 3, 1), date(2026, 4, 1), date(2026, 4, 1)),
        # 28 February and two months is 28 April, before the need
        (date(2026, 4, 30), None, date(2026, 3, 1)),
        (date(2026, 4, 28), None, date(2026, 2, 28)),
        # 31 December and two months is 28 February
        (date(2026, 2, 28), None, date(2025, 12, 28)),
    ],
)
def test_money_is_paid_two_months_before_the_need_at_the_earliest(
    need: date, final: date | None, earliest: date
) -> None:
    assert earliest_payment(need, final, shipped()) == earliest


def test_money_paid_on_the_first_possible_day_is_used_promptly() -> None:
    for need in (date(2026, 4, 30), date(2026, 3, 1), date(2025, 8, 31)):
        paid_on = earliest_payment(need, None, shipped())
        assert isinstance(paid_on, date)

        found = late_use_interest(100_00, paid_on, need, shipped())

        assert isinstance(found, Interest)
        assert found.interest == 0


def test_without_a_lead_there_is_no_day() -> None:
    found = earliest_payment(
        date(2026, 3, 1), None, without_value(shipped(), "payment_lead_period")
    )

    assert isinstance(found, Problem)
    assert found.code == "payment_lead_period.missing"
