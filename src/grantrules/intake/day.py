"""Days: a date cell or an unmistakable German or ISO date, or a refusal."""

import re
from calendar import monthrange
from datetime import date, time

from grantrules.intake.date_spelling import spelled_clock, spelled_date, spelled_offset
from grantrules.intake.grammar import Refused, Remark, Understood, plain_blanks
from grantrules.intake.likely_day import likely_days, serial_day
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, DateTime, Number, Text

_SHORT = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{2})", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_MONTHS = 12
_USUAL = "Datum wie 01.09.2025"


def read_day(value: CellValue) -> Understood[date] | Refused:
    """Reads a day; a date that does not exist or could be another one is refused."""
    match value:
        case DateTime(at=at):
            day = shown_day(value)
            return day if isinstance(day, Refused) else _at(day.value, at.time())
        case Number(text=text, percent=False):
            return _unreadable(text, "")
        case Text(text=text):
            return _from_text(plain_blanks(text))
        case _:
            return _unreadable("", "")


def shown_day(cell: DateTime) -> Understood[date] | Refused:
    """Gives the day of a date cell, if the year is believable and the cell shows all of it."""
    day = cell.at.date()
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        return _wrong_year()
    if cell.note:
        return _noted(day, cell.note)
    return Understood(day) if cell.shows_day else _partial(day)


def _from_text(text: str) -> Understood[date] | Refused:
    found = spelled_date(text)
    clock = spelled_clock(found) if found else None
    if found and clock is not None and not spelled_offset(found):
        day = calendar_day(found)
        return day if isinstance(day, Refused) else _at(day.value, clock)
    if short := _SHORT.fullmatch(text):
        return _short_year(short)
    return _unreadable(text, text)


def _at(day: date, clock: time) -> Understood[date]:
    if clock == time():
        return Understood(day)
    says = f"enthält eine Uhrzeit; gelesen wurde der Tag {day:%d.%m.%Y}."
    return Understood(day, Remark(Code.DATE_TIME_DROPPED, says))


def calendar_day(found: re.Match[str]) -> Understood[date] | Refused:
    """Gives the day that a spelled date names, if the calendar has it."""
    year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return _wrong_year()
    try:
        return Understood(date(year, month, day))
    except ValueError:
        return _impossible(year, month, day)


def _unreadable(serial: str, text: str) -> Refused:
    """Refuses a bare number or text; what it probably means is offered."""
    number = serial_day(serial)
    if number is not None:
        return _serial(number)
    offered = [f"{day:%d.%m.%Y}" for day in likely_days(text) if _is_believed(day)]
    return _spelled(Code.DATE_UNREADABLE, "ist kein lesbares Datum.", " oder ".join(offered))


def _spelled(code: Code, fault: str, likely: str) -> Refused:
    """Asks for the days that are probably meant, or for the spelling where none is known."""
    if likely:
        return Refused.enter(code, fault, likely)
    ask = "Bitte in der Form TT.MM.JJJJ eintragen, zum Beispiel 01.09.2025."
    return Refused(code, fault, _USUAL, ask)


def _is_believed(day: date) -> bool:
    return _FIRST_YEAR <= day.year <= _LAST_YEAR


def _serial(day: date) -> Refused:
    perhaps = f"; gemeint ist vielleicht der {day:%d.%m.%Y}" if _is_believed(day) else ""
    return Refused(
        Code.DATE_SERIAL,
        "ist eine bloße Zahl, kein Datum.",
        f"{day:%d.%m.%Y}" if perhaps else _USUAL,
        f"Bitte die Zelle als Datum formatieren und den Tag prüfen{perhaps}.",
    )


def _partial(day: date) -> Refused:
    expected = f"{day:%d.%m.%Y}"
    fault = "wird in der Zelle ohne Tag, Monat oder Jahr angezeigt."
    ask = f"Bitte das vollständige Datum eintragen, etwa {expected}."
    return Refused(Code.DATE_PARTIAL, fault, expected, ask)


def _noted(day: date, note: str) -> Refused:
    expected = f"{day:%d.%m.%Y}"
    ask = f"Bitte {expected} ohne Zusatz eintragen, wenn der Tag feststeht."
    return Refused(Code.DATE_NOTED, f"ist als „{note}“ formatiert.", expected, ask)


def _impossible(year: int, month: int, day: int) -> Refused:
    fault, expected = "ist kein Tag des Kalenders.", "ein Tag des Kalenders"
    if not (1 <= month <= _MONTHS and day):
        return Refused(Code.DATE_IMPOSSIBLE, fault, expected, "Bitte den richtigen Tag eintragen.")
    last = date(year, month, monthrange(year, month)[1])
    ask = f"Bitte den richtigen Tag eintragen; der letzte des Monats ist der {last:%d.%m.%Y}."
    return Refused(Code.DATE_IMPOSSIBLE, fault, f"ein Tag bis {last:%d.%m.%Y}", ask)


def _short_year(short: re.Match[str]) -> Refused:
    day, month, year = short.groups()
    offered = likely_days(f"{day}.{month}.20{year}")
    likely = f"{offered[0]:%d.%m.%Y}" if offered else ""
    return _spelled(Code.DATE_SHORT_YEAR, "nennt das Jahr mit nur zwei Ziffern.", likely)


def _wrong_year() -> Refused:
    expected = f"ein Jahr von {_FIRST_YEAR} bis {_LAST_YEAR}"
    ask = f"Bitte ein Datum der Jahre {_FIRST_YEAR} bis {_LAST_YEAR} eintragen."
    return Refused(Code.DATE_YEAR, "liegt in einem unglaubwürdigen Jahr.", expected, ask)
