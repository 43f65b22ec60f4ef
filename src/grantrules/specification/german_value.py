"""German values in sentences and tables: amounts, days, moments, posts; never guessed."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import assert_never

from grantrules.model.fact import FactKind
from grantrules.model.period import Period, Unit
from grantrules.specification import correction

MONEY = r"-?(?:0|[1-9][0-9]{0,2}(?:\.[0-9]{3})*),[0-9]{2} €"
DAY = r"[0-9]{2}\.[0-9]{2}\.[0-9]{4}"
MOMENT = rf"{DAY} um [0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}} Uhr(?: \((?:Sommerzeit|Winterzeit)\))?"
POSTS = r"-?[0-9]{1,3},[0-9]{1,6} VZÄ"
PERCENT = r"[0-9]{1,3}(?:,[0-9]{1,2})? %"
COUNT = r"0|[1-9][0-9]*"
SIZE = rf"{MONEY}|{POSTS}|{PERCENT}|{COUNT}"
TEXT = r"„[^“]*[^“\s][^“]*“"
YEAR = "20[0-9]{2}"
DURATION = r"[1-9][0-9]{0,2} (?:Tag|Tagen|Woche|Wochen|Monat|Monaten|Jahr|Jahren)"
_UNITS = {"Ta": Unit.DAY, "Wo": Unit.WEEK, "Mo": Unit.MONTH, "Ja": Unit.YEAR}
_OFFSETS = {"Sommerzeit": "+02:00", "Winterzeit": "+01:00"}


class MisspeltError(ValueError):
    """A German value that is none; says so in German."""


def cents(text: str) -> int:
    """Reads 72.500,00 € and nothing else: points in their places, two decimals, the sign."""
    digits = checked(MONEY, text, "ein Betrag wie 72.500,00 €", correction.amount)
    return int(re.sub(r"[., €]", "", digits))


def day(text: str) -> date:
    """Reads 16.08.2025 where the calendar has that day."""
    written = checked(DAY, text, "ein Tag wie 16.08.2025", correction.day)
    return _calendar(written, "%d.%m.%Y").date()


def moment(text: str) -> str:
    """Reads 16.08.2025 um 08:30:00 Uhr as ISO 8601, with an offset only where one is stated."""
    expected = "ein Zeitpunkt wie 16.08.2025 um 08:30:00 Uhr"
    written = checked(MOMENT, text, expected, correction.moment)
    clock, _, season = written.partition(" Uhr")
    read = _calendar(clock, "%d.%m.%Y um %H:%M:%S").isoformat()
    return read + (_OFFSETS[season.strip(" ()")] if season else "")


def posts(text: str) -> str:
    """Reads 0,5 VZÄ as a decimal."""
    written = checked(POSTS, text, "ein Stellenumfang wie 0,5 VZÄ", correction.posts)
    return written.removesuffix(" VZÄ").replace(",", ".")


def percent(text: str) -> str:
    """Reads 10 % as a decimal."""
    written = checked(PERCENT, text, "ein Satz wie 10 %", correction.size)
    return written.removesuffix(" %").replace(",", ".")


def count(text: str) -> int:
    """Reads a whole number, zero or more."""
    return int(checked(COUNT, text, "eine ganze Zahl wie 2"))


def year(text: str) -> int:
    """Reads a year of this century."""
    return int(checked(YEAR, text, "ein Jahr wie 2026"))


def size(text: str) -> str:
    """Takes an amount, a share of a post, a percentage or a whole number as it is written."""
    expected = (
        "ein Betrag wie 72.500,00 €, ein Umfang wie 0,5 VZÄ, ein Satz wie 10 % oder eine Zahl"
    )
    return checked(SIZE, text, expected, correction.size)


def quoted(text: str) -> str:
    """Reads „2026-017“: a text in German quotation marks that is not blank."""
    return checked(TEXT, text, "ein Text in „…“, der nicht leer ist", correction.quoted)[1:-1]


def duration(text: str) -> Period:
    """Reads 4 Wochen, 1 Monat or 10 Tagen, as it stands after „von“."""
    number, _, unit = checked(DURATION, text, "eine Dauer wie 4 Wochen").partition(" ")
    period = Period(count=int(number), unit=_UNITS[unit[:2]])
    if period.dative != text:
        raise MisspeltError(_says(text, "eine Dauer wie 4 Wochen", period.dative))
    return period


def word(text: str, words: Iterable[str], expected: str) -> str:
    """Takes one of the words that there are."""
    known = tuple(words)
    if text in known:
        return text
    raise MisspeltError(_says(text, expected, correction.nearest(text, known)))


def rule_id(text: str, known: Iterable[str]) -> str:
    """Takes the id of a rule that there is."""
    ids = tuple(known)
    if text in ids:
        return text
    spelt = correction.rule_id(text)
    right = spelt if spelt in ids else correction.nearest(text, ids, at_least=0)
    hint = "" if right is None else f" Meinten Sie {right}?"
    raise MisspeltError(f"Eine Regel „{text}“ gibt es in diesem Programm nicht.{hint}")


def figure(kind: FactKind, text: str) -> str:
    """Spells a value as the rule language does, where it is of the kind."""
    match kind:
        case FactKind.MONEY:
            return decimal(cents(text))
        case FactKind.FTE:
            return posts(text)
        case FactKind.PERCENT:
            return percent(text)
        case FactKind.COUNT:
            return f"{count(text)}"
        case FactKind.DAY | FactKind.MOMENT | FactKind.ANSWER | FactKind.TEXT:
            raise MisspeltError(f"„{text}“ passt hier nicht; die Festlegung ist keine Größe.")
        case _:
            assert_never(kind)


def decimal(amount: int) -> str:
    """Spells cents as JSON does."""
    sign, whole, rest = "-" if amount < 0 else "", abs(amount) // 100, abs(amount) % 100
    return f"{sign}{whole}.{rest:02d}"


def checked(
    pattern: str, text: str, expected: str, corrected: Callable[[str], str | None] | None = None
) -> str:
    """Gives the text back where it has the form; a MisspeltError says what is expected."""
    if re.fullmatch(pattern, text) is not None:
        return text
    right = None if corrected is None else corrected(text)
    fits = right is not None and re.fullmatch(pattern, right) is not None
    raise MisspeltError(_says(text, expected, right if fits else None))


def _says(text: str, expected: str, right: str | None) -> str:
    hint = "" if right is None else f" Meinten Sie „{right}“?"
    return f"„{text}“ passt hier nicht; erwartet wird {expected}.{hint}"


def _calendar(text: str, form: str) -> datetime:
    try:
        return datetime.strptime(text, form)  # noqa: DTZ007 - a clock reading, not yet a moment
    except ValueError:
        raise MisspeltError(f"„{text}“ gibt es im Kalender nicht.") from None
