"""What a distribution starts from."""

from tests.unit.register.lives import altered, of, told

from grantrules.register.balance import BudgetYear
from grantrules.register.case_entries import Allocation
from grantrules.register.ground import allocation_key, stated_balance


def test_the_balance_is_stated_year_by_year() -> None:
    found = stated_balance({2027: BudgetYear(100, 0, 0), 2026: BudgetYear(300, 100, 50)})

    assert [one.year for one in found] == [2026, 2027]
    assert found[0].model_dump() == {
        "year": 2026,
        "appropriation": "3.00",
        "reserved": "1.00",
        "committed": "0.50",
    }


def test_the_key_is_that_of_the_inputs_and_not_of_the_result() -> None:
    allocation = told(of(Allocation))

    same = altered(allocation, proposals=0, cause="promote", run="0" * 64)
    other = altered(allocation, findings=(1,))

    assert isinstance(same, Allocation)
    assert isinstance(other, Allocation)
    assert allocation_key(same) == allocation.run
    assert allocation_key(other) != allocation.run
