"""Moments: a date with a time of day at Europe/Berlin or with an offset, always aware."""

from datetime import UTC, date, datetime, time, timedelta, timezone

from grantrules.intake.date_spelling import spelled_clock, spelled_date, spelled_offset
from grantrules.intake.day import calendar_day, read_day, shown_day
from grantrules.intake.grammar import Refused, Remark, Understood, plain_blanks
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, DateTime, Text
from grantrules.model.local_time import moments_at

_USUAL = "Zeitpunkt wie 16.08.2025 08:30"
_END_OF_DAY = ("24", "00")


def read_moment(value: CellValue) -> Understood[datetime] | Refused:
    """Reads a moment; without an offset it is local time in Germany."""
    match value:
        case DateTime(at=at, shows_time=shows_time):
            day = shown_day(value)
            if isinstance(day, Refused):
                return day
            explicit = shows_time or at.time() != time()
            return local_moment(at) if explicit else _midnight(day.value)
        case Text(text=text):
            return _from_text(" ".join(plain_blanks(text).split()))
        case _:
            return _unlike(value)


def _from_text(text: str) -> Understood[datetime] | Refused:
    found = spelled_date(text)
    if found is None:
        return _unlike(Text(text))
    day = calendar_day(found)
    if isinstance(day, Refused):
        return day
    if not found["hour"]:
        return _midnight(day.value)
    clock = spelled_clock(found)
    if clock is None:
        return _no_clock(day.value, ends=(found["hour"], found["minute"]) == _END_OF_DAY)
    naive = datetime.combine(day.value, clock)
    offset = spelled_offset(found)
    return Understood(naive.replace(tzinfo=_zone(offset))) if offset else local_moment(naive)


def _zone(offset: str) -> timezone:
    if offset == "Z":
        return UTC
    distance = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
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
    shifted = f"{naive + timedelta(hours=1):%d.%m.%Y %H:%M}"
    return Refused(
        Code.TIME_NONEXISTENT,
        "gibt es nicht: Die Uhr wurde in dieser Stunde auf Sommerzeit vorgestellt.",
        shifted,
        f"Bitte die richtige Uhrzeit eintragen, etwa {shifted}.",
    )


def _twice(summer: datetime, winter: datetime) -> Refused:
    expected = f"{summer.isoformat()} oder {winter.isoformat()}"
    return Refused(
        Code.TIME_AMBIGUOUS,
        "gibt es zweimal: Die Uhr wurde in dieser Stunde auf Winterzeit zurückgestellt.",
        expected,
        f"Bitte {summer.isoformat()} eintragen, wenn die Sommerzeit gemeint ist (vor dem "
        f"Zurückstellen), oder {winter.isoformat()} für die Winterzeit.",
    )


def _unlike(value: CellValue) -> Refused:
    """Says of what is no moment what is wrong with its day, where that is what is wrong."""
    day = read_day(value)
    if isinstance(day, Refused) and day.code is not Code.DATE_UNREADABLE:
        return day
    return _unreadable()


def _no_clock(day: date, *, ends: bool) -> Refused:
    """Refuses a time of day that no clock shows; 24:00 is the midnight of the following day."""
    return _unreadable(f"{day + timedelta(days=1):%d.%m.%Y} 00:00" if ends else "")


def _unreadable(likely: str = "") -> Refused:
    code, fault = Code.TIME_UNREADABLE, "ist kein lesbarer Zeitpunkt."
    if likely:
        return Refused.enter(code, fault, likely)
    ask = "Bitte Tag und Uhrzeit eintragen, zum Beispiel 16.08.2025 08:30."
    return Refused(code, fault, _USUAL, ask)
