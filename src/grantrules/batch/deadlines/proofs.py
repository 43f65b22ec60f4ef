"""Proofs of use of decided grants (Verwendungsnachweis; rule VN-01)."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

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
    for case in _to_prove(outlook):
        if case.outcome.grants and not _came_in(outlook, case):
            yield _proof(outlook, case)


def proof_checks_due(outlook: Outlook) -> Iterator[DueDate]:
    """Gives the last day for the check of every proof that came in (rule VN-04)."""
    for case in _to_prove(outlook):
        last = _check_due(outlook.proofs.get(case.reference, {}))
        if last is not None:
            found = outlook.ends(DueKind.PROOF_CHECK, case, last, ())
            yield with_task(found, "Nachweis prüfen (grantrules register prove) und genehmigen")


def _to_prove(outlook: Outlook) -> Iterator[Case]:
    """Gives the cases whose proof nobody approved yet; whoever withdrew proves what was paid."""
    yield from outlook.in_state(State.DECIDED, State.NOTIFIED, State.PAID)
    yield from (one for one in outlook.in_state(State.WITHDRAWN) if one.kept > 0)


def _came_in(outlook: Outlook, case: Case) -> bool:
    """Tells whether a proof came in that is not asked about."""
    found = outlook.proofs.get(case.reference, {})
    return found.get("outcome", "request_information") != "request_information"


def _check_due(proof: Mapping[str, Any]) -> date | None:
    days = [
        fact["value"]
        for finding in proof.get("findings", ())
        for fact in finding["facts"]
        if fact["name"] == "check_due" and fact["value"]
    ]
    return date.fromisoformat(days[0]) if days else None


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
