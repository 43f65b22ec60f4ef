"""The rules after the award judged on one act: its findings, or a refusal in their words."""

from collections.abc import Collection
from datetime import date
from typing import TypeVar

from grantrules.engine.award_facts import Stated, judged_act
from grantrules.engine.court import court_for
from grantrules.model.errors import RefusedError
from grantrules.model.finding import Finding, Status
from grantrules.model.problem import Problem
from grantrules.model.rule import Stage
from grantrules.model.rulebook import RuleBook
from grantrules.register.award_entries import RuleFound

T = TypeVar("T")


def judged(stage: Stage, day: date, stated: Stated, book: RuleBook) -> tuple[Finding, ...]:
    """Judges every rule of the stage; `day` is the one whose parameters count."""
    return judged_act(stage, day, stated, court_for(book))


def recorded(
    reference: str, findings: tuple[Finding, ...], excused: Collection[str] = ()
) -> tuple[RuleFound, ...]:
    """Gives the findings for the trail; a RefusedError where one that is not excused is not met."""
    for one in findings:
        if one.status is not Status.MET and one.rule not in excused:
            raise RefusedError(f"„{reference}“: {one.reason} (Regel {one.rule})")
    return tuple(RuleFound(rule=one.rule, status=one.status, reason=one.reason) for one in findings)


def solved(reference: str, found: T | Problem) -> T:
    """Gives what was reckoned; a RefusedError where there is a problem instead."""
    if isinstance(found, Problem):
        raise RefusedError(f"„{reference}“: {found.message} ({found.code})")
    return found
