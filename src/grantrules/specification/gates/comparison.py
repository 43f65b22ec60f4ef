"""Comparisons: what a condition compares, with the limit of each and how to change it."""

from collections.abc import Callable, Iterator
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
)
from grantrules.model.fact import Code


class Comparison(NamedTuple):
    """A comparison inside a condition, as it works there: under `not` it is the other way round.

    `replaced` gives the whole condition with another comparator in this place.
    """

    fact: str
    comparator: Comparator
    operand: Operand
    replaced: Callable[[Comparator], Condition]

    @property
    def limit(self) -> str | None:
        """The fact or figure that is the limit, if it has a name."""
        return self.operand.fact if isinstance(self.operand, FactName) else None

    @property
    def literal(self) -> Code | None:
        """The limit where the condition states it itself."""
        return None if isinstance(self.operand, FactName) else self.operand


def comparisons(condition: Condition) -> Iterator[Comparison]:
    """Gives every comparison of a condition in the order in which it is written."""
    match condition:
        case Compare(fact=fact, comparator=comparator, operand=operand):
            yield Comparison(
                fact,
                comparator,
                operand,
                lambda other: condition.model_copy(update={"comparator": other}),
            )
        case Between(fact=fact, low=low, high=high):
            bounds = (
                Compare(fact=fact, comparator=Comparator.AT_LEAST, operand=low),
                Compare(fact=fact, comparator=Comparator.AT_MOST, operand=high),
            )
            yield from comparisons(All(parts=bounds))
        case Not(part=part):
            yield from (
                one._replace(comparator=one.comparator.negated, replaced=_denied(one.replaced))
                for one in comparisons(part)
            )
        case All(parts=parts) | AnyOf(parts=parts):
            for place, part in enumerate(parts):
                yield from (
                    one._replace(replaced=_within(condition, place, one.replaced))
                    for one in comparisons(part)
                )
        case OneOf() | Present() | Informs() | Judged():
            return
        case _:
            assert_never(condition)


def _denied(replaced: Callable[[Comparator], Condition]) -> Callable[[Comparator], Condition]:
    return lambda other: Not(part=replaced(other.negated))


def _within(
    whole: All | AnyOf, place: int, replaced: Callable[[Comparator], Condition]
) -> Callable[[Comparator], Condition]:
    before, after = whole.parts[:place], whole.parts[place + 1 :]
    return lambda other: whole.model_copy(update={"parts": (*before, replaced(other), *after)})
