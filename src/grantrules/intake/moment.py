"""Moments: a date with a time of day at Europe/Berlin or with an offset, always aware."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

from grantrules.intake.day import (
    GERMAN_DAY,
    ISO_DAY,
    believed_day,
    calendar_day,
    read_day,
)
from grantrules.intake.grammar import Refused, Remark, Understood, plain_blanks
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, DateTime, Text
from grantrules.model.local_time import moments_at

_GERMAN = re.compile(
    GERMAN_DAY
    + r"(?:,? (?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?(?: Uhr)?)?",
    re.ASCII,
)
_ISO = re.compile(
    ISO_DAY + r"(?:[ T](?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})"
    r"(?::(?P<second>[0-9]{2})(?:\.(?P<fraction>[0-9]{1,6}))?)?"
    r"(?P<offset>Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?)?",
    re.ASCII,
)
_USUAL = "16.08.2025 08:30"


def read_moment(value: CellValue) -> Understood[datetime] | Refused:
    """Reads a moment; without an offset it is local time in Germany."""
    match value:
        case DateTime(at=at, shows_time=shows_time):
            day = believed_day(at.date())
            if isinstance(day, Refused):
                return day
            explicit = shows_time or at.time() != time()
            return local_moment(at) if explicit else _midnight(day.value)
        case Text(text=text):
            return _from_text(" ".join(plain_blanks(text).split()))
        case _:
            return _unlike(value)


def _from_text(text: str) -> Understood[datetime] | Refused:
    found = _GERMAN.fullmatch(text) or _ISO.fullmatch(text)
    if found is None:
        return _unlike(Text(text))
    day = calendar_day(found)
    if isinstance(day, Refused):
        return day
    return _at(day.value, found) if found["hour"] else _midnight(day.value)


def _at(day: date, found: re.Match[str]) -> Understood[datetime] | Refused:
    parts = found.groupdict()
    micro = int((parts.get("fraction") or "").ljust(6, "0"))
    try:
        clock = time(int(found["hour"]), int(found["minute"]), int(found["second"] or 0), micro)
    except ValueError:
        return _unreadable()
    naive = datetime.combine(day, clock)
    offset = parts.get("offset")
    return Understood(naive.replace(tzinfo=_zone(offset))) if offset else local_moment(naive)


def _zone(offset: str) -> timezone:
    if offset == "Z":
        return UTC
    hours, minutes = int(offset[1:3]), int(offset[4:6])
    distance = timedelta(hours=hours, minutes=minutes)
    return timezone(-distance if offset.startswith("-") else distance)


def local_moment(naive: datetime) -> Understood[datetime] | Refused:
    """Gives the moment of a German clock; one that it skips or shows twice is refused."""
    match moments_at(naive):
        case (moment,):
            return Understood(moment)
        case (summer, winter):
            return _twice(summer, winter)
        case _:
            return _nonexistent(naive)


def _midnight(day: date) -> Understood[datetime]:
    # Germany changes its clocks at two and three o'clock: there is one midnight every day.
    [begin] = moments_at(datetime.combine(day, time()))
    says = f"nennt keine Uhrzeit; gelesen wurde {day:%d.%m.%Y}, 00:00 Uhr."
    return Understood(begin, Remark(Code.TIME_ASSUMED_MIDNIGHT, says))


def _nonexistent(naive: datetime) -> Refused:
    shifted = (naive + timedelta(hours=1)).isoformat() + "+02:00"
    return Refused(
        Code.TIME_NONEXISTENT,
        "gibt es nicht: Die Uhr wurde in dieser Stunde auf Sommerzeit vorgestellt.",
        shifted,
        f"Bitte mit Zeitversatz eintragen, etwa {shifted}.",
    )


def _twice(summer: datetime, winter: datetime) -> Refused:
    expected = f"{summer.isoformat()} oder {winter.isoformat()}"
    return Refused(
        Code.TIME_AMBIGUOUS,
        "gibt es zweimal: Die Uhr wurde in dieser Stunde auf Winterzeit zurückgestellt.",
        expected,
        f"Bitte mit Zeitversatz als {expected} eintragen.",
    )


def _unlike(value: CellValue) -> Refused:
    """Says of what is no moment what is wrong with its day, where that is what is wrong."""
    day = read_day(value)
    if isinstance(day, Refused) and day.code is not Code.DATE_UNREADABLE:
        return day
    return _unreadable()


def _unreadable() -> Refused:
    return Refused.enter(Code.TIME_UNREADABLE, "ist kein lesbarer Zeitpunkt.", _USUAL)
