"""The arithmetic of amounts: deductions, prorated caps, the split over budget years.

Everything is an exact fraction of cents until a component is rounded once to the cent.
"""

from collections.abc import Mapping
from fractions import Fraction

from grantrules.engine.period import MONTHS_A_YEAR
from grantrules.model.fact import FTE_SCALE

_HUNDREDTHS_OF_PERCENT = 10_000


def prorated(cap: int, posts: int, months: Fraction) -> Fraction:
    """Gives the cap for this part of a post (in millionths) and this many months."""
    return cap * Fraction(posts, FTE_SCALE) * months / MONTHS_A_YEAR


def less_third_party(amount: Fraction, third_party: int) -> Fraction:
    """Gives what third-party funds leave of an amount, never below zero."""
    return max(amount - third_party, Fraction(0))


def less_own_share(amount: Fraction, own_share: int) -> Fraction:
    """Gives what the own share (in hundredths of a percent) leaves of an amount."""
    return amount * (1 - Fraction(own_share, _HUNDREDTHS_OF_PERCENT))


def split(cents: int, months: Mapping[int, Fraction]) -> dict[int, int]:
    """Splits an amount over budget years by months; the last year takes the remainder."""
    total = sum(months.values())
    *earlier, last = sorted(months)
    shares: dict[int, int] = {}
    left = cents
    for year in earlier:
        shares[year] = min(half_up(cents * months[year] / total), left) if total else 0
        left -= shares[year]
    return {**shares, last: left}


def rounded(amount: Fraction, rounding: str) -> int:
    """Rounds an amount that is not negative to whole cents as the rule book says."""
    if rounding == "down_at_the_end":
        return int(amount)
    return round(amount) if rounding == "half_even_at_the_end" else half_up(amount)


def half_up(amount: Fraction) -> int:
    """Rounds an amount that is not negative to whole cents, half up."""
    return int(amount + Fraction(1, 2))
