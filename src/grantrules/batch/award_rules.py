"""The rules after the award judged on one act: its findings, or a refusal in their words."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import TypeVar

from grantrules.engine.court import court_for
from grantrules.engine.stage_findings import StageCase, begun, stage_findings
from grantrules.model.errors import RefusedError
from grantrules.model.finding import Finding, Status
from grantrules.model.problem import Problem
from grantrules.model.rule import Stage
from grantrules.model.rulebook import RuleBook
from grantrules.register.award_entries import RuleFound

T = TypeVar("T")
Stated = Mapping[str, int | date | None]
"""What is known of an act, by the words of its stage; None means: there is none."""


def judged(stage: Stage, day: date, stated: Stated, book: RuleBook) -> tuple[Finding, ...]:
    """Judges every rule of the stage; `day` is the one whose parameters count."""
    court = court_for(book)
    terms = court.terms_on(day)
    known = {name: _code(value) for name, value in stated.items() if value is not None}
    empty = [name for name, value in stated.items() if value is None]
    return stage_findings(stage, StageCase(begun(terms, known, empty).facts(), terms), court)


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


def _code(value: int | date) -> int:
    return value.toordinal() if isinstance(value, date) else value
