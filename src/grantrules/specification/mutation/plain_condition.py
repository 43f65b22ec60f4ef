"""Conditions in one spelling: two that no facts can tell apart are spelt alike."""

from grantrules.model.condition import (
    All,
    AnyOf,
    Comparator,
    Compare,
    Condition,
    FactName,
    Not,
)
from grantrules.model.fact import FactKind
from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.neighbour import NEVER_NEGATIVE

_FROM_ZERO = {Comparator.AT_MOST: Comparator.EQUALS, Comparator.MORE_THAN: Comparator.DIFFERS}


def plain(condition: Condition, book: RuleBook) -> Condition:  # noqa: PLR0911 - one a kind
    """Spells alike what answers alike: „at most 0“ and „equals 0“ of what is never negative."""
    match condition:
        case Compare(fact=fact, comparator=comparator, operand=operand):
            kind = book.vocabulary[fact].kind
            if kind is FactKind.ANSWER and not isinstance(operand, FactName):
                wanted = int(operand) if comparator is Comparator.EQUALS else 1 - int(operand)
                return Compare(fact=fact, comparator=Comparator.EQUALS, operand=wanted)
            if operand == 0 and kind in NEVER_NEGATIVE:
                return Compare(
                    fact=fact, comparator=_FROM_ZERO.get(comparator, comparator), operand=0
                )
            return condition
        case All(parts=parts) | AnyOf(parts=parts) if len(parts) == 1:
            return plain(parts[0], book)
        case All(parts=parts) | AnyOf(parts=parts):
            spelt = tuple(plain(part, book) for part in parts)
            return condition.model_copy(update={"parts": spelt})
        case Not(part=Not(part=part)):
            return plain(part, book)
        case Not(part=part):
            return Not(part=plain(part, book))
        case _:
            return condition
