"""Checks across cases: one version of the rules for all of a window, and the order of rank."""

from collections.abc import Iterator, Mapping

from grantrules.batch.review.subject import Subject, Surroundings, green, grey, red
from grantrules.model.audit_check import AuditCheck, Evidence, Point
from grantrules.model.local_time import BERLIN
from grantrules.model.proposal import Outcome
from grantrules.register.canonical import canonical_line
from grantrules.register.case import Case
from grantrules.register.case_entries import (
    Allocation,
    CaseProposed,
    Override,
    Revocation,
    Signature,
    Withdrawal,
)
from grantrules.register.chronicle import Dossier
from grantrules.register.digest import digest_of
from grantrules.register.made import Made


def equal_treatment(subject: Subject) -> AuditCheck:
    """Checks that all cases of the window were judged under the same rules and values."""
    point, around = Point.EQUAL_TREATMENT, subject.around
    year = _window(around, subject.case)
    if year is None:
        return grey(point, "Das Antragsfenster ist unbekannt, weil der Eingang unbekannt ist.")
    cases = [one for one in around.seen.cases.values() if _window(around, one) == year]
    found: dict[str, list[str]] = {}
    for one in cases:
        if one.proposed is not None:
            found.setdefault(one.proposed.body.rulebook_sha256, []).append(one.reference)
    if len(found) > 1:
        told = "; ".join(_version(around, sha256, found[sha256]) for sha256 in sorted(found))
        if len({around.bases.get(sha256, sha256) for sha256 in found}) > 1:
            said = f"Im Fenster {year} galten mehrere Fassungen: {told}."
            return red(point, said, subject.proposed)
        said = (
            f"Im Fenster {year} galten mehrere Fassungen, gleich in allem, worauf eine Bewilligung "
            f"beruht: {told}."
        )
        return green(point, said, subject.proposed)
    sha256 = next(iter(found))
    said = f"Im Fenster {year} galt für alle {_version(around, sha256, found[sha256])}."
    return green(point, said, subject.proposed)


def rank_kept(subject: Subject) -> AuditCheck:
    """Checks that nobody with a better rank in the same allocation was still waiting."""
    point, decision = Point.RANK, subject.decision
    if decision is None:
        return grey(point, "Noch nicht entschieden.")
    if not subject.granted:
        return green(point, "Bewilligt ist nichts.", Evidence(entry=decision.seq))
    allocation = _allocation(subject)
    if allocation is None:
        return red(point, "Zu diesem Vorgang gibt es keine Verteilung.", subject.proposed)
    evidence = (Evidence(entry=allocation.seq), Evidence(entry=decision.seq))
    rank = subject.case.proposal["rank"]
    named = "ohne Rang" if rank is None else f"auf Rang {rank}"
    waited = ", ".join(_waiting(subject, allocation, decision.seq))
    if waited:
        return red(point, f"Bewilligt {named}, während vor ihm warteten: {waited}.", *evidence)
    return green(point, f"Bewilligt {named}; vor ihm wartete niemand.", *evidence)


def _window(around: Surroundings, case: Case) -> int | None:
    application = around.seen.applications.get(case.application_sha256)
    received = application.received_at if application else None
    return received.astimezone(BERLIN).year if received else None


def _version(around: Surroundings, sha256: str, references: list[str]) -> str:
    version = around.versions.get(sha256, "unbekannt")
    return f"Fassung {version} ({sha256[:16]}…; {len(references)} Vorgänge)"


def _allocation(subject: Subject) -> Made[Allocation] | None:
    """Gives the last allocation in which the case competed before it was signed."""
    found = [
        one
        for one in subject.around.seen.chronicle.made(Allocation)
        if any(rival.reference == subject.case.reference for rival in one.body.competitors)
    ]
    return found[-1] if found else None


def _waiting(subject: Subject, allocation: Made[Allocation], decided: int) -> Iterator[str]:
    """Names who waited in the allocation with a better rank and still did at the decision."""
    # Whoever has no rank has none better than anybody who waits.
    years, rank = set(subject.case.by_year), subject.case.proposal["rank"]
    for rival in allocation.body.competitors:
        dossier = subject.around.seen.chronicle.dossiers.get(rival.reference)
        if dossier is None or rival.reference == subject.case.reference:
            continue
        proposal = _proposal(dossier, rival.proposal_sha256)
        if proposal is None or not _before(proposal, rank):
            continue
        if years & _years(proposal) and _still_waiting(dossier, decided):
            yield rival.reference


def _proposal(dossier: Dossier, sha256: str) -> Mapping[str, object] | None:
    for one in reversed(dossier.made(CaseProposed)):
        if digest_of(canonical_line(one.body.proposal)) == sha256:
            return one.body.proposal
    return None


def _before(proposal: Mapping[str, object], rank: int | None) -> bool:
    other = proposal["rank"]
    waits = proposal["outcome"] == Outcome.WAITLIST and isinstance(other, int)
    return waits and (rank is None or (isinstance(other, int) and other < rank))


def _years(proposal: Mapping[str, object]) -> set[int]:
    ledger = proposal["ledger"]
    rows = ledger if isinstance(ledger, list) else []
    return {row["year"] for row in rows if isinstance(row, dict)}


def _still_waiting(dossier: Dossier, decided: int) -> bool:
    """Whether nothing had taken the case from the waiting list when the other was decided."""
    left = [
        one
        for kind in (Override, Signature, Withdrawal, Revocation)
        for one in dossier.standing(kind)
        if one.seq < decided
    ]
    proposals = [one for one in dossier.made(CaseProposed) if one.seq < decided]
    waits = [one.body.proposal["outcome"] == Outcome.WAITLIST for one in proposals[-1:]]
    return not left and waits == [True]
