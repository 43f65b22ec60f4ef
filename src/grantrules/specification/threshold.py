"""The threshold of a rule: the value at which it turns, and those one unit below and above."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from grantrules.engine.court import court_for
from grantrules.engine.derivation import DERIVED
from grantrules.model.application import Application
from grantrules.model.condition import (
    All,
    AnyOf,
    Between,
    Comparator,
    Compare,
    Condition,
    FactName,
    Not,
)
from grantrules.model.errors import ApplicationError
from grantrules.model.fact import Code, FactKind, Facts, micros
from grantrules.model.local_time import BERLIN
from grantrules.model.rule import Rule
from grantrules.specification.case import Case
from grantrules.specification.change import changed_book
from grantrules.specification.german_value import MisspeltError
from grantrules.specification.programme import Programme
from grantrules.specification.variable import (
    EntryVariable,
    SettingVariable,
    Variable,
    spelt,
)

_SECOND = 1_000_000
_UNITS = {FactKind.MOMENT: _SECOND}
_MEASURED = frozenset(
    {
        FactKind.MONEY,
        FactKind.FTE,
        FactKind.DAY,
        FactKind.MOMENT,
        FactKind.PERCENT,
        FactKind.COUNT,
    }
)
_YEARS = range(1900, 2200)
_NOT_BEYOND = frozenset({Comparator.AT_MOST, Comparator.MORE_THAN})
_PERIOD = ("funding_start", "funding_end")


class Threshold(NamedTuple):
    """A value that varies around the limit of a rule; `besides` has to be stated with it."""

    variable: Variable
    values: tuple[str, ...]
    besides: tuple[tuple[str, str], ...] = ()


def facts_of(case: Case) -> Facts:
    """Works out the facts of the newest application under what the case supposes."""
    book = changed_book(case.programme.book, case.changes)
    application = Application.from_json(case.applications[-1], book)
    return court_for(book).picture(application, book.appropriated(dict(case.budget))).facts


def entries_behind(fact: str, programme: Programme) -> frozenset[str]:
    """Names the entries from which a fact is worked out, without those that only pick a figure."""
    if fact in {one.key for one in programme.entries}:
        return frozenset({fact})
    if fact.startswith("window."):
        return frozenset({"received_at"})
    if fact in {one.name for one in programme.book.parameters}:
        return frozenset()
    inputs = (entries_behind(name, programme) for name in DERIVED.get(fact, ()) if name != fact)
    return frozenset[str]().union(*inputs)


def threshold_of(rule: Rule, case: Case) -> Threshold | None:
    """Finds what to vary so that the rule turns, starting from a complete application."""
    conditions = [one for one in (rule.condition, rule.applies_when) if one is not None]
    for comparison in (leaf for one in conditions for leaf in _comparisons(one)):
        for variable in _variables(comparison, case.programme):
            found = _around(comparison, variable, case)
            if found is not None:
                return found
    return None


def _comparisons(condition: Condition) -> Iterator[Compare]:
    match condition:
        case Compare():
            yield condition
        case Between(fact=fact, low=low, high=high):
            yield Compare(fact=fact, comparator=Comparator.AT_LEAST, operand=low)
            yield Compare(fact=fact, comparator=Comparator.AT_MOST, operand=high)
        case All(parts=parts) | AnyOf(parts=parts):
            for part in parts:
                yield from _comparisons(part)
        case Not(part=part):
            yield from _comparisons(part)
        case _:
            return


def _variables(comparison: Compare, programme: Programme) -> Iterator[Variable]:
    keys = entries_behind(comparison.fact, programme)
    yield from (EntryVariable(one) for one in programme.entries if one.key in keys)
    operand = comparison.operand
    names = [comparison.fact, *([operand.fact] if isinstance(operand, FactName) else [])]
    for one in programme.book.parameters:
        if one.name in names and one.spoken is not None:
            yield SettingVariable(one, one.spoken)


def _around(comparison: Compare, variable: Variable, case: Case) -> Threshold | None:
    kind = case.programme.book.vocabulary[comparison.fact].kind
    if kind is FactKind.ANSWER:
        own = isinstance(variable, EntryVariable) and variable.entry.key == comparison.fact
        return Threshold(variable, ("ja", "nein")) if own else None
    limit = _aim(comparison, variable, facts_of(case))
    if not isinstance(limit, int) or kind not in _MEASURED:
        return None
    case, besides = _with_room(variable, kind, limit, case)
    texts = [text for text in _texts(kind, limit, variable.kind, comparison) if text is not None]
    signs = [(text, _sign(comparison, variable, text, case)) for text in texts]
    known = [(text, sign) for text, sign in signs if sign is not None]
    turning = [sign for _, sign in known]
    if 0 not in turning or len(set(turning)) == 1 or turning not in _orders(turning):
        return None
    return Threshold(variable, tuple(text for text, _ in known), besides)


def _orders(turning: list[int]) -> list[list[int]]:
    return [sorted(turning), sorted(turning, reverse=True)]


def _aim(comparison: Compare, variable: Variable, facts: Facts) -> Code | None:
    """Gives the value to vary around: the limit, or what is compared with a limit that varies."""
    if isinstance(variable, SettingVariable) and variable.parameter.name != comparison.fact:
        return facts.known.get(comparison.fact)
    return _limit(comparison, facts)


def _limit(comparison: Compare, facts: Facts) -> Code | None:
    operand = comparison.operand
    return facts.known.get(operand.fact) if isinstance(operand, FactName) else operand


def _texts(
    kind: FactKind, limit: int, varied: FactKind, comparison: Compare
) -> Sequence[str | None]:
    if kind is varied:
        unit = _UNITS.get(kind, 1)
        return [spelt(kind, limit + step) for step in (-unit, 0, unit)]
    if kind is FactKind.DAY and varied is FactKind.MOMENT:
        days = [date.fromordinal(limit + step) for step in (-1, 0, 1)]
        noons = [datetime.combine(day, time(12), BERLIN) for day in days]
        return [spelt(varied, micros(noon)) for noon in noons]
    if kind is FactKind.COUNT and varied is FactKind.DAY and limit in _YEARS:
        turn = date(limit + 1, 1, 1) if comparison.comparator in _NOT_BEYOND else date(limit, 1, 1)
        first = -2 if comparison.comparator in _NOT_BEYOND else -1
        days = [turn + timedelta(days=step) for step in range(first, first + 3)]
        return [spelt(varied, day.toordinal()) for day in days]
    return []


def _with_room(
    variable: Variable, kind: FactKind, limit: int, case: Case
) -> tuple[Case, tuple[tuple[str, str], ...]]:
    """Moves the other end of the funding period out of the way of the end that varies."""
    key = variable.entry.key if isinstance(variable, EntryVariable) else ""
    if kind is not FactKind.COUNT or key not in _PERIOD or limit not in _YEARS:
        return case, ()
    other = date(limit + 1, 12, 31) if key == "funding_start" else date(limit - 1, 1, 1)
    name = "funding_end" if key == "funding_start" else "funding_start"
    besides = ((name, spelt(FactKind.DAY, other.toordinal())),)
    return case.stating(name, other.isoformat()), besides


def _sign(comparison: Compare, variable: Variable, text: str, case: Case) -> int | None:
    """Says on which side of the limit a value lies; None where it cannot be believed."""
    try:
        facts = facts_of(variable.stated(case, text))
    except (MisspeltError, ApplicationError):
        return None
    value, limit = facts.known.get(comparison.fact), _limit(comparison, facts)
    if not isinstance(value, int) or not isinstance(limit, int):
        return None
    return (value > limit) - (value < limit)
