"""Clues (Anhaltspunkte): what a scenario must contain before it could notice a mutant at all.

Without its clue a replay would come out as before; it is spared, never counted as noticed.
"""

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache

from grantrules.engine.court import EvaluatorOf
from grantrules.engine.inforce import in_force
from grantrules.model.finding import Effect, Status
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.specification.mutation.scene import Judged, Scene

Clue = Callable[[Scene], bool]


def anything(_scene: Scene) -> bool:
    """Takes any scenario for one that could notice the mutant."""
    return True


def words(names: Iterable[str]) -> Clue:
    """Asks for one of these names or keys in the applications or the reasons."""
    wanted = tuple(f" {name} " for name in names)
    return lambda scene: any(name in scene.words for name in wanted)


def another_status(rule: Rule, changed: Rule, evaluator: EvaluatorOf) -> Clue:
    """Asks for facts to which the changed rule gives another status or another effect."""
    judge = evaluator((changed,))

    def differs(judged: Judged) -> bool:
        before = judged.statuses.get(rule.id)
        if before is None:
            return False
        after = judge.statuses(judged.facts)[rule.id]
        return (before, _effect(rule, before)) != (after, _effect(changed, after))

    return lambda scene: any(map(differs, scene.judged))


def not_met(rule: Rule) -> Clue:
    """Asks for facts on which a rule is not met or open: met weighs nothing at any stage."""
    return lambda scene: any(
        one.statuses.get(rule.id, Status.MET) is not Status.MET for one in scene.judged
    )


def other_terms(before: RuleBook, after: RuleBook, parameter: str | None = None) -> Clue:
    """Asks for an application on whose day another figure or another window is in force.

    What a scenario supposes of the parameter takes the place of what was changed.
    """

    @cache
    def differ(day: date | None) -> bool:
        return in_force(before, day) != in_force(after, day)

    def shows(scene: Scene) -> bool:
        supposed = (getattr(change, "parameter", None) for change in scene.case.changes)
        if parameter is not None and parameter in supposed:
            return False
        return any(map(differ, scene.days))

    return shows


def no_answer(key: str) -> Clue:
    """Asks for an application that leaves an entry empty."""
    return lambda scene: any(one.entry(key) is None for one in scene.applications)


def answer_no(key: str) -> Clue:
    """Asks for an application that answers an entry with nein."""
    return lambda scene: any(one.entry(key) is False for one in scene.applications)


def _effect(rule: Rule, status: Status) -> Effect:
    match status:
        case Status.MET:
            return Effect.NONE
        case Status.NOT_MET:
            return rule.otherwise
        case Status.OPEN:
            return rule.if_open
