"""The executable specification of the condition language: plain, three-valued, no optimisation.

True, false or None (unknown). `all` and `any` follow Kleene; a rule as a whole is unknown as soon
as one fact that it reads is unknown, because an unreadable entry must never decide anything.
"""

from collections.abc import Mapping, Sequence
from typing import assert_never
from unicodedata import normalize

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
from grantrules.model.fact import Code, Facts
from grantrules.model.finding import Status
from grantrules.model.rule import Rule

_STATUS: Mapping[bool | None, Status] = {
    True: Status.MET,
    False: Status.NOT_MET,
    None: Status.OPEN,
}


class ReferenceEvaluator:
    """Judges by the specification alone: nothing to compile, and nobody who checks it."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Takes the rules as they are."""
        self._rules = tuple(rules)

    def statuses(self, facts: Facts) -> dict[str, Status]:
        """Gives the status of every rule by its id."""
        return {rule.id: status_by_reference(rule, facts) for rule in self._rules}


def status_by_reference(rule: Rule, facts: Facts) -> Status:
    """Judges one rule on one application's facts."""
    answer = None if _blind(rule.condition, facts) else holds(rule.condition, facts)
    if rule.applies_when is None:
        return _STATUS[answer]
    return _STATUS[_any([_not(holds(rule.applies_when, facts)), answer])]


def _blind(condition: Condition, facts: Facts) -> bool:
    return any(
        name not in facts.known and name not in facts.empty for name in facts_read(condition)
    )


def holds(condition: Condition, facts: Facts) -> bool | None:  # noqa: PLR0911 - one a kind
    """Tells whether the condition holds: true, false or None for unknown."""
    match condition:
        case Compare(fact=fact, comparator=comparator, operand=operand):
            return _compare(facts.known.get(fact), comparator, _value(operand, facts))
        case OneOf(fact=fact, values=values):
            code = facts.known.get(fact)
            return _any([_compare(code, Comparator.EQUALS, value) for value in values])
        case Between(fact=fact, low=low, high=high):
            code = facts.known.get(fact)
            return _all(
                [
                    _compare(code, Comparator.AT_LEAST, _value(low, facts)),
                    _compare(code, Comparator.AT_MOST, _value(high, facts)),
                ]
            )
        case Present(fact=fact):
            return True if fact in facts.known else (False if fact in facts.empty else None)
        case All(parts=parts):
            return _all([holds(part, facts) for part in parts])
        case AnyOf(parts=parts):
            return _any([holds(part, facts) for part in parts])
        case Not(part=part):
            return _not(holds(part, facts))
        case Informs():
            return True
        case Judged():
            return None
        case _:
            assert_never(condition)


def _value(operand: Operand, facts: Facts) -> Code | None:
    return facts.known.get(operand.fact) if isinstance(operand, FactName) else operand


def _compare(  # noqa: PLR0911 - one return a comparator
    left: Code | None, comparator: Comparator, right: Code | None
) -> bool | None:
    if left is None or right is None:
        return None
    if isinstance(left, str) or isinstance(right, str):
        return (_composed(left) == _composed(right)) is (comparator is Comparator.EQUALS)
    match comparator:
        case Comparator.EQUALS:
            return left == right
        case Comparator.DIFFERS:
            return left != right
        case Comparator.AT_MOST:
            return left <= right
        case Comparator.LESS_THAN:
            return left < right
        case Comparator.AT_LEAST:
            return left >= right
        case Comparator.MORE_THAN:
            return left > right
        case _:
            assert_never(comparator)


def _composed(code: Code) -> Code:
    # An umlaut is one letter, whether it came as one sign or as a vowel and two dots.
    return normalize("NFC", code) if isinstance(code, str) else code


def _not(answer: bool | None) -> bool | None:  # noqa: FBT001 - an answer, not a switch
    return None if answer is None else not answer


def _all(answers: list[bool | None]) -> bool | None:
    if False in answers:
        return False
    return None if None in answers else True


def _any(answers: list[bool | None]) -> bool | None:
    if True in answers:
        return True
    return None if None in answers else False
