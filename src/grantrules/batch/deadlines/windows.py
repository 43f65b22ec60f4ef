"""Application windows that open or close (Antragsfenster; rules FR-01 to FR-03)."""

from collections.abc import Iterator
from datetime import date

from grantrules.batch.deadlines.outlook import Outlook
from grantrules.engine.deadline_step import moving_steps
from grantrules.engine.spelling import german_day, german_moment
from grantrules.model.due_date import DueDate, DueKind, due_state
from grantrules.model.local_time import BERLIN
from grantrules.model.window import Window


def windows_due(outlook: Outlook) -> Iterator[DueDate]:
    """Gives the openings and closings that are still to come; what is past is no task."""
    for window in outlook.book.windows:
        for found in (_opening(outlook, window), _closing(outlook, window)):
            if found.day >= outlook.on:
                yield found


def _opening(outlook: Outlook, window: Window) -> DueDate:
    day = window.opens.astimezone(BERLIN).date()
    step = f"Das Antragsfenster {window.year} öffnet am {german_moment(window.opens)}."
    return _due(outlook, (DueKind.WINDOW_OPENS, day), (step,), "Anträge werden angenommen")


def _closing(outlook: Outlook, window: Window) -> DueDate:
    steps = (
        f"Antragsschluss ist der {german_day(window.closes)}.",
        *moving_steps(window.closes, window.ends, window.closes_kind, outlook.book.land),
    )
    return _due(outlook, (DueKind.WINDOW_CLOSES, window.ends), steps, "letzter Tag für Anträge")


def _due(
    outlook: Outlook, what: tuple[DueKind, date], steps: tuple[str, ...], to_do: str
) -> DueDate:
    kind, day = what
    return DueDate(
        kind=kind,
        reference=None,
        applicant=None,
        day=day,
        state=due_state(day, outlook.on, outlook.soon),
        steps=steps,
        to_do=to_do,
    )
