"""Clock readings without an offset: the moments that they can mean."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from grantrules.model.local_time import BERLIN, moments_at


def _read(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_a_reading_in_the_repeated_hour_means_two_moments() -> None:
    first, second = moments_at(_read("2025-10-26T02:30:00"))

    assert second - first == timedelta(hours=1)
    assert first.utcoffset() == timedelta(hours=2)


def test_a_reading_in_the_skipped_hour_means_none() -> None:
    assert moments_at(_read("2026-03-29T02:30:00")) == ()


def test_the_two_moments_of_a_repeated_hour_are_not_equal() -> None:
    moments = moments_at(_read("2025-10-26T02:00:00"))

    assert len(set(moments)) == 2


@given(
    hours=st.integers(0, 8759),
    seconds=st.integers(0, 3599),
    year=st.sampled_from([2024, 2025, 2026, 2027]),
)
def test_every_moment_of_a_year_is_among_those_that_its_clock_shows(
    hours: int, seconds: int, year: int
) -> None:
    moment = datetime(year, 1, 1, tzinfo=UTC) + timedelta(hours=hours, seconds=seconds)

    meant = moments_at(moment.astimezone(BERLIN).replace(tzinfo=None))

    assert moment in meant
    assert len(meant) in {1, 2}
