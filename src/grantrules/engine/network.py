"""The network: rules lowered to leaves and nodes, the shape that the forward evaluator compiles.

Negation is pushed to the leaves; a leaf compares one fact or asks whether it is there; a node joins
the answers of leaves and nodes. Every leaf and node answers 1 (true), 0 (false) or 2 (unknown).
"""

from enum import StrEnum
from typing import NamedTuple, assert_never

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


class Leaf(NamedTuple):
    """A comparison of a fact with a literal or with another fact."""

    fact: str
    comparator: Comparator
    operand: Code | None
    other: str | None


class Presence(NamedTuple):
    """Whether a fact was answered with something (or, if not wanted, with nothing)."""

    fact: str
    wanted: bool


class Constant(NamedTuple):
    """A condition without facts: 1 for rules that inform, 2 for judgements of people."""

    answer: int


class Join(StrEnum):
    """How a node joins its parts."""

    ALL = "all"
    ANY = "any"
    STRICT = "strict"


class Node(NamedTuple):
    """Parts joined; STRICT has one part and is unknown as soon as one of `guards` is unknown."""

    join: Join
    parts: tuple["Part", ...]
    guards: tuple[str, ...] = ()


Part = Leaf | Presence | Constant | Node


def lowered(rule: Rule) -> Part:
    """Lowers a rule: its condition, strict in the facts it reads, unless it does not apply."""
    condition = _lower(rule.condition, wanted=True)
    if isinstance(condition, Node):
        condition = Node(Join.STRICT, (condition,), facts_read(rule.condition))
    if rule.applies_when is None:
        return condition
    return Node(Join.ANY, (_lower(rule.applies_when, wanted=False), condition))


def _lower(condition: Condition, *, wanted: bool) -> Part:  # noqa: PLR0911 - one a kind
    match condition:
        case Compare(fact=fact, comparator=comparator, operand=operand):
            return _leaf(fact, comparator if wanted else comparator.negated, operand)
        case OneOf(fact=fact, values=values):
            comparator = Comparator.EQUALS if wanted else Comparator.DIFFERS
            leaves = tuple(_leaf(fact, comparator, value) for value in dict.fromkeys(values))
            return _joined(Join.ANY if wanted else Join.ALL, leaves)
        case Between(fact=fact, low=low, high=high):
            above = _leaf(fact, Comparator.AT_LEAST if wanted else Comparator.LESS_THAN, low)
            below = _leaf(fact, Comparator.AT_MOST if wanted else Comparator.MORE_THAN, high)
            return _joined(Join.ALL if wanted else Join.ANY, (above, below))
        case Present(fact=fact):
            return Presence(fact, wanted)
        case All(parts=parts):
            lower = tuple(_lower(part, wanted=wanted) for part in parts)
            return _joined(Join.ALL if wanted else Join.ANY, lower)
        case AnyOf(parts=parts):
            lower = tuple(_lower(part, wanted=wanted) for part in parts)
            return _joined(Join.ANY if wanted else Join.ALL, lower)
        case Not(part=part):
            return _lower(part, wanted=not wanted)
        case Informs():
            return Constant(1 if wanted else 0)
        case Judged():
            return Constant(2)
        case _:
            assert_never(condition)


def _leaf(fact: str, comparator: Comparator, operand: Operand) -> Leaf:
    if isinstance(operand, FactName):
        return Leaf(fact, comparator, None, operand.fact)
    return Leaf(fact, comparator, operand, None)


def _joined(join: Join, parts: tuple[Part, ...]) -> Part:
    return parts[0] if len(parts) == 1 else Node(join, parts)


def level(part: Part) -> int:
    """Gives the stage in which a part can be answered: leaves first, then node by node."""
    if not isinstance(part, Node):
        return 0
    return 1 + max(level(child) for child in part.parts)


def parts_of(part: Part) -> tuple[Part, ...]:
    """Lists a part and everything below it."""
    if not isinstance(part, Node):
        return (part,)
    return (part, *(below for child in part.parts for below in parts_of(child)))
