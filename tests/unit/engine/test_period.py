"""Months of a funding period: calendar months, broken ones by their days or by rule."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grantrules.engine.period import months_by_year

BY_DAYS, FULL, STARTED = "by_days", "full_months", "started_months"


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), {2026: Fraction(12)}),
        (date(2026, 7, 1), date(2026, 12, 31), {2026: Fraction(6)}),
        (date(2026, 2, 1), date(2026, 2, 28), {2026: Fraction(1)}),
        (date(2024, 2, 1), date(2024, 2, 29), {2024: Fraction(1)}),
        (date(2024, 2, 1), date(2024, 2, 28), {2024: Fraction(28, 29)}),
        (date(2024, 2, 29), date(2024, 2, 29), {2024: Fraction(1, 29)}),
        (date(2026, 1, 31), date(2026, 2, 1), {2026: Fraction(1, 31) + Fraction(1, 28)}),
        (date(2026, 1, 17), date(2026, 3, 15), {2026: 1 + Fraction(15, 31) + Fraction(15, 31)}),
        (date(2025, 12, 31), date(2026, 1, 1), {2025: Fraction(1, 31), 2026: Fraction(1, 31)}),
        (date(2025, 7, 1), date(2026, 6, 30), {2025: Fraction(6), 2026: Fraction(6)}),
        (
            date(2025, 12, 16),
            date(2027, 1, 15),
            {2025: Fraction(16, 31), 2026: Fraction(12), 2027: Fraction(15, 31)},
        ),
    ],
)
def test_a_broken_month_counts_by_its_days(
    first: date, last: date, months: dict[int, Fraction]
) -> None:
    assert months_by_year(first, last, BY_DAYS) == months


@pytest.mark.parametrize(
    ("first", "last", "full", "started"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), {2026: 12}, {2026: 12}),
        (date(2026, 1, 2), date(2026, 12, 31), {2026: 11}, {2026: 12}),
        (date(2026, 1, 2), date(2026, 12, 30), {2026: 10}, {2026: 12}),
        (date(2026, 3, 3), date(2026, 3, 3), {2026: 0}, {2026: 1}),
        (date(2025, 12, 2), date(2026, 1, 30), {2025: 0, 2026: 0}, {2025: 1, 2026: 1}),
        (date(2024, 2, 1), date(2024, 2, 28), {2024: 0}, {2024: 1}),
    ],
)
def test_a_broken_month_counts_wholly_or_not_at_all_where_the_rule_book_says_so(
    first: date, last: date, full: dict[int, int], started: dict[int, int]
) -> None:
    assert months_by_year(first, last, FULL) == full
    assert months_by_year(first, last, STARTED) == started


@given(start=st.dates(date(2024, 1, 1), date(2030, 12, 31)), days=st.integers(0, 1200))
def test_the_three_ways_of_counting_never_cross(start: date, days: int) -> None:
    end = start + timedelta(days=days)

    full, exact, started = (months_by_year(start, end, way) for way in (FULL, BY_DAYS, STARTED))

    assert full.keys() == exact.keys() == started.keys()
    assert all(full[year] <= exact[year] <= started[year] <= 12 for year in exact)


@given(start=st.dates(date(2024, 1, 1), date(2030, 12, 31)), days=st.integers(0, 800))
def test_a_longer_period_never_has_fewer_months(start: date, days: int) -> None:
    end = start + timedelta(days=days)

    for way in (FULL, BY_DAYS, STARTED):
        shorter = sum(months_by_year(start, end, way).values())
        assert sum(months_by_year(start, end + timedelta(days=1), way).values()) >= shorter


@given(start=st.dates(date(2024, 1, 1), date(2030, 12, 31)), days=st.integers(1, 800))
def test_two_halves_by_days_make_the_whole(start: date, days: int) -> None:
    middle, end = start + timedelta(days=days // 2), start + timedelta(days=days)

    first = months_by_year(start, middle, BY_DAYS)
    second = months_by_year(middle + timedelta(days=1), end, BY_DAYS) if middle < end else {}

    whole = months_by_year(start, end, BY_DAYS)
    assert sum(first.values()) + sum(second.values()) == sum(whole.values())
