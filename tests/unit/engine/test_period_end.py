"""The last day of a period: worked out by hand, before weekends and holidays count."""

from datetime import date

import pytest

from grantrules.engine.period_end import last_day
from grantrules.model.period import Period


@pytest.mark.parametrize(
    ("event", "period", "last"),
    [
        (date(2025, 10, 30), "1D", date(2025, 10, 31)),
        (date(2024, 2, 28), "2D", date(2024, 3, 1)),
        (date(2025, 2, 28), "2D", date(2025, 3, 2)),
        (date(2025, 12, 31), "365D", date(2026, 12, 31)),
        # the same weekday
        (date(2025, 12, 5), "4W", date(2026, 1, 2)),
        (date(2024, 2, 26), "1W", date(2024, 3, 4)),
        # the same number
        (date(2025, 9, 30), "1M", date(2025, 10, 30)),
        (date(2025, 2, 28), "1M", date(2025, 3, 28)),
        (date(2024, 2, 29), "1M", date(2024, 3, 29)),
        (date(2025, 12, 31), "1M", date(2026, 1, 31)),
        (date(2025, 11, 30), "1M", date(2025, 12, 30)),
        (date(2025, 12, 15), "12M", date(2026, 12, 15)),
        (date(2026, 12, 31), "7M", date(2027, 7, 31)),
        # or the last day of a month that has no such number
        (date(2025, 1, 29), "1M", date(2025, 2, 28)),
        (date(2025, 1, 30), "1M", date(2025, 2, 28)),
        (date(2025, 1, 31), "1M", date(2025, 2, 28)),
        (date(2024, 1, 31), "1M", date(2024, 2, 29)),
        (date(2024, 1, 29), "1M", date(2024, 2, 29)),
        (date(2100, 1, 31), "1M", date(2100, 2, 28)),
        (date(2026, 3, 31), "1M", date(2026, 4, 30)),
        (date(2026, 12, 31), "6M", date(2027, 6, 30)),
        (date(2025, 8, 31), "6M", date(2026, 2, 28)),
        (date(2026, 12, 31), "2M", date(2027, 2, 28)),
        # years
        (date(2025, 1, 2), "1Y", date(2026, 1, 2)),
        (date(2024, 2, 29), "1Y", date(2025, 2, 28)),
        (date(2024, 2, 29), "4Y", date(2028, 2, 29)),
    ],
    ids=str,
)
def test_the_last_day_of_a_period(event: date, period: str, last: date) -> None:
    assert last_day(event, Period.of(period)) == last


def test_the_longest_period_from_the_last_known_year_has_a_last_day() -> None:
    assert last_day(date(2100, 12, 31), Period.of("999Y")) == date(3099, 12, 31)
