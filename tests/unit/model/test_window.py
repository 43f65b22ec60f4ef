"""Windows: the two that ship, to the day."""

from datetime import UTC, date, datetime

import pytest
from tests.unit.builders import shipped

from grantrules.model.window import DeadlineKind


@pytest.mark.parametrize(
    ("opens", "days", "years"),
    [
        (
            datetime(2025, 8, 15, 22, 0, tzinfo=UTC),
            (date(2025, 11, 15), date(2025, 11, 17)),
            (2025, 2026),
        ),
        (
            datetime(2026, 8, 7, 22, 0, tzinfo=UTC),
            (date(2026, 11, 15), date(2026, 11, 16)),
            (2026, 2027),
        ),
    ],
)
def test_a_window_opens_at_midnight_and_ends_on_a_working_day(
    opens: datetime, days: tuple[date, date], years: tuple[int, ...]
) -> None:
    [window] = [one for one in shipped().windows if one.year == years[0]]

    assert window.opens == opens
    assert (window.closes, window.ends) == days
    assert window.closes_kind is DeadlineKind.FRIST
    assert window.funding_years == years


def test_only_an_ordinary_period_is_extended() -> None:
    assert [kind for kind in DeadlineKind if kind.extendable] == [DeadlineKind.FRIST]
