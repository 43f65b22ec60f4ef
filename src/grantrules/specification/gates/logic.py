"""Conditions as z3 sees them: three answers, exactly as `engine/reference.py` gives them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias, assert_never
from unicodedata import normalize

import z3

from grantrules.model.condition import (
    All,
    AnyOf,
    Between,
    Comparator,
    Compare,
    Condition,
    FactName,
    Informs,
    Judged,
    Not,
    OneOf,
    Operand,
    Present,
    facts_read,
)
from grantrules.model.fact import Code
from grantrules.model.rule import Rule

Claim: TypeAlias = Any
"""A statement about an application that z3 can hold to be true; it has no types of its own."""

ALWAYS: Claim = z3.And([])
NEVER: Claim = z3.Or([])


class Symbol(NamedTuple):
    """A fact of any application: its code, and whether it is known or empty."""

    code: Any
    known: Claim
    empty: Claim

    @property
    def answered(self) -> Claim:
        """Known or empty, but not open."""
        return z3.Or(self.known, self.empty)


class Truth(NamedTuple):
    """When a condition holds and when it does not; otherwise it is unknown."""

    yes: Claim
    no: Claim


def denied(claim: Claim) -> Claim:
    """Gives the claim that holds exactly where this one does not."""
    return z3.Not(claim)


class Texts:
    """Numbers in the place of texts, so that z3 only compares numbers."""

    def __init__(self) -> None:
        """Starts without any text."""
        self._numbers: dict[str, int] = {}

    def number(self, code: Code) -> int:
        """Gives the number of a text; a number is its own."""
        if isinstance(code, int):
            return code
        return self._numbers.setdefault(normalize("NFC", code), len(self._numbers))

    def text(self, number: int) -> str:
        """Gives the text of a number; texts that no condition names are all alike."""
        texts = list(self._numbers)
        return texts[number] if number < len(texts) else "anderer Text"


class Logic:
    """Turns conditions and rules on symbols into claims."""

    def __init__(self, symbols: Mapping[str, Symbol], texts: Texts) -> None:
        """Takes the facts of an application."""
        self._symbols = symbols
        self._texts = texts

    def truth(self, condition: Condition) -> Truth:  # noqa: PLR0911 - one return a kind
        """Says when a condition holds and when it does not."""
        match condition:
            case Compare(fact=fact, comparator=comparator, operand=operand):
                return self._compared(fact, comparator, operand)
            case OneOf(fact=fact, values=values):
                return _any([self._compared(fact, Comparator.EQUALS, one) for one in values])
            case Between(fact=fact, low=low, high=high):
                least = self._compared(fact, Comparator.AT_LEAST, low)
                return _all([least, self._compared(fact, Comparator.AT_MOST, high)])
            case Present(fact=fact):
                return Truth(self._symbols[fact].known, self._symbols[fact].empty)
            case All(parts=parts):
                return _all([self.truth(part) for part in parts])
            case AnyOf(parts=parts):
                return _any([self.truth(part) for part in parts])
            case Not(part=part):
                yes, no = self.truth(part)
                return Truth(no, yes)
            case Informs():
                return Truth(ALWAYS, NEVER)
            case Judged():
                return Truth(NEVER, NEVER)
            case _:
                assert_never(condition)

    def verdict(self, rule: Rule) -> Truth:
        """Says when a rule is met and when it is not met; otherwise it is open."""
        seen = z3.And([self._symbols[name].answered for name in facts_read(rule.condition)])
        truth = self.truth(rule.condition)
        met, not_met = z3.And(seen, truth.yes), z3.And(seen, truth.no)
        if rule.applies_when is None:
            return Truth(met, not_met)
        applies = self.truth(rule.applies_when)
        return Truth(z3.Or(applies.no, met), z3.And(applies.yes, not_met))

    def _compared(self, fact: str, comparator: Comparator, operand: Operand) -> Truth:
        left, right = self._symbols[fact], self._operand(operand)
        both = z3.And(left.known, right.known)
        holds = _RELATIONS[comparator](left.code, right.code)
        return Truth(z3.And(both, holds), z3.And(both, z3.Not(holds)))

    def _operand(self, operand: Operand) -> Symbol:
        if isinstance(operand, FactName):
            return self._symbols[operand.fact]
        code = z3.IntVal(self._texts.number(operand))
        return Symbol(code, ALWAYS, NEVER)


_RELATIONS: Mapping[Comparator, Callable[[Any, Any], Claim]] = {
    Comparator.EQUALS: lambda left, right: left == right,
    Comparator.DIFFERS: lambda left, right: left != right,
    Comparator.AT_MOST: lambda left, right: left <= right,
    Comparator.LESS_THAN: lambda left, right: left < right,
    Comparator.AT_LEAST: lambda left, right: left >= right,
    Comparator.MORE_THAN: lambda left, right: left > right,
}


def _all(truths: Sequence[Truth]) -> Truth:
    return Truth(z3.And([one.yes for one in truths]), z3.Or([one.no for one in truths]))


def _any(truths: Sequence[Truth]) -> Truth:
    return Truth(z3.Or([one.yes for one in truths]), z3.And([one.no for one in truths]))
