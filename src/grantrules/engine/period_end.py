"""The last day of a period that runs from the day after an event (§§ 187 (1), 188 BGB)."""

from calendar import monthrange
from datetime import date, timedelta
from typing import assert_never

from grantrules.engine.period import MONTHS_A_YEAR
from grantrules.model.period import Period, Unit


def last_day(event: date, period: Period) -> date:
    """Gives the last day, before weekends and holidays are looked at.

    Weeks end on the weekday of the event, months and years on the day of its number, or on the
    last day of a month that has no such day.
    """
    match period.unit:
        case Unit.DAY:
            return event + timedelta(days=period.count)
        case Unit.WEEK:
            return event + timedelta(weeks=period.count)
        case Unit.MONTH:
            return _months_after(event, period.count)
        case Unit.YEAR:
            return _months_after(event, period.count * MONTHS_A_YEAR)
        case _:
            assert_never(period.unit)


def _months_after(event: date, months: int) -> date:
    year, month = divmod(event.year * MONTHS_A_YEAR + event.month - 1 + months, MONTHS_A_YEAR)
    length = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(event.day, length))
