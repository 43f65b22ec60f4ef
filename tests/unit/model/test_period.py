"""Periods: what is one, and how it is spelt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grantrules.model.period import Period, Unit


@pytest.mark.parametrize(
    ("text", "count", "unit"),
    [
        ("4W", 4, Unit.WEEK),
        ("1M", 1, Unit.MONTH),
        ("6M", 6, Unit.MONTH),
        ("10D", 10, Unit.DAY),
        ("2Y", 2, Unit.YEAR),
        ("999D", 999, Unit.DAY),
    ],
)
def test_a_period_is_a_count_and_a_unit(text: str, count: int, unit: Unit) -> None:
    period = Period.of(text)

    assert (period.count, period.unit, period.text) == (count, unit, text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "W", "4", "0W", "-1W", "+1W", "1.5M", "1,5M", "04W", "1000D"),
        *(" 4W", "4W ", "4 W", "4W\n", "4w", "4m", "4H", "4T", "P4W", "4WM", "4W1D", "٤W", "²W"),
    ],
)
def test_anything_else_is_no_period(text: str) -> None:
    with pytest.raises(ValueError, match=r"^$" if not text else None):
        Period.of(text)


@pytest.mark.parametrize("count", [-1, 0, 1000])
def test_a_count_out_of_range_is_no_period_either(count: int) -> None:
    with pytest.raises(ValueError, match="count"):
        Period(count=count, unit=Unit.DAY)


@pytest.mark.parametrize(
    ("text", "german", "dative"),
    [
        ("1D", "1 Tag", "1 Tag"),
        ("10D", "10 Tage", "10 Tagen"),
        ("1W", "1 Woche", "1 Woche"),
        ("4W", "4 Wochen", "4 Wochen"),
        ("1M", "1 Monat", "1 Monat"),
        ("6M", "6 Monate", "6 Monaten"),
        ("1Y", "1 Jahr", "1 Jahr"),
        ("2Y", "2 Jahre", "2 Jahren"),
    ],
)
def test_people_read_german_words(text: str, german: str, dative: str) -> None:
    period = Period.of(text)

    assert (period.german, period.dative) == (german, dative)


@given(count=st.integers(1, 999), unit=st.sampled_from(Unit))
def test_the_text_of_a_period_is_read_back(count: int, unit: Unit) -> None:
    period = Period(count=count, unit=unit)

    assert Period.of(period.text) == period
