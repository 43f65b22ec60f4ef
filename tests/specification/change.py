"""Changes of the rule book that a scenario supposes, made through its public model."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import assert_never

from grantrules import RuleBook, load_rulebook
from grantrules.model.fact import code_of
from grantrules.model.parameter import Parameter


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


Change = Fixed | Unset | InForceUntil | NoAppropriation


@lru_cache(maxsize=64)
def changed_book(changes: tuple[Change, ...]) -> RuleBook:
    """Gives the shipped rule book with the changes; the same object for the same changes."""
    book = load_rulebook("integrationsmanager-rlp")
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
    first = parameter.values[0]
    match change:
        case Unset():
            return parameter.model_copy(update={"values": ()})
        case Fixed(text=text):
            value = first.model_copy(update={"value": code_of(parameter.kind, text)})
        case InForceUntil(last_day=last_day):
            value = first.model_copy(update={"valid_until": last_day})
        case _:
            assert_never(change)
    return parameter.model_copy(update={"values": (value,)})
