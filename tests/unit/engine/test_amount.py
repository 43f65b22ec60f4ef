"""The arithmetic of amounts: exact until one rounding, half up, to the cent."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grantrules.engine.amount import (
    half_up,
    less_own_share,
    less_third_party,
    prorated,
    rounded,
    split,
)

CAP = 6_000_000
POST = 1_000_000


@pytest.mark.parametrize(
    ("posts", "months", "cents"),
    [
        (POST, Fraction(12), 6_000_000),
        (POST, Fraction(6), 3_000_000),
        (POST // 2, Fraction(12), 3_000_000),
        (POST, Fraction(24), 12_000_000),
        (POST, Fraction(1, 31), Fraction(500_000, 31)),
        (333_333, Fraction(10, 3), Fraction(1_666_665, 3)),
    ],
)
def test_a_cap_is_prorated_by_posts_and_months(
    posts: int, months: Fraction, cents: Fraction
) -> None:
    assert prorated(CAP, posts, months) == cents


@pytest.mark.parametrize(
    ("amount", "third_party", "left"), [(100, 0, 100), (100, 30, 70), (100, 100, 0), (100, 101, 0)]
)
def test_third_party_funds_never_leave_less_than_nothing(
    amount: int, third_party: int, left: int
) -> None:
    assert less_third_party(Fraction(amount), third_party) == left


@pytest.mark.parametrize(
    ("own_share", "left"),
    [(0, Fraction(100)), (1_000, Fraction(90)), (10_000, Fraction(0)), (1, Fraction(9_999, 100))],
)
def test_the_own_share_is_taken_in_hundredths_of_a_percent(own_share: int, left: Fraction) -> None:
    assert less_own_share(Fraction(100), own_share) == left


@pytest.mark.parametrize(
    ("amount", "cents"),
    [
        (Fraction(0), 0),
        (Fraction(1, 2), 1),
        (Fraction(3, 2), 2),
        (Fraction(5, 2), 3),
        (Fraction(49_999, 100_000), 0),
        (Fraction(5_000_000, 3), 1_666_667),
    ],
)
def test_half_a_cent_is_rounded_up(amount: Fraction, cents: int) -> None:
    assert half_up(amount) == cents


@pytest.mark.parametrize(
    ("amount", "half_up_cents", "half_even_cents", "down_cents"),
    [
        (Fraction(0), 0, 0, 0),
        (Fraction(1, 2), 1, 0, 0),
        (Fraction(3, 2), 2, 2, 1),
        (Fraction(5, 2), 3, 2, 2),
        (Fraction(5_000_000, 3), 1_666_667, 1_666_667, 1_666_666),
        (Fraction(7), 7, 7, 7),
    ],
)
def test_an_amount_is_rounded_as_the_rule_book_says(
    amount: Fraction, half_up_cents: int, half_even_cents: int, down_cents: int
) -> None:
    assert rounded(amount, "half_up_at_the_end") == half_up_cents
    assert rounded(amount, "half_even_at_the_end") == half_even_cents
    assert rounded(amount, "down_at_the_end") == down_cents


@pytest.mark.parametrize(
    ("cents", "months", "shares"),
    [
        (8_000_000, {2025: 6, 2026: 6}, {2025: 4_000_000, 2026: 4_000_000}),
        (101, {2025: 1, 2026: 1}, {2025: 51, 2026: 50}),
        (1, {2025: 1, 2026: 1}, {2025: 1, 2026: 0}),
        (100, {2025: 4, 2026: 12}, {2025: 25, 2026: 75}),
        (2, {2025: 1, 2026: 1, 2027: 1}, {2025: 1, 2026: 1, 2027: 0}),
        (1, {2025: 1, 2026: 1, 2027: 0}, {2025: 1, 2026: 0, 2027: 0}),
        (7, {2026: 12}, {2026: 7}),
        (0, {2025: 0, 2026: 0}, {2025: 0, 2026: 0}),
    ],
)
def test_earlier_years_are_rounded_and_the_last_takes_the_rest(
    cents: int, months: dict[int, int], shares: dict[int, int]
) -> None:
    assert split(cents, {year: Fraction(count) for year, count in months.items()}) == shares


@given(
    cents=st.integers(0, 10**9),
    months=st.dictionaries(
        st.integers(2020, 2035), st.fractions(0, 12, max_denominator=31), min_size=1
    ),
)
def test_a_split_loses_no_cent_and_gives_nobody_less_than_nothing(
    cents: int, months: dict[int, Fraction]
) -> None:
    shares = split(cents, months)

    assert sum(shares.values()) == cents
    assert shares.keys() == months.keys()
    assert min(shares.values()) >= 0
