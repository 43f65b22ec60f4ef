"""Findings: the status of a rule turned into a finding with effect, facts, limit and reason."""

from collections.abc import Mapping
from typing import assert_never

from grantrules.engine.reason import gaps_behind, reason_of
from grantrules.engine.spelling import json_value
from grantrules.engine.view import View
from grantrules.model.condition import Compare, FactName
from grantrules.model.fact import Code, FactKind, Facts
from grantrules.model.finding import Effect, FactShown, Finding, Ground, Status
from grantrules.model.rule import Rule


def finding_of(rule: Rule, status: Status, view: View, notes: Mapping[str, str]) -> Finding:
    """Turns a verdict into a finding (Feststellung)."""
    return Finding(
        rule=rule.id,
        status=status,
        effect=_effect(rule, status, view.facts),
        reason=reason_of(rule, status, view, notes),
        basis=ground_of(rule),
        facts=tuple(_shown(name, view) for name in rule.shows),
        limit=_limit(rule, view),
    )


def ground_of(rule: Rule) -> Ground:
    """Gives what a finding on the rule rests on."""
    return Ground(kind=rule.basis.kind, citation=rule.basis.citation)


def _effect(rule: Rule, status: Status, facts: Facts) -> Effect:
    match status:
        case Status.MET:
            return Effect.NONE
        case Status.NOT_MET:
            return rule.otherwise
        case Status.OPEN if facts.unset.intersection(gaps_behind(rule, facts)):
            # A parameter without a value in force is no matter for the applicant.
            return Effect.REVIEW
        case Status.OPEN:
            return rule.if_open
        case _:
            assert_never(status)


def _shown(name: str, view: View) -> FactShown:
    return FactShown(
        name=name,
        value=_json(name, view.facts.known.get(name), view),
        cell=view.cells.get(name),
    )


def _json(name: str, code: Code | None, view: View) -> str | int | bool | None:
    return None if code is None else json_value(view.words[name].kind, code)


def _limit(rule: Rule, view: View) -> str | None:
    facts = view.facts
    code: Code | None = None
    name = rule.limit
    if name is not None:
        code = facts.known.get(name)
    elif isinstance(rule.condition, Compare) and not _is_text(rule.condition, view):
        name, operand = rule.condition.fact, rule.condition.operand
        code = facts.known.get(operand.fact) if isinstance(operand, FactName) else operand
    value = None if name is None else _json(name, code, view)
    return None if value is None else _text(value)


def _is_text(condition: Compare, view: View) -> bool:
    # A word of the engine, such as "none", is no limit that anybody could keep.
    return view.words[condition.fact].kind is FactKind.TEXT


def _text(value: str | int | bool) -> str:  # noqa: FBT001 - a JSON value, not a switch
    return str(value).lower() if isinstance(value, bool) else str(value)
