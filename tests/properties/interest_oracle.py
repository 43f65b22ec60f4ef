"""A second reckoning of interest: every day by itself, at the rate of its half-year."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

Rates = Mapping[tuple[int, int], Decimal]
"""The base rate in percent by year and half (1 or 2)."""

DAY = timedelta(days=1)
SURCHARGE = Decimal(5)


def interest(principal: int, paid_on: date, until: date, rates: Rates) -> int:
    """Whole cents of interest, added up day by day and rounded once."""
    exact, day = Fraction(0), paid_on
    while day < until:
        day += DAY
        rate = rates[day.year, 1 if day.month <= 6 else 2] + SURCHARGE
        exact += Fraction(rate) * principal / 100 / 365
    # Decimal cannot hold every fraction; a thousandth of the smallest tie that can occur is enough.
    near = Decimal(exact.numerator) / Decimal(exact.denominator)
    return int(near.quantize(Decimal(1), rounding=ROUND_HALF_UP))
