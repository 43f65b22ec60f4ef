"""The spellings of days and moments: which parts a text names."""

from datetime import time

import pytest

from grantrules.intake.date_spelling import spelled_clock, spelled_date, spelled_offset


@pytest.mark.parametrize(
    ("text", "clock", "offset"),
    [
        ("01.09.2025", time(), ""),
        ("1.9.2025 8:30", time(8, 30), ""),
        ("01.09.2025, 08:30:15 Uhr", time(8, 30, 15), ""),
        ("2025-09-01", time(), ""),
        ("2025-09-01T08:30Z", time(8, 30), "Z"),
        ("2025-09-01 08:30:15.5+0200", time(8, 30, 15, 500_000), "+0200"),
        ("01.09.2025 24:00", None, ""),
        ("2025-09-01T08:30:60", None, ""),
    ],
)
def test_the_parts_of_a_date_are_told(text: str, clock: time | None, offset: str) -> None:
    found = spelled_date(text)

    assert found is not None
    assert (found["year"], int(found["month"]), int(found["day"])) == ("2025", 9, 1)
    assert (spelled_clock(found), spelled_offset(found)) == (clock, offset)


@pytest.mark.parametrize(
    "text", ["", "01.09.25", "01/09/2025", "2025-9-1", "01.09.2025 8", "01.09.2025Z", "０1.09.2025"]
)
def test_no_other_text_is_a_date(text: str) -> None:
    assert spelled_date(text) is None
