"""Succession: windows, budget years and parameters that end without something that follows."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from grantrules.engine.spelling import german_day
from grantrules.model.parameter import ParameterValue
from grantrules.model.rulebook import RuleBook
from grantrules.model.window import Window
from grantrules.specification.gates.gate_finding import GateFinding, Severity

CODE = "succession"
NOTICE = timedelta(days=90)
"""So long before an end the gate begins to warn."""


class _End(NamedTuple):
    """The last day of something that nothing follows."""

    subject: str
    what: str
    day: date
    remedy: str


def succession(book: RuleBook, on: date) -> list[GateFinding]:
    """Finds what has ended by this day, or will end within 90 days, without a successor."""
    ends = [*_windows(book, on), *_appropriations(book, on), *_parameters(book, on)]
    return [_finding(end, on) for end in ends if end.day - on <= NOTICE]


def _windows(book: RuleBook, on: date) -> list[_End]:
    window = _latest(book.windows, on)
    if window is None or any(one.year == window.year + 1 for one in book.windows):
        return []
    following = window.year + 1
    remedy = f"Bitte das Antragsfenster {following} in einer eigenen Datei eintragen."
    return [_End(f"window {window.year}", f"Das Antragsfenster {window.year}", window.ends, remedy)]


def _latest(windows: Sequence[Window], on: date) -> Window | None:
    begun = [one for one in windows if one.year <= on.year]
    return max(begun, key=lambda one: one.year, default=None)


def _appropriations(book: RuleBook, on: date) -> list[_End]:
    funded = {one.year for one in book.appropriations if one.amount is not None}
    year = max((one for one in funded if one <= on.year), default=None)
    if year is None or year + 1 in funded:
        return []
    remedy = f"Bitte den Haushaltsansatz {year + 1} eintragen."
    what = f"Der Haushaltsansatz {year}"
    return [_End(f"appropriation {year}", what, date(year, 12, 31), remedy)]


def _parameters(book: RuleBook, on: date) -> list[_End]:
    return [
        _End(one.name, f"Der Wert des Parameters „{one.title}“", end, "Bitte den Wert eintragen.")
        for one in book.parameters
        if (end := _end_of(one.values, on)) is not None
    ]


def _end_of(values: Sequence[ParameterValue], on: date) -> date | None:
    """Gives the last day of the value that has begun last, unless another follows at once."""
    begun = [one for one in values if one.valid_from <= on]
    end = max(begun, key=lambda one: one.valid_from).valid_until if begun else None
    if end is None or any(one.valid_from == end + timedelta(days=1) for one in values):
        return None
    return end


def _finding(end: _End, on: date) -> GateFinding:
    day = german_day(end.day)
    if on > end.day:
        message = f"{end.what} ist am {day} ausgelaufen, und nichts folgt."
        return GateFinding(CODE, end.subject, Severity.ERROR, message, end.remedy)
    message = f"{end.what} läuft am {day} aus, und nichts folgt."
    return GateFinding(CODE, end.subject, Severity.WARNING, message, end.remedy)
