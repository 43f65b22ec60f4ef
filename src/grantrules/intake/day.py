"""Days: a date cell or an unmistakable German or ISO date, or a refusal."""

import re
from calendar import monthrange
from datetime import date, datetime, time

from grantrules.intake.grammar import Refused, Remark, Understood, plain_blanks
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, DateTime, Number, Text

GERMAN_DAY = r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})"
ISO_DAY = r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})"
_GERMAN = re.compile(GERMAN_DAY, re.ASCII)
_ISO = re.compile(ISO_DAY + r"(?:[ T]00:00(?::00)?)?", re.ASCII)
_SHORT = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{2})", re.ASCII)
_SERIAL = re.compile(r"[0-9]{5}(?:[.,][0-9]+)?", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_MONTHS = 12


def read_day(value: CellValue) -> Understood[date] | Refused:
    """Reads a day; a date that does not exist or could be another one is refused."""
    match value:
        case DateTime(at=at):
            return _from_cell(at)
        case Number(text=text, percent=False):
            return _from_number(text)
        case Text(text=text):
            return _from_text(plain_blanks(text))
        case _:
            return unreadable_day()


def _from_cell(at: datetime) -> Understood[date] | Refused:
    day = believed_day(at.date())
    if isinstance(day, Refused) or at.time() == time():
        return day
    says = f"enthält eine Uhrzeit; gelesen wurde der Tag {day.value:%d.%m.%Y}."
    return Understood(day.value, Remark(Code.DATE_TIME_DROPPED, says))


def _from_number(text: str) -> Refused:
    return _serial() if _SERIAL.fullmatch(text) else unreadable_day()


def _from_text(text: str) -> Understood[date] | Refused:
    if found := _GERMAN.fullmatch(text) or _ISO.fullmatch(text):
        return calendar_day(found)
    if short := _SHORT.fullmatch(text):
        return _short_year(short)
    return _serial() if _SERIAL.fullmatch(text) else unreadable_day()


def calendar_day(found: re.Match[str]) -> Understood[date] | Refused:
    """Gives the day that a match of GERMAN_DAY or ISO_DAY names, if the calendar has it."""
    year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return _wrong_year()
    try:
        return Understood(date(year, month, day))
    except ValueError:
        return _impossible(year, month, day)


def believed_day(day: date) -> Understood[date] | Refused:
    """Refuses days of years that no application can mean."""
    return Understood(day) if _FIRST_YEAR <= day.year <= _LAST_YEAR else _wrong_year()


def unreadable_day() -> Refused:
    """Refuses whatever is no date."""
    return Refused.enter(Code.DATE_UNREADABLE, "ist kein lesbares Datum.", "01.09.2025")


def _impossible(year: int, month: int, day: int) -> Refused:
    fault, expected = "ist kein Tag des Kalenders.", "ein Tag des Kalenders"
    if not (1 <= month <= _MONTHS and day):
        return Refused(Code.DATE_IMPOSSIBLE, fault, expected, "Bitte den richtigen Tag eintragen.")
    last = date(year, month, monthrange(year, month)[1])
    ask = f"Bitte den richtigen Tag eintragen; der letzte des Monats ist der {last:%d.%m.%Y}."
    return Refused(Code.DATE_IMPOSSIBLE, fault, f"ein Tag bis {last:%d.%m.%Y}", ask)


def _short_year(short: re.Match[str]) -> Refused:
    day, month, year = (int(part) for part in short.groups())
    expected = f"{day:02d}.{month:02d}.{2000 + year}"
    return Refused.enter(Code.DATE_SHORT_YEAR, "nennt das Jahr mit nur zwei Ziffern.", expected)


def _serial() -> Refused:
    return Refused(
        Code.DATE_SERIAL,
        "ist eine bloße Zahl, kein Datum.",
        "01.09.2025",
        "Bitte die Zelle als Datum formatieren und den Tag prüfen.",
    )


def _wrong_year() -> Refused:
    expected = f"ein Jahr von {_FIRST_YEAR} bis {_LAST_YEAR}"
    ask = f"Bitte ein Datum der Jahre {_FIRST_YEAR} bis {_LAST_YEAR} eintragen."
    return Refused(Code.DATE_YEAR, "liegt in einem unglaubwürdigen Jahr.", expected, ask)
