"""The list of deadlines: periods that end, earliest first, then work that only waits."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from grantrules.batch.deadlines.aftermath import (
    hearings_due,
    limitations_due,
    remedies_due,
    repayments_due,
)
from grantrules.batch.deadlines.backlog import (
    approvals_due,
    handling_due,
    returns_due,
    signing_due,
)
from grantrules.batch.deadlines.outlook import Outlook
from grantrules.batch.deadlines.proofs import proof_checks_due, proofs_due
from grantrules.batch.deadlines.requests import requests_due
from grantrules.batch.deadlines.windows import windows_due
from grantrules.batch.whole_survey import whole_survey
from grantrules.engine.period_end import last_day
from grantrules.model.due_date import DueDate, DueKind
from grantrules.model.period import Period
from grantrules.model.problem import Problem
from grantrules.model.rulebook import RuleBook
from grantrules.register.act import Moment
from grantrules.register.database import Database
from grantrules.register.proof_entry import RecordedProofs

# A further kind of deadline is one function here.
SOURCES: tuple[Callable[[Outlook], Iterable[DueDate | Problem]], ...] = (
    requests_due,
    handling_due,
    signing_due,
    approvals_due,
    returns_due,
    remedies_due,
    proofs_due,
    proof_checks_due,
    hearings_due,
    repayments_due,
    limitations_due,
    windows_due,
)
_ORDER = tuple(DueKind)


class Deadlines(NamedTuple):
    """What is due, and what could not be reckoned; `newest` is the moment of the last entry."""

    due: tuple[DueDate, ...]
    problems: tuple[Problem, ...]
    newest: Moment | None


def deadlines(database: Database, book: RuleBook, on: date, within: Period) -> Deadlines:
    """Lists the deadlines as a day sees them; what ends within the period ends soon."""
    seen = whole_survey(database, book.programme)
    proofs = {
        str(one["reference"]): one
        for run in seen.chronicle.made(RecordedProofs)
        for one in run.body.proofs
    }
    outlook = Outlook(
        book, seen.cases, seen.applications, on, _soon(on, within), seen.names.keys(), proofs
    )
    found = [one for source in SOURCES for one in source(outlook)]
    entries = seen.chronicle.entries
    return Deadlines(
        due=tuple(sorted((one for one in found if isinstance(one, DueDate)), key=_rank)),
        problems=tuple(one for one in found if isinstance(one, Problem)),
        newest=entries[-1].at if entries else None,
    )


def _soon(on: date, within: Period) -> date:
    try:
        return last_day(on, within)
    except (OverflowError, ValueError):
        # Beyond the last year of the calendar everything is soon.
        return date.max


def _rank(due: DueDate) -> tuple[bool, date, int, str]:
    return due.kind.is_backlog, due.day, _ORDER.index(due.kind), due.reference or ""
