"""Working days of a Land and the end of a period on a weekend or holiday."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grantrules.engine.working_day import (
    HOLIDAYS_KNOWN,
    effective_end,
    holiday_name,
    is_working_day,
)
from grantrules.model.land import Land
from grantrules.model.window import DeadlineKind

FRIST, TERMIN = DeadlineKind.FRIST, DeadlineKind.TERMIN


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2025, 11, 14), True),
        (date(2025, 11, 15), False),
        (date(2025, 11, 16), False),
        (date(2025, 11, 17), True),
        (date(2025, 10, 3), False),
        (date(2025, 10, 31), True),
        (date(2025, 11, 1), False),
        (date(2026, 1, 1), False),
        (date(2026, 1, 6), True),
        (date(2026, 4, 3), False),
        (date(2026, 4, 6), False),
        (date(2026, 5, 1), False),
        (date(2026, 5, 14), False),
        (date(2026, 5, 25), False),
        (date(2026, 6, 4), False),
        (date(2026, 12, 24), True),
        (date(2026, 12, 25), False),
        (date(2026, 12, 26), False),
        (date(2026, 12, 31), True),
    ],
)
def test_weekends_and_the_eleven_holidays_of_the_land_are_no_working_days(
    day: date, *, works: bool
) -> None:
    assert is_working_day(day, Land.RP) is works


@pytest.mark.parametrize(
    ("last_day", "kind", "end"),
    [
        (date(2025, 11, 15), FRIST, date(2025, 11, 17)),
        (date(2026, 11, 15), FRIST, date(2026, 11, 16)),
        (date(2025, 11, 15), DeadlineKind.AUSSCHLUSSFRIST, date(2025, 11, 17)),
        (date(2025, 11, 15), TERMIN, date(2025, 11, 15)),
        (date(2025, 11, 14), FRIST, date(2025, 11, 14)),
        (date(2026, 4, 3), FRIST, date(2026, 4, 7)),
        (date(2027, 12, 31), FRIST, date(2027, 12, 31)),
        (date(2028, 12, 31), FRIST, date(2029, 1, 2)),
    ],
)
def test_the_end_of_a_period_moves_to_the_next_working_day_and_a_fixed_day_stays(
    last_day: date, kind: DeadlineKind, end: date
) -> None:
    assert effective_end(last_day, kind, Land.RP) == end


@pytest.mark.parametrize(
    ("day", "closed"),
    [
        (date(2026, 1, 6), "BW BY ST"),
        (date(2027, 3, 8), "BE MV"),
        (date(2026, 6, 4), "BW BY HE NW RP SL"),
        (date(2025, 10, 31), "BB HB HH MV NI SH SN ST TH"),
        (date(2027, 11, 1), "BW BY NW RP SL"),
        (date(2026, 11, 18), "SN"),
    ],
    ids=str,
)
def test_each_land_has_its_own_holidays(day: date, closed: str) -> None:
    assert " ".join(land for land in Land if not is_working_day(day, land)) == closed


def test_a_period_ends_by_the_holidays_of_the_land() -> None:
    epiphany = date(2026, 1, 6)

    assert effective_end(epiphany, FRIST, Land.BW) == date(2026, 1, 7)
    assert effective_end(epiphany, FRIST, Land.RP) == epiphany
    assert effective_end(epiphany, TERMIN, Land.BW) == epiphany


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 1, 1), "Neujahr"),
        (date(2026, 4, 3), "Karfreitag"),
        (date(2026, 4, 6), "Ostermontag"),
        (date(2026, 5, 1), "Erster Mai"),
        (date(2026, 5, 14), "Christi Himmelfahrt"),
        (date(2026, 5, 25), "Pfingstmontag"),
        (date(2026, 6, 4), "Fronleichnam"),
        (date(2026, 10, 3), "Tag der Deutschen Einheit"),
        (date(2026, 11, 1), "Allerheiligen"),
        (date(2026, 12, 25), "Erster Weihnachtstag"),
        (date(2026, 12, 26), "Zweiter Weihnachtstag"),
        (date(2008, 5, 1), "Christi Himmelfahrt und Erster Mai"),
        (date(2026, 4, 5), None),
        (date(2026, 10, 31), None),
        (date(2026, 1, 6), None),
    ],
)
def test_a_holiday_has_a_german_name(day: date, name: str | None) -> None:
    assert holiday_name(day, Land.RP) == name


@pytest.mark.parametrize("land", Land)
def test_the_years_of_known_holidays_are_known_to_their_ends(land: Land) -> None:
    first, last = HOLIDAYS_KNOWN[0], HOLIDAYS_KNOWN[-1]

    known = [holiday_name(date(year, 1, 1), land) for year in (first - 1, first, last, last + 1)]

    assert known == [None, "Neujahr", "Neujahr", None]


@given(day=st.dates(date(2024, 1, 1), date(2035, 12, 31)), land=st.sampled_from(Land))
def test_an_end_is_never_earlier_and_always_a_working_day(day: date, land: Land) -> None:
    end = effective_end(day, FRIST, land)

    assert day <= end <= day + timedelta(days=5)
    assert is_working_day(end, land)
    skipped = [day + timedelta(days=one) for one in range((end - day).days)]
    assert not any(is_working_day(one, land) for one in skipped)
