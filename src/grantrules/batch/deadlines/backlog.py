"""Cases that wait for somebody: to ask, to look at them, to sign. No period ends there."""

from collections.abc import Iterator
from datetime import date

from grantrules.batch.deadlines.outlook import Outlook, with_task
from grantrules.batch.review.moment import day_of
from grantrules.model.due_date import DueDate, DueKind
from grantrules.model.proposal import Outcome
from grantrules.register.case import Case
from grantrules.register.life import State

_HANDLED = {
    Outcome.REQUEST_INFORMATION: "Angaben nachfordern",
    Outcome.REVIEW: "durch einen Menschen prüfen",
}


def handling_due(outlook: Outlook) -> Iterator[DueDate]:
    """Gives the cases that somebody has to ask about, to look at or to make known."""
    for case in outlook.in_state(State.PROPOSED):
        if case.outcome in _HANDLED:
            found = outlook.waits(DueKind.HANDLING, case, _since(case))
            yield with_task(found, _HANDLED[case.outcome])
    for case in outlook.in_state(State.DECIDED):
        found = outlook.waits(DueKind.HANDLING, case, _since(case))
        yield with_task(found, "Bescheid bekannt geben")


def approvals_due(outlook: Outlook) -> Iterator[DueDate]:
    """Gives what one person prepared after the award and another one has to approve."""
    for case in outlook.cases.values():
        pending = case.award.pending
        if pending is not None:
            found = outlook.waits(DueKind.SIGNING, case, day_of(pending.at))
            gone = pending.body.by not in outlook.known
            todo = "neu vorbereiten" if gone else "als zweite Person genehmigen"
            yield with_task(found, f"Eintrag {pending.seq} {todo}")


def returns_due(outlook: Outlook) -> Iterator[DueDate]:
    """Gives the cases in which money has to come back that nobody claims yet."""
    for case in outlook.cases.values():
        award = case.award
        if case.to_return and award.claim is None and award.pending is None:
            found = outlook.waits(DueKind.HANDLING, case, _known_since(case))
            heard = award.hearing is not None
            yield with_task(found, "zurückfordern" if heard else "anhören und zurückfordern")


def signing_due(outlook: Outlook) -> Iterator[DueDate]:
    """Gives the cases that wait for the first or the second signature."""
    for case in outlook.in_state(State.PROPOSED, State.OVERRIDDEN, State.SIGNED_ONCE):
        if case.outcome not in _HANDLED:
            found = outlook.waits(DueKind.SIGNING, case, _since(case))
            yield with_task(found, _signature(case))


def _signature(case: Case) -> str:
    if case.corrections:
        return f"Berichtigung {case.corrections[0].seq} bestätigen"
    if case.state is State.SIGNED_ONCE:
        return "zum zweiten Mal zeichnen"
    if case.unconfirmed:
        return f"bestätigen ({len(case.unconfirmed)}), dann zum ersten Mal zeichnen"
    return "zum ersten Mal zeichnen"


def _known_since(case: Case) -> date:
    """Gives the day since which it is known that money has to come back."""
    approved = [(one.seq, one.at) for one in case.award.approvals]
    revoked = [] if case.revocation is None else [(case.revocation.seq, case.revocation.at)]
    _, at = max([*approved, *revoked])
    return day_of(at)


def _since(case: Case) -> date:
    made = [one for one in (case.proposed, case.override, *case.signatures) if one is not None]
    return day_of(max(made, key=lambda one: one.seq).at)
