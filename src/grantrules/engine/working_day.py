"""Working days of a Land and the effective end of a period (§ 31 (3) VwVfG)."""

from datetime import date, timedelta
from functools import lru_cache

from grantrules.model.land import Land
from grantrules.model.window import DeadlineKind

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


@lru_cache(maxsize=64)
def _holidays(year: int, land: Land) -> frozenset[date]:
    # Imported here: the package costs a tenth of a second that `--help` does not need.
    from holidays.countries.germany import Germany  # noqa: PLC0415

    return frozenset(Germany(subdiv=land.value, years=year))
