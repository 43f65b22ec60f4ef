"""Working days of a Land and the effective end of a period (§ 31 (3) VwVfG)."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

from grantrules.model.land import Land
from grantrules.model.window import DeadlineKind

HOLIDAYS_KNOWN = range(1991, 2101)
"""The years of which the public holidays are known; in any other there would seem to be none."""
_SATURDAY = 5


def effective_end(last_day: date, kind: DeadlineKind, land: Land) -> date:
    """Moves a last day that is no working day to the next one; a fixed day (Termin) stays."""
    day = last_day
    while kind is not DeadlineKind.TERMIN and not is_working_day(day, land):
        day += timedelta(days=1)
    return day


def is_working_day(day: date, land: Land) -> bool:
    """Tells whether the day is neither Saturday, Sunday nor a public holiday in all of the Land."""
    return day.weekday() < _SATURDAY and day not in _holidays(day.year, land)


def holiday_name(day: date, land: Land) -> str | None:
    """Gives the German name of the public holiday of that day in all of the Land, if it is one."""
    name = _holidays(day.year, land).get(day)
    return None if name is None else name.replace("; ", " und ")


@lru_cache(maxsize=64)
def _holidays(year: int, land: Land) -> Mapping[date, str]:
    # Imported here: the package costs a tenth of a second that `--help` does not need.
    from holidays.countries.germany import Germany  # noqa: PLC0415

    return dict(Germany(subdiv=land.value, years=year, language="de"))
