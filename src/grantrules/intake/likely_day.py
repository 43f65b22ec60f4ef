"""Days that a text probably means: only ever suggested, never read."""

import re
from datetime import date, timedelta
from itertools import chain

_MONTHS = ("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez")
_DAY_FIRST = re.compile(r"([0-9]{1,2})(?:[/-]|\. ?)([0-9]{1,2})(?:[/-]|\. ?)([0-9]{4})", re.ASCII)
_MONTH_FIRST = re.compile(r"([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.]?)([0-9]{1,2})\2([0-9]{1,2})", re.ASCII)
_NAMED = re.compile(r"([0-9]{1,2})\.? ?([A-Za-zä]{3,9})\.? ([0-9]{4})", re.ASCII)
_SERIAL = re.compile(r"([0-9]{5})(?:[.,][0-9]+)?", re.ASCII)
# The day 0 of spreadsheets, but for workbooks that count from 1904.
_DAY_ZERO = date(1899, 12, 30)


def likely_days(text: str) -> tuple[date, ...]:
    """Lists the days that a text may mean, the German reading first."""
    return tuple(
        dict.fromkeys(chain(_day_first(text), _month_first(text), _year_first(text), _named(text)))
    )


def serial_day(text: str) -> date | None:
    """Gives the day that a spreadsheet would show for the bare number; none for other texts."""
    found = _SERIAL.fullmatch(text)
    return None if found is None else _DAY_ZERO + timedelta(days=int(found[1]))


def _day_first(text: str) -> list[date]:
    found = _DAY_FIRST.fullmatch(text)
    return _existing(found[3], found[2], found[1]) if found else []


def _month_first(text: str) -> list[date]:
    found = _MONTH_FIRST.fullmatch(text)
    return _existing(found[3], found[1], found[2]) if found else []


def _year_first(text: str) -> list[date]:
    found = _YEAR_FIRST.fullmatch(text)
    return _existing(found[1], found[3], found[4]) if found else []


def _named(text: str) -> list[date]:
    found = _NAMED.fullmatch(text)
    begin = found[2].lower()[:3].replace("mrz", "mär") if found else ""
    if found is None or begin not in _MONTHS:
        return []
    return _existing(found[3], str(_MONTHS.index(begin) + 1), found[1])


def _existing(year: str, month: str, day: str) -> list[date]:
    try:
        return [date(int(year), int(month), int(day))]
    except ValueError:
        return []
