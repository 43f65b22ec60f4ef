"""The closed condition language: what a rule may ask of facts. No free expressions.

Every condition answers true, false or unknown. A comparison with an unknown or an empty fact is
unknown; ask `Present` first where empty is an answer.
"""

from enum import StrEnum
from typing import Annotated, Literal, assert_never

from pydantic import Field

from grantrules.model.fact import Code
from grantrules.model.value import Value

MOST_VALUES = 40
"""So many values a list may have: all 36 districts and a few more."""


class Comparator(StrEnum):
    """How two values of one kind are compared."""

    EQUALS = "equals"
    DIFFERS = "differs"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"

    @property
    def negated(self) -> "Comparator":
        """The comparator that holds exactly where this one does not."""
        return _NEGATED[self]


_NEGATED = {
    Comparator.EQUALS: Comparator.DIFFERS,
    Comparator.DIFFERS: Comparator.EQUALS,
    Comparator.AT_MOST: Comparator.MORE_THAN,
    Comparator.MORE_THAN: Comparator.AT_MOST,
    Comparator.LESS_THAN: Comparator.AT_LEAST,
    Comparator.AT_LEAST: Comparator.LESS_THAN,
}


class FactName(Value):
    """An operand that is another fact or a parameter."""

    fact: str


Operand = Code | FactName


class Compare(Value):
    """A fact against a literal, a parameter or another fact of the same kind."""

    op: Literal["compare"] = "compare"
    fact: str
    comparator: Comparator
    operand: Operand


class OneOf(Value):
    """A fact is one of the listed values."""

    op: Literal["one_of"] = "one_of"
    fact: str
    values: tuple[Code, ...] = Field(min_length=1, max_length=MOST_VALUES)


class Between(Value):
    """A fact lies between two operands, both included."""

    op: Literal["between"] = "between"
    fact: str
    low: Operand
    high: Operand


class Present(Value):
    """A fact was answered; false where the answer is nothing."""

    op: Literal["present"] = "present"
    fact: str


class All(Value):
    """Every part holds."""

    op: Literal["all"] = "all"
    parts: tuple["Condition", ...] = Field(min_length=1)


class AnyOf(Value):
    """At least one part holds."""

    op: Literal["any"] = "any"
    parts: tuple["Condition", ...] = Field(min_length=1)


class Not(Value):
    """The part does not hold."""

    op: Literal["not"] = "not"
    part: "Condition"


class Informs(Value):
    """Always holds: the rule only tells how something is done."""

    op: Literal["informs"] = "informs"


class Judged(Value):
    """Never answered by the engine: a judgement of the people who sign."""

    op: Literal["judged"] = "judged"


Condition = Annotated[
    Compare | OneOf | Between | Present | All | AnyOf | Not | Informs | Judged,
    Field(discriminator="op"),
]
for _recursive in (All, AnyOf, Not):
    _recursive.model_rebuild()


def facts_read(condition: Condition) -> tuple[str, ...]:
    """Names every fact that the condition reads, each once, in order of appearance."""
    return tuple(dict.fromkeys(_reads(condition)))


def _reads(condition: Condition) -> list[str]:
    match condition:
        case Compare(fact=fact, operand=operand):
            return [fact, *_named(operand)]
        case Between(fact=fact, low=low, high=high):
            return [fact, *_named(low), *_named(high)]
        case OneOf(fact=fact) | Present(fact=fact):
            return [fact]
        case All(parts=parts) | AnyOf(parts=parts):
            return [name for part in parts for name in _reads(part)]
        case Not(part=part):
            return _reads(part)
        case Informs() | Judged():
            return []
        case _:
            assert_never(condition)


def _named(operand: Operand) -> list[str]:
    return [operand.fact] if isinstance(operand, FactName) else []
