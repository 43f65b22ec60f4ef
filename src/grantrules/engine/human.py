"""People's findings in the place of those that the engine left to people."""

from collections.abc import Iterable, Mapping, Sequence

from grantrules.engine.finding import ground_of
from grantrules.model.basis import BasisKind
from grantrules.model.finding import Effect, Finding, Status
from grantrules.model.register_state import HumanFinding
from grantrules.model.rule import Rule, Stage
from grantrules.model.rulebook import RuleBook

_LEFT_TO_PEOPLE = frozenset({Effect.REVIEW, Effect.CONFIRM})


def left_to_people(finding: Finding, rule: Rule) -> bool:
    """Whether a person may find on it: it is open, or its effect is review or confirm.

    What the budget leaves is arithmetic: nobody finds that there is more of it.
    """
    if rule.otherwise is Effect.BUDGET:
        return False
    return finding.status is Status.OPEN or finding.effect in _LEFT_TO_PEOPLE


def with_people(
    findings: Sequence[Finding], people: Iterable[HumanFinding], rules: Mapping[str, Rule]
) -> tuple[Finding, ...]:
    """Puts people's findings in their places; what the engine itself could settle stands."""
    found = {one.rule: one for one in people}
    return tuple(
        _replaced(one, found[one.rule], rules[one.rule])
        if one.rule in found and left_to_people(one, rules[one.rule])
        else one
        for one in findings
    )


def of_register(people: Iterable[HumanFinding], book: RuleBook) -> tuple[Finding, ...]:
    """Gives people's findings on rules that only the register judges, such as VO-04."""
    rules = {rule.id: rule for rule in book.rules if rule.stage is Stage.REGISTER}
    return tuple(
        Finding(
            rule=one.rule,
            status=one.status,
            effect=_effect(one.status, rules[one.rule]),
            reason=f"{one.reason} (Feststellung der Behörde.){_assumption(rules[one.rule])}",
            basis=ground_of(rules[one.rule]),
            facts=(),
        )
        for one in people
        if one.rule in rules
    )


def _assumption(rule: Rule) -> str:
    assumed = rule.basis.kind is BasisKind.ASSUMPTION
    return " (Diese Regel beruht auf einer Annahme.)" if assumed else ""


def _replaced(finding: Finding, human: HumanFinding, rule: Rule) -> Finding:
    return finding.model_copy(
        update={
            "status": human.status,
            "effect": _effect(human.status, rule),
            "reason": f"{human.reason} (Feststellung der Behörde. Das Programm: {finding.reason})",
        }
    )


def _effect(status: Status, rule: Rule) -> Effect:
    if status is Status.MET:
        return Effect.NONE
    # What nobody but the signers can judge, and they deny, is never granted by itself.
    return Effect.REVIEW if rule.otherwise is Effect.NONE else rule.otherwise
