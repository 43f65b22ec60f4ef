"""The plan of instalments: equal parts of a year, each with the first day of its need."""

from datetime import date

import pytest
from tests.unit.builders import euro, shipped, with_parameters, without_value

from grantrules.engine.instalments import Granted, due_by, instalments
from grantrules.model.problem import Problem

YEAR = Granted({2026: euro(80_000)}, date(2026, 1, 1), date(2026, 12, 31))
DAY = date(2026, 1, 1)


def planned(granted: Granted, count: str = "6") -> list[tuple[str, int]]:
    book = with_parameters(shipped(), instalments_per_year=count)
    found = instalments(granted, DAY, book)
    assert isinstance(found, tuple)
    assert all(one.year == one.need_from.year for one in found)
    return [(one.need_from.isoformat(), one.amount) for one in found]


def test_a_full_year_is_paid_in_equal_parts_and_the_last_takes_the_rest() -> None:
    assert planned(YEAR) == [
        ("2026-01-01", 1_333_333),
        ("2026-03-01", 1_333_333),
        ("2026-05-01", 1_333_333),
        ("2026-07-01", 1_333_333),
        ("2026-09-01", 1_333_333),
        ("2026-11-01", 1_333_335),
    ]


@pytest.mark.parametrize("count", ["1", "2", "3", "4", "6", "12"])
def test_instalments_are_all_that_was_granted(count: str) -> None:
    found = planned(YEAR, count)

    assert len(found) == int(count)
    assert sum(amount for _, amount in found) == euro(80_000)


def test_a_part_of_a_year_has_only_the_instalments_that_it_touches() -> None:
    granted = Granted({2026: 100_01}, date(2026, 6, 15), date(2026, 9, 1))

    assert planned(granted) == [
        ("2026-06-15", 33_33),
        ("2026-07-01", 33_33),
        ("2026-09-01", 33_35),
    ]


def test_each_budget_year_is_parted_by_itself() -> None:
    granted = Granted({2026: 10_00, 2025: 30_00}, date(2025, 12, 1), date(2026, 1, 31))

    assert planned(granted, "12") == [("2025-12-01", 30_00), ("2026-01-01", 10_00)]


def test_money_of_a_year_that_the_period_does_not_touch_is_one_instalment() -> None:
    granted = Granted({2027: 30_00}, date(2026, 1, 1), date(2026, 12, 31))

    assert planned(granted) == [("2027-01-01", 30_00)]


def test_what_is_due_grows_with_the_need() -> None:
    found = instalments(YEAR, DAY, shipped())
    assert isinstance(found, tuple)

    assert due_by(found, date(2025, 12, 31)) == 0
    assert due_by(found, date(2026, 1, 1)) == 1_333_333
    assert due_by(found, date(2026, 12, 31)) == euro(80_000)


@pytest.mark.parametrize("count", ["0", "5", "7"])
def test_what_does_not_part_a_year_evenly_is_a_problem(count: str) -> None:
    found = instalments(YEAR, DAY, with_parameters(shipped(), instalments_per_year=count))

    assert isinstance(found, Problem)
    assert found.code == "instalments_per_year.uneven"
    assert "1, 2, 3, 4, 6 oder 12" in found.message


def test_without_a_number_of_instalments_there_is_no_plan() -> None:
    found = instalments(YEAR, DAY, without_value(shipped(), "instalments_per_year"))

    assert isinstance(found, Problem)
    assert found.code == "instalments_per_year.missing"
