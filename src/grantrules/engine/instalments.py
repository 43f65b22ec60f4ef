"""The plan of instalments (Ratenplan): equal parts of each budget year, each with its need."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from grantrules.engine.parameter_value import value_on
from grantrules.engine.period import MONTHS_A_YEAR
from grantrules.model.instalment import Instalment
from grantrules.model.money import Cents
from grantrules.model.problem import Problem, Severity
from grantrules.model.rulebook import RuleBook

_COUNT = "instalments_per_year"


class Granted(NamedTuple):
    """What was granted for each budget year, and the funding period."""

    by_year: Mapping[int, Cents]
    start: date
    end: date


def instalments(granted: Granted, day: date, book: RuleBook) -> tuple[Instalment, ...] | Problem:
    """Gives the plan under the parameters of a day.

    The rule book cuts the calendar year into equal parts; each one that the funding period
    touches is an instalment, the last of a year takes what does not divide.
    """
    stated = value_on(book, _COUNT, day)
    if isinstance(stated, Problem):
        return stated
    count = int(stated.value)
    if count == 0 or MONTHS_A_YEAR % count:
        return _uneven(count)
    return tuple(
        Instalment(year=year, need_from=need, amount=amount)
        for year, cents in sorted(granted.by_year.items())
        for need, amount in _shared(cents, _needs(year, MONTHS_A_YEAR // count, granted))
    )


def due_by(plan: Sequence[Instalment], need_from: date) -> Cents:
    """Gives what the plan pays for needs that begin on the day or before."""
    return sum(one.amount for one in plan if one.need_from <= need_from)


def _needs(year: int, months: int, granted: Granted) -> list[date]:
    starts = [date(year, month, 1) for month in range(1, MONTHS_A_YEAR + 1, months)]
    ends = [*starts[1:], date(year + 1, 1, 1)]
    needs = [
        max(start, granted.start)
        for start, end in zip(starts, ends, strict=True)
        if granted.start < end and start <= granted.end
    ]
    # Money of a year that the period does not touch was granted by people, who know why.
    return needs or [starts[0]]


def _shared(cents: Cents, needs: Sequence[date]) -> Iterator[tuple[date, Cents]]:
    share = cents // len(needs)
    for need in needs[:-1]:
        yield need, share
    yield needs[-1], cents - share * (len(needs) - 1)


def _uneven(count: int) -> Problem:
    return Problem(
        code=f"{_COUNT}.uneven",
        severity=Severity.ERROR,
        message=(
            f"{count} Raten teilen die zwölf Monate eines Jahres nicht gleichmäßig. Bitte im "
            "Regelwerk 1, 2, 3, 4, 6 oder 12 eintragen."
        ),
    )
