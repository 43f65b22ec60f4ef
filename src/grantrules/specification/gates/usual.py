"""Usual days and years: those that the applications of an era really have."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import assert_never

from grantrules.model.fact import Code, FactKind, micros
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.era import Era
from grantrules.specification.gates.premises import YEARS

_NOON = time(12, tzinfo=UTC)
_YEAR = timedelta(days=365)


def usual(era: Era, book: RuleBook, name: str) -> Sequence[Code]:
    """Gives plain values of a fact that is a day, a moment or a year; none of any other fact."""
    days = _days(era)
    if name in YEARS:
        return sorted({day.year for day in days})
    return [code for day in days for code in _codes(book.vocabulary[name].kind, day)]


def usual_span(era: Era, book: RuleBook, name: str) -> tuple[int, int] | None:
    """Gives the first and the last value that such a fact usually has; None of any other."""
    days = _days(era)
    codes = [_codes(book.vocabulary[name].kind, day) for day in (days[0] - _YEAR, days[-1])]
    if name in YEARS:
        return days[0].year, days[-1].year
    return (codes[0][0], codes[1][0]) if codes[0] else None


def _days(era: Era) -> list[date]:
    """Gives days within the era first, then the beginnings and ends of the next years."""
    # An era that begins with the calendar itself has no window and no usual day.
    first = max(era.first, date.min + 2 * _YEAR)
    within = [first, min(era.last, date(first.year, 12, 31))]
    following = range(first.year + 1, min(first.year + 3, date.max.year))
    later = [day for year in following for day in (date(year, 1, 1), date(year, 12, 31))]
    return list(dict.fromkeys((*within, *later)))


def _codes(kind: FactKind, day: date) -> list[int]:
    match kind:
        case FactKind.DAY:
            return [day.toordinal()]
        case FactKind.MOMENT:
            return [micros(datetime.combine(day, _NOON))]
        case (
            FactKind.MONEY
            | FactKind.FTE
            | FactKind.ANSWER
            | FactKind.COUNT
            | FactKind.PERCENT
            | FactKind.TEXT
        ):
            return []
        case _:
            assert_never(kind)
