"""Checks that a rule of the programme answers, or a person in its place."""

from grantrules.batch.review.moment import day_of
from grantrules.batch.review.subject import Finding, Subject, green, grey, red
from grantrules.model.audit_check import AuditCheck, Evidence, Point
from grantrules.model.finding import FactShown, Status
from grantrules.register.case_entries import FindingMade
from grantrules.register.made import Made


def rule_check(subject: Subject, point: Point, rule: str) -> AuditCheck:
    """Checks that a rule is met, or that nothing was granted against it."""
    finding = subject.finding(rule)
    if finding is None:
        return grey(point, f"Das Regelwerk hat keine Regel {rule}.", subject.proposed)
    evidence = (subject.proposed, *_shown(finding))
    status, reason = Status(finding["status"]), str(finding["reason"])
    if status is Status.MET:
        return green(point, reason, *evidence)
    answer = f"{rule} ist {status.german}: {reason}"
    if subject.granted:
        said = f"Bewilligt, obwohl {rule} {status.german} ist: {reason}{_override(subject)}"
        return red(point, said, *evidence)
    if subject.rejected:
        return green(point, f"Abgelehnt. {answer}", *evidence)
    return grey(point, f"Noch nicht entschieden. {answer}", *evidence)


def person_check(subject: Subject, point: Point, rule: str) -> AuditCheck:
    """Checks that a person has found on a rule that only people can judge."""
    finding, found = subject.finding(rule), subject.found(rule)
    if finding is None:
        return grey(point, f"Das Regelwerk hat keine Regel {rule}.", subject.proposed)
    if found is not None:
        return _found(subject, point, found)
    if finding["status"] == Status.MET:
        return rule_check(subject, point, rule)
    evidence = (subject.proposed, Evidence(rule=rule))
    if subject.granted:
        return red(point, f"Bewilligt, ohne dass jemand {rule} festgestellt hat.", *evidence)
    if subject.rejected:
        return grey(point, f"Abgelehnt; eine Feststellung zu {rule} war nicht nötig.", *evidence)
    return grey(point, f"Noch nicht entschieden. {finding['reason']}", *evidence)


def _found(subject: Subject, point: Point, found: Made[FindingMade]) -> AuditCheck:
    body = found.body
    who, day = subject.name(body.by), f"{day_of(found.at):%d.%m.%Y}"
    said = f"{who} hat am {day} festgestellt: {body.rule} {body.status.german}. {body.reason}"
    evidence = (Evidence(entry=found.seq), Evidence(rule=body.rule))
    if body.status is Status.MET:
        return green(point, said, *evidence)
    if subject.granted:
        return red(point, f"Bewilligt, obwohl: {said}{_override(subject)}", *evidence)
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
    return f" (Abweichend vorgeschlagen in Eintrag {override.seq}: {override.body.reason})"
