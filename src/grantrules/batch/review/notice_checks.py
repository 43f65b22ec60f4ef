"""Checks that a decision was made known: what is on record of the notice, not what it says."""

from datetime import date

from grantrules.batch.review.moment import day_of
from grantrules.batch.review.subject import Subject, green, grey, red
from grantrules.engine.period_end import last_day
from grantrules.engine.spelling import german_day
from grantrules.model.audit_check import AuditCheck, Evidence, Point
from grantrules.model.period import Period
from grantrules.register.award_entries import Notification
from grantrules.register.case_entries import Decision
from grantrules.register.life import State
from grantrules.register.made import Made

_POINT = Point.LETTER
_WITHOUT_CAUSE = Period.of("3M")
"""After so long without a decision made known an applicant may sue (compare § 75 VwGO)."""
_ENDED = frozenset({State.WITHDRAWN, State.REVOKED})
_UNSEEN = "Gründe und Rechtsbehelfsbelehrung stehen im Schreiben, nicht im Protokoll."


def made_known(subject: Subject) -> AuditCheck:
    """Checks that the notice of a grant or a rejection was posted after the decision."""
    decision, notice = subject.decision, subject.case.award.notification
    if decision is None:
        return grey(_POINT, "Noch nicht entschieden.")
    if notice is not None:
        return _posted(decision, notice)
    return _not_posted(subject, decision)


def _posted(decision: Made[Decision], notice: Made[Notification]) -> AuditCheck:
    body, evidence = notice.body, (Evidence(entry=decision.seq), Evidence(entry=notice.seq))
    day, how = body.posted_on or body.notified_on, "Zur Post" if body.posted_on else "Übergeben"
    if date.fromisoformat(day) < day_of(decision.at):
        return red(_POINT, f"{how} am {_day(day)}, vor der Entscheidung.", *evidence)
    told = (
        f"{how} am {_day(day)}, bekanntgegeben am {_day(body.notified_on)}, "
        f"angreifbar bis {_day(body.remedy_until)}."
    )
    return green(_POINT, f"{told} {_UNSEEN}", *evidence)


def _not_posted(subject: Subject, decision: Made[Decision]) -> AuditCheck:
    decided, evidence = day_of(decision.at), Evidence(entry=decision.seq)
    if subject.case.state in _ENDED:
        told = f"{subject.case.state.german.capitalize()}, bevor ein Bescheid bekanntgegeben war."
        return grey(_POINT, told, evidence)
    told = f"Entschieden am {german_day(decided)}; dass der Bescheid zur Post ging, fehlt."
    if subject.around.on > last_day(decided, _WITHOUT_CAUSE):
        return red(_POINT, f"{told} Das ist über drei Monate her.", evidence)
    return grey(_POINT, told, evidence)


def _day(text: str) -> str:
    return german_day(date.fromisoformat(text))
