"""Periods after the award: for the remedy, for the hearing, and the year from knowledge."""

from collections.abc import Iterator
from datetime import date

from grantrules.batch.deadlines.outlook import Outlook, with_task
from grantrules.engine.spelling import german_day
from grantrules.model.due_date import DueDate, DueKind, DueState
from grantrules.model.money import euros
from grantrules.register.case import Case
from grantrules.register.life import State


def remedies_due(outlook: Outlook) -> Iterator[DueDate]:
    """Gives the periods for a legal remedy that still run (rule BW-03); then a notice is final."""
    for case in outlook.cases.values():
        notice, waiver = case.award.notification, case.award.waiver
        if notice is not None and waiver is None:
            last = date.fromisoformat(notice.body.remedy_until)
            found = outlook.ends(DueKind.REMEDY, case, last, notice.body.steps)
            if found.state is not DueState.OVERDUE:
                final = german_day(date.fromisoformat(notice.body.final_from))
                yield with_task(found, f"Bestandskraft abwarten (ab {final})")


def hearings_due(outlook: Outlook) -> Iterator[DueDate]:
    """Gives the periods for hearings that nobody answered yet (§ 28 VwVfG)."""
    for case in outlook.cases.values():
        heard = case.award.hearing
        if heard is not None and case.award.statement is None and not _used(case, heard.seq):
            last = date.fromisoformat(heard.body.due_on)
            found = outlook.ends(DueKind.HEARING, case, last, heard.body.steps)
            late = found.state is DueState.OVERDUE
            to_do = "keine Stellungnahme: nach Aktenlage entscheiden"
            yield with_task(found, to_do if late else "Stellungnahme abwarten")


def repayments_due(outlook: Outlook) -> Iterator[DueDate]:
    """Gives what was claimed and approved and has not come in; no period ends there."""
    for case in outlook.cases.values():
        claimed = [one.body.claimed_on for one in case.award.late_uses]
        if case.award.claim is not None:
            claimed.append(case.award.claim.body.claimed_on)
        open_money = case.award.open_principal + case.award.open_interest
        if claimed and open_money:
            since = date.fromisoformat(min(claimed))
            found = outlook.waits(DueKind.REPAYMENT, case, since)
            yield with_task(found, f"Zahlungseingang überwachen ({euros(open_money)} offen)")


def limitations_due(outlook: Outlook) -> Iterator[DueDate]:
    """Gives the year from knowledge in which money has to be claimed (§ 48 (4) VwVfG; RF-04)."""
    for case in outlook.cases.values():
        known = case.award.knowledge
        if known is not None and not _acted(case, 0):
            last = date.fromisoformat(known.body.limit_on)
            found = outlook.ends(DueKind.LIMITATION, case, last, known.body.steps)
            late = found.state is DueState.OVERDUE
            to_do = "Die Jahresfrist ist abgelaufen: rechtlich prüfen lassen"
            yield with_task(found, to_do if late else "vorher aufheben oder zurückfordern")


def _used(case: Case, hearing: int) -> bool:
    """Tells whether what was heard about is decided: claimed, charged, or revoked."""
    charged = any(one.seq > hearing for one in case.award.late_uses)
    revoked = case.revocation is not None and case.revocation.seq > hearing
    return charged or revoked or _acted(case, hearing)


def _acted(case: Case, since: int) -> bool:
    """Tells whether the money is claimed since an entry, or there is none to claim."""
    claimed = case.award.claim is not None and case.award.claim.seq > since
    over = case.state is State.REVOKED and case.to_return == 0
    return claimed or over or case.state is State.SETTLED
