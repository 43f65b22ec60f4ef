"""Days that a text probably means."""

from datetime import date

import pytest

from grantrules.intake.likely_day import likely_days, serial_day

FIRST = date(2025, 9, 1)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("01/09/2025", [FIRST, date(2025, 1, 9)]),
        ("09/09/2025", [date(2025, 9, 9)]),
        ("9/31/2025", []),
        ("9/30/2025", [date(2025, 9, 30)]),
        ("01-09-2025", [FIRST, date(2025, 1, 9)]),
        ("1. 9. 2025", [FIRST]),
        ("01.09.2025", [FIRST]),
        ("2025/09/01", [FIRST]),
        ("2025-9-1", [FIRST]),
        ("20250901", [FIRST]),
        ("1. September 2025", [FIRST]),
        ("1 Sept. 2025", [FIRST]),
        ("01. Sep 2025", [FIRST]),
        ("1. März 2025", [date(2025, 3, 1)]),
        ("1. Mrz. 2025", [date(2025, 3, 1)]),
        ("1. Foo 2025", []),
        ("32. Mai 2025", []),
        ("Sept. 2025", []),
        ("sofort", []),
    ],
)
def test_a_text_offers_the_days_that_it_may_mean(text: str, days: list[date]) -> None:
    assert list(likely_days(text)) == days


@pytest.mark.parametrize(
    ("text", "day"),
    [("45901", FIRST), ("45901.5", FIRST), ("45901,5", FIRST), ("4590", None), ("459012", None)],
)
def test_only_five_digits_are_the_number_of_a_day(text: str, day: date | None) -> None:
    assert serial_day(text) == day
