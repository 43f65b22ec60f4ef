"""Which payments a repayment undoes, and the interest on them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.builders import shipped

from grantrules.engine.interest import repayment_interest
from grantrules.engine.repayment import RepaymentInterest, Tranche, interest_on, undone
from grantrules.model.interest import Interest
from grantrules.model.problem import Problem

FIRST = Tranche(1, date(2025, 3, 1), 100_00)
SECOND = Tranche(2, date(2025, 5, 1), 50_00)
THIRD = Tranche(3, date(2025, 5, 1), 25_00)
PAID = [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    ("returned", "principal", "found"),
    [
        (0, 25_00, [(3, 25_00)]),
        (0, 30_00, [(3, 25_00), (2, 5_00)]),
        (30_00, 30_00, [(2, 30_00)]),
        (30_00, 60_00, [(2, 45_00), (1, 15_00)]),
        (0, 175_00, [(3, 25_00), (2, 50_00), (1, 100_00)]),
        (175_00, 1, []),
        (0, 0, []),
        (0, 999_00, [(3, 25_00), (2, 50_00), (1, 100_00)]),
    ],
)
def test_what_was_paid_last_comes_back_first(
    returned: int, principal: int, found: list[tuple[int, int]]
) -> None:
    taken = undone(PAID, returned, principal)

    assert [(one.name, one.amount) for one in taken] == found


@given(st.lists(st.integers(1, 100), max_size=6), st.data())
def test_all_that_comes_back_step_by_step_undoes_every_payment_once(
    amounts: list[int], data: st.DataObject
) -> None:
    paid = [Tranche(at, date(2025, 3, 1), cents) for at, cents in enumerate(amounts)]
    back, parts = 0, dict.fromkeys(range(len(amounts)), 0)
    while back < sum(amounts):
        step = data.draw(st.integers(1, sum(amounts) - back))
        for one in undone(paid, back, step):
            parts[one.name] += one.amount
        back += step

    assert list(parts.values()) == amounts


def test_each_part_bears_interest_from_its_own_payment() -> None:
    until = date(2025, 9, 1)

    found = interest_on(undone(PAID, 0, 150_00), until, shipped())

    assert isinstance(found, RepaymentInterest)
    single = [
        repayment_interest(one.tranche.amount, one.tranche.paid_on, until, shipped())
        for one in found.parts
    ]
    assert [one.interest for one in single if isinstance(one, Interest)] == [
        one.interest for one in found.parts
    ]
    assert found.interest == sum(one.interest for one in found.parts)
    assert [one.days for one in found.parts] == [123, 123, 184]
    assert found.steps[0].startswith("25,00 € aus der Auszahlung vom 01.05.2025")


def test_a_missing_rate_gives_no_figure() -> None:
    found = interest_on([FIRST], date(2026, 7, 1), shipped())

    assert isinstance(found, Problem)
    assert found.code == "base_rate.missing"


def test_where_nothing_comes_back_nothing_bears_interest() -> None:
    found = interest_on([], date(2025, 9, 1), shipped())

    assert found == RepaymentInterest((), ())
