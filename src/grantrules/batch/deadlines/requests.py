"""Answers that were asked for (Nachfrist; rules FR-06, VO-04)."""

from collections.abc import Iterator

from grantrules.batch.deadlines.outlook import Outlook, with_task
from grantrules.model.due_date import DueDate, DueKind, DueState
from grantrules.register.case import Case
from grantrules.register.life import State


def requests_due(outlook: Outlook) -> Iterator[DueDate]:
    """Gives the last day of every request that is not answered yet, extended or not."""
    for case in outlook.in_state(State.ASKED):
        if case.due_on is not None:
            found = outlook.ends(DueKind.REQUEST, case, case.due_on, _steps(case))
            yield with_task(found, _to_do(found, case))


def _steps(case: Case) -> tuple[str, ...]:
    bodies = (one.body for one in (case.request, case.extension) if one is not None)
    return tuple(step for body in bodies for step in body.steps)


def _to_do(found: DueDate, case: Case) -> str:
    if found.state is not DueState.OVERDUE:
        return "Antwort abwarten"
    return (
        "Nichts nachgereicht: Regel VO-04 als nicht erfüllt feststellen (grantrules register "
        f"assess {case.reference} VO-04 not_met) oder die Frist verlängern (register extend)"
    )
