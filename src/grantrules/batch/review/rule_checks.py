"""Checks that rules of the programme answer, or a person in their place."""

from collections.abc import Iterator

from grantrules.batch.review.moment import day_of
from grantrules.batch.review.subject import Finding, Subject, ended, green, grey, red, together
from grantrules.model.audit_check import AuditCheck, Evidence, Point
from grantrules.model.finding import Effect, FactShown, Status
from grantrules.model.proposal import Outcome
from grantrules.register.case_entries import FindingMade
from grantrules.register.made import Made

_LEFT_TO_PEOPLE = frozenset({Effect.REVIEW, Effect.CONFIRM})
_AGAINST = frozenset({Effect.REJECT, Effect.REVIEW, Effect.ASK, Effect.CONFIRM})


def rules_check(subject: Subject, point: Point) -> AuditCheck:
    """Checks all rules that the rule book names for a point; without one nothing can be judged."""
    rules = subject.around.book.answering(point)
    if not rules:
        return grey(point, "Das Regelwerk nennt keine Regel dafür.", subject.proposed)
    return together(*(rule_check(subject, point, rule.id) for rule in rules))


def other_rules(subject: Subject) -> AuditCheck:
    """Checks every rule that the rule book names for no point and that speaks against a grant."""
    point, rules = Point.OTHER_RULES, dict.fromkeys(_others(subject))
    if not rules:
        reason = "Jede andere Regel ist erfüllt oder betrifft nur die Höhe."
        return green(point, reason, subject.proposed)
    return together(*(rule_check(subject, point, rule) for rule in rules))


def rule_check(subject: Subject, point: Point, rule: str) -> AuditCheck:
    """Checks that a rule is met, or a person found so, or that nothing was granted against it."""
    finding, found = subject.finding(rule), subject.found(rule)
    if found is not None and not _settled_against(finding, found):
        return _found(subject, point, found)
    if finding is None:
        return grey(point, f"Das Regelwerk hat keine Regel {rule}.", subject.proposed)
    if finding["effect"] == Effect.CONFIRM:
        return _missing(subject, point, finding)
    return _judged(subject, point, finding)


def _others(subject: Subject) -> Iterator[str]:
    named = {rule for one in subject.around.book.audit for rule in one.rules}
    waits = subject.case.proposal["outcome"] == Outcome.WAITLIST
    # Where the engine itself granted what was left, the budget does not speak against it.
    against = _AGAINST | {Effect.BUDGET} if waits else _AGAINST
    for one in subject.case.proposal["findings"]:
        if one["rule"] not in named and one["effect"] in against:
            yield str(one["rule"])
    yield from (one.body.rule for one in subject.case.findings if one.body.rule not in named)


def _settled_against(finding: Finding | None, found: Made[FindingMade]) -> bool:
    """Whether the engine could settle the rule itself, which no person's finding overrules."""
    if finding is None or found.body.status is not Status.MET:
        return False
    return finding["status"] == Status.NOT_MET and finding["effect"] not in _LEFT_TO_PEOPLE


def _judged(subject: Subject, point: Point, finding: Finding) -> AuditCheck:
    evidence = (subject.proposed, *_shown(finding))
    rule, status, reason = finding["rule"], Status(finding["status"]), str(finding["reason"])
    if status is Status.MET or finding["effect"] == Effect.REDUCE:
        return green(point, reason, *evidence)
    answer = f"{rule} ist {status.german}: {reason}"
    if subject.granted:
        said = f"Bewilligt, obwohl {rule} {status.german} ist: {reason}{_override(subject)}"
        return red(point, said, *evidence, *_overridden(subject))
    if subject.rejected:
        return green(point, f"Abgelehnt. {answer}", *evidence)
    return grey(point, f"Noch nicht entschieden. {answer}", *evidence)


def _missing(subject: Subject, point: Point, finding: Finding) -> AuditCheck:
    """Judges a rule that only people can judge, and on which nobody has found."""
    rule = finding["rule"]
    evidence = (subject.proposed, Evidence(rule=rule))
    if subject.granted:
        said = f"Bewilligt, ohne dass jemand {rule} festgestellt hat.{_override(subject)}"
        return red(point, said, *evidence, *_overridden(subject))
    if subject.rejected:
        return grey(point, f"Abgelehnt; eine Feststellung zu {rule} war nicht nötig.", *evidence)
    return grey(point, f"Noch nicht entschieden. {finding['reason']}", *evidence)


def _found(subject: Subject, point: Point, found: Made[FindingMade]) -> AuditCheck:
    body = found.body
    who, day = subject.name(body.by), f"{day_of(found.at):%d.%m.%Y}"
    said = (
        f"{who} hat am {day} festgestellt: {body.rule} {body.status.german}. {ended(body.reason)}"
    )
    evidence = (Evidence(entry=found.seq), Evidence(rule=body.rule))
    if body.status is Status.MET:
        return green(point, said, *evidence)
    if subject.granted:
        told = f"Bewilligt, obwohl: {said}{_override(subject)}"
        return red(point, told, *evidence, *_overridden(subject))
    if subject.rejected:
        return green(point, f"Abgelehnt. {said}", *evidence)
    return grey(point, f"Noch nicht entschieden. {said}", *evidence)


def _shown(finding: Finding) -> tuple[Evidence, ...]:
    facts = tuple(Evidence(fact=FactShown(**fact)) for fact in finding["facts"])
    return (Evidence(rule=finding["rule"]), *facts)


def _override(subject: Subject) -> str:
    override = subject.case.override
    if override is None:
        return ""
    return f" Abweichend entschieden (Eintrag {override.seq}): {override.body.reason}"


def _overridden(subject: Subject) -> tuple[Evidence, ...]:
    override = subject.case.override
    return () if override is None else (Evidence(entry=override.seq),)
