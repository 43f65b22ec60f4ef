"""Deadlines: from an event or the posting of a letter to the last day, step by step.

The law of it: notification by post § 41 (2) VwVfG, beginning § 187 (1) BGB, end § 188 BGB,
weekends and holidays § 31 (3) and (5), extension § 31 (7) VwVfG.
"""

from datetime import date, timedelta
from typing import NamedTuple

from grantrules.engine.deadline_step import (
    assumption_steps,
    event_step,
    extension_steps,
    moving_steps,
    period_step,
    posting_steps,
)
from grantrules.engine.parameter_value import value_on
from grantrules.engine.period_end import last_day
from grantrules.engine.spelling import german_day
from grantrules.engine.working_day import HOLIDAYS_KNOWN, effective_end
from grantrules.model.deadline import Deadline
from grantrules.model.errors import CalendarError, ExtensionError
from grantrules.model.land import Land
from grantrules.model.period import Period
from grantrules.model.problem import Problem
from grantrules.model.rulebook import RuleBook
from grantrules.model.window import DeadlineKind

_NOT_EXTENDABLE = {
    DeadlineKind.TERMIN: "Ein Termin wird nicht verlängert; die Behörde bestimmt einen neuen.",
    DeadlineKind.AUSSCHLUSSFRIST: "Eine Ausschlussfrist lässt sich nicht verlängern.",
}


class _Beginning(NamedTuple):
    event: date
    steps: tuple[str, ...]


def deadline_of(event: date, period: Period, kind: DeadlineKind, land: Land) -> Deadline:
    """Gives the last day of a period that an event sets off; the day of the event is not counted.

    A day outside the years whose public holidays are known is a CalendarError.
    """
    return _reckoned(_Beginning(event, (event_step(event),)), period, kind, land)


def posted_deadline(
    posted_on: date, period: Period, kind: DeadlineKind, book: RuleBook
) -> Deadline | Problem:
    """Gives the last day of a period that a letter sets off, by the day it was posted.

    The letter counts as known as the rule book says for the day of posting; where it says
    nothing, there is a problem and no deadline.
    """
    beginning = _notification(posted_on, book)
    if isinstance(beginning, Problem):
        return beginning
    return _reckoned(beginning, period, kind, book.land)


def information_deadline(posted_on: date, book: RuleBook) -> Deadline | Problem:
    """Gives the last day for missing documents (Nachfrist) that a posted letter asks for."""
    stated = value_on(book, "information_period", posted_on)
    if isinstance(stated, Problem):
        return stated
    period = Period.of(str(stated.value))
    found = posted_deadline(posted_on, period, DeadlineKind.FRIST, book)
    if isinstance(found, Problem):
        return found
    return found.model_copy(update={"steps": (*found.steps, *assumption_steps(stated))})


def extended_deadline(before: Deadline, until: date, kind: DeadlineKind, land: Land) -> Deadline:
    """Puts off the last day of a period, also of one that is over (§ 31 (7) VwVfG).

    An ExtensionError where the kind allows none, or where the period would not become longer.
    """
    if not kind.extendable:
        raise ExtensionError(_NOT_EXTENDABLE[kind])
    end = _known(effective_end(_known(until), kind, land))
    if end <= before.end:
        raise ExtensionError(
            f"Die Frist endet schon mit Ablauf des {german_day(before.end)}; verlängert wird sie "
            "auf einen späteren Tag."
        )
    steps = (*extension_steps(before.end, until), *moving_steps(until, end, kind, land))
    return before.model_copy(update={"end": end, "steps": (*before.steps, *steps)})


def _notification(posted_on: date, book: RuleBook) -> _Beginning | Problem:
    days = value_on(book, "notification_fiction_days", posted_on)
    if isinstance(days, Problem):
        return days
    notified = _known(_known(posted_on) + timedelta(days=int(days.value)))
    steps = posting_steps(posted_on, days, notified, book.land)
    return _Beginning(notified, (*steps, *assumption_steps(days)))


def _reckoned(beginning: _Beginning, period: Period, kind: DeadlineKind, land: Land) -> Deadline:
    event = _known(beginning.event)
    last = _known(last_day(event, period))
    end = _known(effective_end(last, kind, land))
    return Deadline(
        end=end,
        notified=event,
        steps=(
            *beginning.steps,
            period_step(event, period, last, kind),
            *moving_steps(last, end, kind, land),
        ),
    )


def _known(day: date) -> date:
    if day.year in HOLIDAYS_KNOWN:
        return day
    first, last = HOLIDAYS_KNOWN[0], HOLIDAYS_KNOWN[-1]
    raise CalendarError(
        f"Der {german_day(day)} liegt außerhalb der Jahre {first} bis {last}, deren gesetzliche "
        "Feiertage bekannt sind; ein Fristende wird dort nicht berechnet."
    )
