"""Extending the period of a request (§ 31 (7) VwVfG): its new last day, and why."""

from datetime import date

from grantrules.batch.deciding import Done
from grantrules.batch.desk import Desk
from grantrules.engine.deadline import extended_deadline
from grantrules.model.deadline import Deadline
from grantrules.model.errors import RefusedError
from grantrules.model.window import DeadlineKind
from grantrules.register.case import Case
from grantrules.register.extension import DeadlineExtended


def extend(desk: Desk, reference: str, until: date, reason: str) -> Done:
    """Records that what was asked for may come later, also where the last day is over."""
    with desk.turn() as turn:
        case = turn.book.case(reference)
        seq, running = _running(case)
        # A period for missing information is set by the authority: an ordinary Frist.
        longer = extended_deadline(running, until, DeadlineKind.FRIST, desk.book.land)
        entry = turn.add(
            DeadlineExtended(
                by=turn.by,
                programme=case.programme,
                reference=case.reference,
                extends=seq,
                until=until.isoformat(),
                due_on=longer.end.isoformat(),
                steps=longer.steps,
                reason=reason,
            )
        )
        return Done(turn.book.case(reference), (entry,))


def _running(case: Case) -> tuple[int, Deadline]:
    """Gives the entry that set the period, and the period as it runs now."""
    if case.request is None or case.due_on is None:
        raise RefusedError(f"„{case.reference}“: Es läuft keine Nachfrist, die zu verlängern wäre.")
    notified = date.fromisoformat(case.request.body.notified_on)
    return case.request.seq, Deadline(end=case.due_on, notified=notified, steps=())
