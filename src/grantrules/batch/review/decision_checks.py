"""Checks of the decision: within the eligible, after the checks, by two people, with reasons."""

from grantrules.batch.review.four_eyes import signature_faults, signatures_of
from grantrules.batch.review.moment import day_of
from grantrules.batch.review.subject import Subject, ended, green, grey, red
from grantrules.model.audit_check import AuditCheck, Evidence, Point
from grantrules.model.basis import BasisKind
from grantrules.model.money import Cents, cents_of, euros
from grantrules.register.case_entries import CaseProposed, FindingMade, Override, Signature
from grantrules.register.trail_entries import SampleDrawn

_COMPONENTS = (("salary", "Personal"), ("material", "Sachkosten"))
_OPEN = "Noch nicht entschieden."
_NAMED = "Annahme"


def within_caps(subject: Subject) -> AuditCheck:
    """Checks that the eligible amount keeps the caps and the granted one the eligible."""
    point = Point.CAPS
    faults = [*_above_cap(subject), *_above_eligible(subject)]
    capping = subject.around.book.answering(point)
    evidence = (subject.proposed, *(Evidence(rule=rule.id) for rule in capping))
    if faults:
        return red(point, " ".join(faults), *evidence)
    if subject.case.proposal["eligible"]["total"] is None:
        return grey(point, "Ein förderfähiger Betrag ist noch nicht bestimmbar.", *evidence)
    eligible = euros(cents_of(subject.case.proposal["eligible"]["total"]))
    amount = euros(cents_of(subject.case.amount.total))
    word = "bewilligt" if subject.granted else "vorgeschlagen"
    return green(point, f"Förderfähig sind {eligible}, {word} {amount}.", *evidence)


def checked_first(subject: Subject) -> AuditCheck:
    """Checks that proposal and findings were there before anybody signed."""
    point, decision = Point.CHECKED_FIRST, subject.decision
    if decision is None:
        return grey(point, _OPEN)
    dossier = subject.dossier
    first = min((one.seq for one in signatures_of(dossier, decision)), default=decision.seq)
    late = [one.seq for one in dossier.standing(FindingMade) if one.seq > first]
    proposals = [one.seq for one in dossier.made(CaseProposed)]
    evidence = (subject.proposed, Evidence(entry=first), Evidence(entry=decision.seq))
    if not any(seq < first for seq in proposals):
        return red(point, "Gezeichnet wurde, bevor ein Vorschlag vorlag.", *evidence)
    late += [seq for seq in proposals if seq > first]
    if late:
        named = ", ".join(f"Eintrag {seq}" for seq in late)
        return red(point, f"Nach der ersten Unterschrift geprüft: {named}.", *evidence)
    days = (day_of(dossier.entries[0].at), day_of(decision.at))
    said = f"Eingegangen am {days[0]:%d.%m.%Y}, geprüft und am {days[1]:%d.%m.%Y} entschieden."
    return green(point, said, *evidence)


def four_eyes(subject: Subject) -> AuditCheck:
    """Checks that two different people with the right roles have signed."""
    point, decision = Point.FOUR_EYES, subject.decision
    if decision is None:
        signed = [Evidence(entry=one.seq) for one in subject.case.signatures]
        return grey(point, _OPEN if not signed else "Erst einmal gezeichnet.", *signed)
    faults = signature_faults(subject.around.seen.chronicle, subject.dossier, decision)
    signatures = signatures_of(subject.dossier, decision)
    evidence = [Evidence(entry=one.seq) for one in signatures]
    if faults:
        return red(point, " ".join(faults), *evidence)
    people = " und ".join(subject.name(one.body.by) for one in signatures)
    return green(point, f"Gezeichnet haben {people}.", *evidence)


def override_reasoned(subject: Subject) -> AuditCheck:
    """Checks that overrides have a justification and were approved by somebody else."""
    point = Point.OVERRIDE
    overrides = subject.dossier.standing(Override)
    if not overrides:
        return green(point, "Es gibt keinen abweichenden Vorschlag.", subject.proposed)
    made = overrides[-1]
    evidence: tuple[Evidence, ...] = (
        Evidence(entry=made.seq),
        Evidence(entry=made.body.proposal),
    )
    who = subject.name(made.body.by)
    if not made.body.reason.strip():
        return red(point, f"Der abweichende Vorschlag von {who} hat keine Begründung.", *evidence)
    approvals = [
        one
        for one in subject.dossier.standing(Signature)
        if one.body.proposal == made.seq and one.body.place != 1
    ]
    said = f"{who} hat abweichend vorgeschlagen: {ended(made.body.reason)}"
    if not approvals:
        return grey(point, f"{said} Genehmigt ist das noch nicht.", *evidence)
    evidence += (Evidence(entry=approvals[0].seq),)
    if approvals[0].body.by == made.body.by:
        return red(point, f"{said} Genehmigt hat es dieselbe Person.", *evidence)
    approver = subject.name(approvals[0].body.by)
    return green(point, f"{said} Genehmigt hat es {approver}.", *evidence)


def assumptions_named(subject: Subject) -> AuditCheck:
    """Checks that every finding that rests on an assumption says so in its reason."""
    listed = subject.case.proposal["findings"]
    resting = [one for one in listed if one["basis"]["kind"] == BasisKind.ASSUMPTION]
    silent = [one["rule"] for one in resting if _NAMED not in one["reason"]]
    rules = [Evidence(rule=one["rule"]) for one in resting]
    if silent:
        reason = f"Die Gründe verschweigen eine Annahme: {', '.join(silent)}."
        return red(Point.ASSUMPTIONS, reason, subject.proposed, *rules)
    reason = f"{len(resting)} Regeln beruhen auf Annahmen; jede sagt es in ihren Gründen."
    return green(Point.ASSUMPTIONS, reason, subject.proposed, *rules)


def in_sample(subject: Subject) -> AuditCheck:
    """Checks that a sample was drawn on record after the decision."""
    point, decision = Point.SAMPLE, subject.decision
    if decision is None:
        return grey(point, _OPEN)
    samples = [
        one for one in subject.around.seen.chronicle.made(SampleDrawn) if one.seq > decision.seq
    ]
    if not samples:
        return grey(point, "Seit der Entscheidung ist keine Stichprobe gezogen.")
    drawn = [one for one in samples if subject.case.reference in one.body.references]
    last = (drawn or samples)[-1]
    word = "gezogen" if drawn else "nicht gezogen"
    said = f"In der Stichprobe vom {day_of(last.at):%d.%m.%Y} {word}."
    return green(point, said, Evidence(entry=last.seq))


def _above_cap(subject: Subject) -> list[str]:
    eligible, faults = subject.case.proposal["eligible"], []
    for name, german in _COMPONENTS:
        finding = subject.finding(subject.cap_rule(name))
        limit = None if finding is None else finding["limit"]
        found = eligible[name]
        if limit is not None and found is not None and cents_of(found) > cents_of(limit):
            faults.append(f"{german}: förderfähig {found} über dem Höchstbetrag {limit}.")
    return faults


def _above_eligible(subject: Subject) -> list[str]:
    eligible, faults = subject.case.proposal["eligible"], []
    for name, german in (*_COMPONENTS, ("total", "Insgesamt")):
        amount: Cents = cents_of(getattr(subject.case.amount, name))
        found = None if eligible[name] is None else cents_of(eligible[name])
        if amount > (found or 0):
            most = "nicht bestimmbar" if found is None else euros(found)
            faults.append(f"{german}: {euros(amount)}, förderfähig {most}.")
    return faults
