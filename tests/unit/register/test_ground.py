"""What a distribution starts from."""

from tests.unit.register.cases import (
    NO_MONEY,
    lived,
    overridden,
    proposed,
    received,
    signed,
)
from tests.unit.register.lives import altered, of, told

from grantrules.model.proposal import Outcome
from grantrules.register.balance import BudgetYear
from grantrules.register.case_entries import Allocation
from grantrules.register.ground import (
    allocation_key,
    overridden_money,
    stated_balance,
    stated_years,
)


def test_the_balance_is_stated_year_by_year() -> None:
    found = stated_balance({2027: BudgetYear(100, 0, 0), 2026: BudgetYear(300, 100, 50)})

    assert [one.year for one in found] == [2026, 2027]
    assert found[0].model_dump() == {
        "year": 2026,
        "appropriation": "3.00",
        "reserved": "1.00",
        "committed": "0.50",
    }


def test_grants_of_people_that_nobody_signed_need_their_money() -> None:
    plain = lived(received(), proposed())
    granting = lived(received(), proposed(), overridden())
    rejecting = lived(received(), proposed(), overridden(2, Outcome.REJECT, NO_MONEY))
    once = lived(received(), proposed(), overridden(), signed(3))

    found = overridden_money([plain, granting, granting, rejecting, once])

    assert found == {2026: 16_000}


def test_money_is_stated_year_by_year() -> None:
    found = stated_years({2027: 1, 2026: 8_000})

    assert [(one.year, one.amount) for one in found] == [(2026, "80.00"), (2027, "0.01")]


def test_contested_competitors_and_overrides_make_another_key() -> None:
    allocation = told(of(Allocation))
    competitors = tuple(altered(one, contested=True) for one in allocation.competitors)

    for changes in ({"competitors": competitors}, {"overridden": stated_years({2026: 1})}):
        other = altered(allocation, **changes)
        assert isinstance(other, Allocation)
        assert allocation_key(other) != allocation.run


def test_the_key_is_that_of_the_inputs_and_not_of_the_result() -> None:
    allocation = told(of(Allocation))

    same = altered(allocation, proposals=0, cause="promote", run="0" * 64)
    other = altered(allocation, findings=(1,))

    assert isinstance(same, Allocation)
    assert isinstance(other, Allocation)
    assert allocation_key(same) == allocation.run
    assert allocation_key(other) != allocation.run
