"""Deadlines agree with a reckoning that walks day by day, and keep to their bounds."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.properties import deadline_oracle as oracle
from tests.unit.builders import shipped

from grantrules.engine.deadline import deadline_of, posted_deadline
from grantrules.engine.working_day import is_working_day
from grantrules.model.deadline import Deadline
from grantrules.model.land import Land
from grantrules.model.period import Period, Unit
from grantrules.model.window import DeadlineKind

FRIST, TERMIN = DeadlineKind.FRIST, DeadlineKind.TERMIN
AUSSCHLUSSFRIST = DeadlineKind.AUSSCHLUSSFRIST
DAYS = st.dates(date(2003, 1, 1), date(2060, 12, 31))
# Longer ones have nothing new, and the oracle walks every day of them.
LONGEST = {Unit.DAY: 400, Unit.WEEK: 60, Unit.MONTH: 26, Unit.YEAR: 3}
PERIODS = st.sampled_from(Unit).flatmap(
    lambda unit: st.builds(Period, count=st.integers(1, LONGEST[unit]), unit=st.just(unit))
)
# Ends near the turn of a month or a year are where a reckoning goes wrong.
TURNS = st.builds(
    lambda year, month, back: date(year, month, 1) - timedelta(days=back),
    st.integers(2004, 2060),
    st.integers(1, 12),
    st.integers(-2, 4),
)


@given(event=DAYS | TURNS, period=PERIODS)
@example(event=date(2024, 1, 31), period=Period.of("1M"))
@example(event=date(2024, 2, 29), period=Period.of("1Y"))
@example(event=date(2017, 10, 30), period=Period.of("1D"))
def test_an_end_is_that_of_a_walk_through_the_calendar(event: date, period: Period) -> None:
    last = oracle.last_day(event, period.count, period.unit.value)

    ends = [deadline_of(event, period, kind, Land.RP).end for kind in (TERMIN, FRIST)]

    assert ends == [last, oracle.next_working_day(last)]


@given(posted_on=DAYS | st.dates(date(2024, 12, 20), date(2025, 1, 10)), period=PERIODS)
def test_a_posted_letter_is_known_as_a_walk_through_the_calendar_says(
    posted_on: date, period: Period
) -> None:
    notified = oracle.notified(posted_on)
    last = oracle.last_day(notified, period.count, period.unit.value)

    found = posted_deadline(posted_on, period, FRIST, shipped())

    assert isinstance(found, Deadline)
    assert (found.notified, found.end) == (notified, oracle.next_working_day(last))


@given(event=DAYS | TURNS, period=PERIODS, land=st.sampled_from(Land))
def test_an_end_is_a_working_day_after_the_event_and_told(
    event: date, period: Period, land: Land
) -> None:
    found = deadline_of(event, period, FRIST, land)
    fixed = deadline_of(event, period, TERMIN, land)

    assert is_working_day(found.end, land)
    assert event < fixed.end <= found.end <= fixed.end + timedelta(days=5)
    assert deadline_of(event, period, AUSSCHLUSSFRIST, land).end == found.end
    assert f"{found.end:%d.%m.%Y}" in found.steps[-1]
    assert len(found.steps) == (2 if is_working_day(fixed.end, land) else 3)
    assert all(step.endswith(".") and step[0].isupper() for step in found.steps)


@given(event=DAYS | TURNS, period=PERIODS)
def test_a_later_event_never_ends_earlier(event: date, period: Period) -> None:
    following = event + timedelta(days=1)

    ends = [deadline_of(day, period, FRIST, Land.RP).end for day in (event, following)]

    assert ends == sorted(ends)


@given(event=DAYS | TURNS, months=st.integers(1, 26))
def test_months_end_on_the_number_of_the_event_or_the_last_of_the_month(
    event: date, months: int
) -> None:
    end = deadline_of(event, Period(count=months, unit=Unit.MONTH), TERMIN, Land.RP).end

    assert (end.year * 12 + end.month) - (event.year * 12 + event.month) == months
    assert end.day == event.day or (end + timedelta(days=1)).day == 1


@pytest.mark.parametrize(
    ("year", "easter"),
    [
        (2008, date(2008, 3, 23)),
        (2011, date(2011, 4, 24)),
        (2024, date(2024, 3, 31)),
        (2025, date(2025, 4, 20)),
        (2026, date(2026, 4, 5)),
        (2038, date(2038, 4, 25)),
        (2049, date(2049, 4, 18)),
    ],
)
def test_the_oracle_knows_easter(year: int, easter: date) -> None:
    assert oracle.easter(year) == easter


@pytest.mark.parametrize("year", range(2003, 2061))
def test_the_oracle_and_the_engine_know_the_same_working_days(year: int) -> None:
    days = [date(year, 1, 1) + timedelta(days=passed) for passed in range(366)]

    differing = [
        day for day in days if is_working_day(day, Land.RP) != (oracle.next_working_day(day) == day)
    ]

    assert differing == []
