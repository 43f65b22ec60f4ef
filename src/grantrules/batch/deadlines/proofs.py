"""Proofs of use of decided grants (Verwendungsnachweis; rule VN-01)."""

from collections.abc import Iterator

from grantrules.batch.deadlines.outlook import Outlook, with_task
from grantrules.engine.proof_period import proof_deadline
from grantrules.model.deadline import Deadline
from grantrules.model.due_date import DueDate, DueKind, DueState
from grantrules.model.errors import CalendarError
from grantrules.model.problem import Problem, Severity
from grantrules.register.case import Case
from grantrules.register.life import State


def proofs_due(outlook: Outlook) -> Iterator[DueDate | Problem]:
    """Gives the last day for the proof of every grant; a problem where it cannot be reckoned."""
    for case in outlook.in_state(State.DECIDED, State.PAID):
        if case.outcome.grants:
            yield _proof(outlook, case)


def _proof(outlook: Outlook, case: Case) -> DueDate | Problem:
    deadline = _deadline(outlook, case)
    if isinstance(deadline, Problem):
        return deadline.model_copy(update={"reference": case.reference})
    found = outlook.ends(DueKind.PROOF, case, deadline.end, deadline.steps)
    late = found.state is DueState.OVERDUE
    return with_task(found, "Nachweis anmahnen" if late else "Nachweis abwarten")


def _deadline(outlook: Outlook, case: Case) -> Deadline | Problem:
    funding_end = outlook.application(case).funding_end
    if funding_end is None:
        return _unknown("Ohne Förderende steht die Frist für den Verwendungsnachweis nicht fest.")
    try:
        return proof_deadline(funding_end, outlook.book)
    except CalendarError as error:
        return _unknown(str(error))


def _unknown(sentence: str) -> Problem:
    message = f"{sentence} Bitte sie von Hand überwachen."
    return Problem(code="proof_of_use.open", severity=Severity.ERROR, message=message)
