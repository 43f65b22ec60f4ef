"""Changes of the rule book that a scenario supposes, made through its public model."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from grantrules.model.basis import Basis, BasisKind
from grantrules.model.fact import code_of
from grantrules.model.parameter import Parameter, ParameterValue
from grantrules.model.rulebook import RuleBook


@dataclass(frozen=True)
class Fixed:
    """A parameter has another value, written as in the rule language."""

    parameter: str
    text: str


@dataclass(frozen=True)
class Unset:
    """A parameter has no value at all."""

    parameter: str


@dataclass(frozen=True)
class InForceUntil:
    """A parameter is in force until a day and has no value afterwards."""

    parameter: str
    last_day: date


@dataclass(frozen=True)
class NoAppropriation:
    """A budget year has no appropriation."""

    year: int


# What a scenario supposes of a parameter that has no value at all.
_SUPPOSED = ParameterValue(
    valid_from=date.min,
    valid_until=None,
    value=None,
    basis=Basis(kind=BasisKind.ASSUMPTION, citation="im Szenario angenommen"),
)

Change = Fixed | Unset | InForceUntil | NoAppropriation


def changed_book(book: RuleBook, changes: Iterable[Change]) -> RuleBook:
    """Gives the rule book with the changes."""
    for change in changes:
        book = _changed(book, change)
    return book


def _changed(book: RuleBook, change: Change) -> RuleBook:
    match change:
        case NoAppropriation(year=year):
            left = tuple(one for one in book.appropriations if one.year != year)
            return book.model_copy(update={"appropriations": left})
        case Fixed(parameter=name) | Unset(parameter=name) | InForceUntil(parameter=name):
            found = book.parameter(name)
            parameters = tuple(
                _changed_parameter(one, change) if one is found else one for one in book.parameters
            )
            return book.model_copy(update={"parameters": parameters})


def _changed_parameter(parameter: Parameter, change: Fixed | Unset | InForceUntil) -> Parameter:
    values = parameter.values
    match change:
        case Unset():
            values = ()
        case Fixed(text=text):
            first = next(iter(values), _SUPPOSED)
            code = code_of(parameter.kind, text)
            values = (first.model_copy(update={"value": code, "grades": ()}),)
        case InForceUntil(last_day=last_day):
            values = tuple(
                value.model_copy(update={"valid_until": last_day}) for value in values[:1]
            )
        case _:
            assert_never(change)
    return parameter.model_copy(update={"values": values})
