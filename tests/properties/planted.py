"""Evaluators of record with one fault each: the differential test must see every one of them."""

from collections.abc import Callable, Mapping, Sequence

from grantrules.engine.checked import Evaluator
from grantrules.engine.forward import ForwardEvaluator
from grantrules.engine.reference import holds, status_by_reference
from grantrules.model.condition import (
    All,
    AnyOf,
    Between,
    Comparator,
    Compare,
    Condition,
    FactName,
    Not,
    OneOf,
)
from grantrules.model.fact import Facts
from grantrules.model.finding import Status
from grantrules.model.rule import Rule

_Change = Callable[[Condition], Condition]
_ANSWERS = {True: Status.MET, False: Status.NOT_MET, None: Status.OPEN}


class _Misread:
    """Judges other rules, or other facts, than it was given."""

    def __init__(self, rules: Sequence[Rule], misread: Callable[[Facts], Facts]) -> None:
        self._engine = ForwardEvaluator(rules)
        self._misread = misread

    def statuses(self, facts: Facts) -> Mapping[str, Status]:
        return self._engine.statuses(self._misread(facts))


class _Misanswering:
    """Judges rightly and answers something else."""

    def __init__(
        self, rules: Sequence[Rule], misanswer: Callable[[dict[str, Status]], dict[str, Status]]
    ) -> None:
        self._engine = ForwardEvaluator(rules)
        self._misanswer = misanswer

    def statuses(self, facts: Facts) -> Mapping[str, Status]:
        return self._misanswer(self._engine.statuses(facts))


class _Lenient:
    """Lets a rule be decided although a fact that it reads is unknown."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules

    def statuses(self, facts: Facts) -> Mapping[str, Status]:
        return {
            rule.id: _ANSWERS[holds(rule.condition, facts)]
            if rule.applies_when is None
            else status_by_reference(rule, facts)
            for rule in self._rules
        }


def _changed(change: _Change) -> Callable[[Sequence[Rule]], Evaluator]:
    return lambda rules: ForwardEvaluator(
        [
            rule.model_copy(update={"condition": _everywhere(rule.condition, change)})
            for rule in rules
        ]
    )


def _everywhere(condition: Condition, change: _Change) -> Condition:
    match condition:
        case All(parts=parts) | AnyOf(parts=parts):
            inner = tuple(_everywhere(part, change) for part in parts)
            return change(condition.model_copy(update={"parts": inner}))
        case Not(part=part):
            return change(Not(part=_everywhere(part, change)))
        case _:
            return change(condition)


def _flipped(condition: Condition) -> Condition:
    if isinstance(condition, Compare) and condition.comparator is Comparator.AT_MOST:
        return condition.model_copy(update={"comparator": Comparator.LESS_THAN})
    return condition


def _turned(condition: Condition) -> Condition:
    if isinstance(condition, Compare) and isinstance(condition.operand, FactName):
        turned = {"fact": condition.operand.fact, "operand": FactName(fact=condition.fact)}
        return condition.model_copy(update=turned)
    return condition


def _swapped(condition: Condition) -> Condition:
    match condition:
        case All(parts=parts):
            return AnyOf(parts=parts)
        case AnyOf(parts=parts):
            return All(parts=parts)
        case _:
            return condition


def _halved(condition: Condition) -> Condition:
    if isinstance(condition, Between):
        return Compare(fact=condition.fact, comparator=Comparator.AT_LEAST, operand=condition.low)
    return condition


def _shortened(condition: Condition) -> Condition:
    if isinstance(condition, OneOf) and len(set(condition.values)) > 1:
        return OneOf(fact=condition.fact, values=condition.values[:1])
    return condition


def _affirmed(condition: Condition) -> Condition:
    return condition.part if isinstance(condition, Not) else condition


def _everywhere_applied(rules: Sequence[Rule]) -> Evaluator:
    return ForwardEvaluator([rule.model_copy(update={"applies_when": None}) for rule in rules])


PLANTED: Mapping[str, Callable[[Sequence[Rule]], Evaluator]] = {
    "takes at most for less than": _changed(_flipped),
    "turns a comparison of two facts": _changed(_turned),
    "swaps and and or": _changed(_swapped),
    "forgets an upper bound": _changed(_halved),
    "reads only the first value of a list": _changed(_shortened),
    "overlooks a not": _changed(_affirmed),
    "applies every rule everywhere": _everywhere_applied,
    "decides although a fact is unknown": _Lenient,
    "takes empty for unknown": lambda rules: _Misread(
        rules, lambda facts: facts.model_copy(update={"empty": frozenset()})
    ),
    "takes unknown for empty": lambda rules: _Misread(
        rules,
        lambda facts: facts.model_copy(
            update={"empty": frozenset(name for rule in rules for name in rule.reads)}
        ),
    ),
    "answers not met for open": lambda rules: _Misanswering(
        rules,
        lambda answers: {
            name: Status.NOT_MET if status is Status.OPEN else status
            for name, status in answers.items()
        },
    ),
    "answers met for open": lambda rules: _Misanswering(
        rules,
        lambda answers: {
            name: Status.MET if status is Status.OPEN else status
            for name, status in answers.items()
        },
    ),
    "drops a rule": lambda rules: _Misanswering(
        rules, lambda answers: dict([*answers.items()][1:])
    ),
    "answers nothing": lambda rules: _Misanswering(rules, lambda _: {}),
}
