"""The funding period (Förderzeitraum) in months per budget year, exact fractions."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from fractions import Fraction

MONTHS_A_YEAR = 12


def months_by_year(start: date, end: date, proration: str) -> Mapping[int, Fraction]:
    """Counts the months of each calendar year that the period touches.

    `by_days`: a broken month counts by its days; `full_months`: not at all; `started_months`:
    whole. The period must not end before it starts.
    """
    return {
        year: _months_within(max(start, date(year, 1, 1)), min(end, date(year, 12, 31)), proration)
        for year in range(start.year, end.year + 1)
    }


def _months_within(first: date, last: date, proration: str) -> Fraction:
    if first.month == last.month:
        return _part(first, last, proration)
    whole = last.month - first.month - 1
    head = _part(first, first.replace(day=_days_in(first)), proration)
    return head + whole + _part(last.replace(day=1), last, proration)


def _part(first: date, last: date, proration: str) -> Fraction:
    share = Fraction(last.day - first.day + 1, _days_in(first))
    if proration == "by_days" or share == 1:
        return share
    return Fraction(int(proration == "started_months"))


def _days_in(day: date) -> int:
    return monthrange(day.year, day.month)[1]
