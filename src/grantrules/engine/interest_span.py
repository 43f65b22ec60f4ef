"""Days that bear interest at one rate: cut at every half-year, and where the rule book changes."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from grantrules.engine.parameter_value import InForceValue, value_on
from grantrules.engine.spelling import german_day
from grantrules.model.problem import Problem, Severity
from grantrules.model.rulebook import RuleBook

BASE_RATE, SURCHARGE = "base_rate", "interest_surcharge"
_DAY = timedelta(days=1)
_JULY = 7


class InterestSpan(NamedTuple):
    """Days from `first` to `last`, both bearing interest, with the two parts of their rate."""

    first: date
    last: date
    base: InForceValue
    surcharge: InForceValue

    @property
    def days(self) -> int:
        """How many days bear interest."""
        return (self.last - self.first).days + 1

    @property
    def rate(self) -> int:
        """The interest of a year in hundredths of a percent."""
        return int(self.base.value) + int(self.surcharge.value)


def interest_spans(first: date, last: date, book: RuleBook) -> tuple[InterestSpan, ...] | Problem:
    """Cuts the days into spans of one rate; a problem where a rate is missing on one of them."""
    starts = [first, *(day for day in _cuts(first, last, book) if first < day <= last)]
    ends = [*(day - _DAY for day in starts[1:]), last]
    spans = []
    for start, end in zip(starts, ends, strict=True):
        base, surcharge = value_on(book, BASE_RATE, start), value_on(book, SURCHARGE, start)
        if isinstance(base, Problem):
            return _without_base_rate(start)
        if isinstance(surcharge, Problem):
            return surcharge
        spans.append(InterestSpan(start, end, base, surcharge))
    return tuple(spans)


def _cuts(first: date, last: date, book: RuleBook) -> list[date]:
    changes = {
        day
        for name in (BASE_RATE, SURCHARGE)
        for one in book.parameter(name).values
        for day in (one.valid_from, _day_after(one.valid_until))
        if day is not None
    }
    return sorted({*_half_years(first, last), *changes})


def _half_years(first: date, last: date) -> Iterator[date]:
    for year in range(first.year, last.year + 1):
        yield date(year, 1, 1)
        yield date(year, _JULY, 1)


def _day_after(day: date | None) -> date | None:
    return None if day in {None, date.max} else day + _DAY


def _without_base_rate(day: date) -> Problem:
    half = "zweite" if day.month >= _JULY else "erste"
    return Problem(
        code=f"{BASE_RATE}.missing",
        severity=Severity.ERROR,
        message=(
            f"Für das {half} Halbjahr {day.year} (ab {german_day(day)}) steht kein "
            "Basiszinssatz (§ 247 BGB) im Regelwerk. Er wird nicht fortgeschrieben; ohne ihn gibt "
            "es keinen Zinsbetrag. Bitte den Satz im Regelwerk nachtragen (Parameter base_rate)."
        ),
    )
