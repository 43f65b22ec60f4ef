"""Eras: spans of days of receipt in which a rule book has the same figures."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from grantrules.engine.inforce import InForce, in_force
from grantrules.engine.spelling import german_day
from grantrules.model.rulebook import RuleBook

_DAY = timedelta(days=1)


class Era(NamedTuple):
    """The days from the first to the last, and what is in force on them."""

    first: date
    last: date
    terms: InForce

    @property
    def german(self) -> str:
        """Names the days of receipt, as a sentence goes on: vom 01.01.2025 bis 31.12.2025."""
        if self.last == date.max:
            return f"ab {german_day(self.first)}"
        return f"vom {german_day(self.first)} bis {german_day(self.last)}"


def eras(book: RuleBook, figures: frozenset[str]) -> tuple[Era, ...]:
    """Gives the eras that differ in these figures, the earliest first.

    They begin with the year of the first window; before it nobody could apply.
    """
    starts = sorted(_starts(book))
    ends = [*(one - _DAY for one in starts[1:]), date.max]
    found: list[Era] = []
    for first, last in zip(starts, ends, strict=True):
        era = Era(first, last, in_force(book, first))
        if found and _told(found[-1], figures) == _told(era, figures):
            found[-1] = found[-1]._replace(last=last)
        else:
            found.append(era)
    return tuple(found)


def joined(found: Iterable[Era]) -> list[Era]:
    """Joins eras that follow each other, whatever is in force in them."""
    spans: list[Era] = []
    for era in found:
        if spans and spans[-1].last + _DAY == era.first:
            spans[-1] = spans[-1]._replace(last=era.last)
        else:
            spans.append(era)
    return spans


def _starts(book: RuleBook) -> set[date]:
    values = [value for parameter in book.parameters for value in parameter.values]
    ends = [end for one in values if (end := one.valid_until) is not None and end < date.max]
    years = {year for one in book.windows for year in (one.year, one.year + 1)}
    starts = {
        *(one.valid_from for one in values),
        *(end + _DAY for end in ends),
        *(date(year, 1, 1) for year in years),
    }
    begin = date(min(years), 1, 1) if years else date.min
    return {one for one in starts if one >= begin}


def _told(era: Era, figures: frozenset[str]) -> dict[str, object]:
    terms = era.terms
    return {
        name: (terms.values.get(name), name in terms.switched_off, terms.graded.get(name))
        for name in figures
    }
