"""Checks of how a case was led: requests followed up, imports complete, the trail intact."""

from datetime import date

from grantrules.batch.review.moment import day_of
from grantrules.batch.review.subject import Subject, green, grey, red
from grantrules.model.audit_check import AuditCheck, Evidence, Point
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.model.rule import Stage
from grantrules.register.case_entries import (
    ApplicationReceived,
    Decision,
    FindingMade,
    ImportTaken,
    InformationRequested,
    Withdrawal,
)
from grantrules.register.extension import DeadlineExtended, last_day
from grantrules.register.made import Made


def requests_followed(subject: Subject) -> AuditCheck:
    """Checks that each request for information was answered, or that somebody acted."""
    point = Point.REQUESTS
    requests = subject.dossier.standing(InformationRequested)
    evidence = [Evidence(entry=one.seq) for one in requests]
    if requests:
        overdue = [one for one in requests if _overdue(subject, one)]
        last, hasty = _due(subject, requests[-1]), _hasty(subject, requests)
        if hasty is not None:
            seq, due = hasty
            reason = f"Eintrag {seq} stellt einen Fristablauf fest; die Frist lief bis {due}."
            return red(point, reason, *evidence, Evidence(entry=seq))
        if overdue:
            days = ", ".join(f"{_due(subject, one):%d.%m.%Y}" for one in overdue)
            reason = f"Die Frist bis {days} ist abgelaufen, und niemand hat gehandelt."
            return red(point, reason, *evidence)
        if not _acted(subject, requests[-1]):
            return grey(point, f"Die Frist läuft bis {last:%d.%m.%Y}.", *evidence)
        return green(point, f"{len(requests)} Nachforderungen, alle weiterverfolgt.", *evidence)
    if subject.decision is None and subject.case.outcome is Outcome.REQUEST_INFORMATION:
        return grey(point, "Vorgeschlagen, aber noch nicht nachgefordert.", subject.proposed)
    return green(point, "Nachgefordert wurde nichts.", subject.proposed)


def import_complete(subject: Subject) -> AuditCheck:
    """Checks that no row of the workbooks that the case came from went missing."""
    point, taken = Point.IMPORT, subject.around.seen.chronicle.made(ImportTaken)
    seqs = {
        max((one.seq for one in taken if one.seq < received.seq), default=0)
        for received in subject.dossier.made(ApplicationReceived)
    }
    evidence = [Evidence(entry=seq) for seq in sorted(seqs) if seq]
    if 0 in seqs:
        return red(point, "Zu dem Antrag gibt es keinen Eingang.", *evidence)
    faults = [one for seq in sorted(seqs) for one in subject.around.import_faults.get(seq, [])]
    if faults:
        return red(point, " ".join(faults), *evidence)
    reason = "Jede Zeile der übernommenen Mappen hat genau einen Vorgang (neu gelesen)."
    return green(point, reason, *evidence)


def trail_intact(subject: Subject) -> AuditCheck:
    """Checks that the whole trail verifies."""
    faults = subject.around.trail_faults
    if faults:
        more = f" (und {len(faults) - 1} weitere)" if len(faults) > 1 else ""
        return red(Point.TRAIL, f"{faults[0]}{more}")
    return green(Point.TRAIL, "Das Protokoll ist unversehrt („grantrules audit verify“).")


def _hasty(
    subject: Subject, requests: tuple[Made[InformationRequested], ...]
) -> tuple[int, str] | None:
    """Gives the finding that nothing came in time (VO-04) which was made too early, and the day."""
    extensions = subject.dossier.standing(DeadlineExtended)
    for one in subject.dossier.standing(FindingMade):
        asked = [request for request in requests if request.seq < one.seq]
        if one.body.status is Status.NOT_MET and asked and _is_about_time(subject, one.body):
            before = (longer.body for longer in extensions if longer.seq < one.seq)
            due = last_day(asked[-1].seq, asked[-1].body.due_on, before)
            if day_of(one.at) <= due:
                return one.seq, f"{due:%d.%m.%Y}"
    return None


def _is_about_time(subject: Subject, found: FindingMade) -> bool:
    rule = subject.around.book.rule(found.rule)
    return rule is not None and rule.stage is Stage.REGISTER


def _overdue(subject: Subject, request: Made[InformationRequested]) -> bool:
    late = _due(subject, request) < subject.around.on
    return late and not _acted(subject, request)


def _acted(subject: Subject, request: Made[InformationRequested]) -> bool:
    """Whether an answer came, or somebody drew the consequence."""
    kinds = (ApplicationReceived, Decision, Withdrawal, FindingMade, InformationRequested)
    return any(
        one.seq > request.seq and one.seq not in subject.dossier.undone
        for kind in kinds
        for one in subject.dossier.made(kind)
    )


def _due(subject: Subject, request: Made[InformationRequested]) -> date:
    extensions = (one.body for one in subject.dossier.standing(DeadlineExtended))
    return last_day(request.seq, request.body.due_on, extensions)
