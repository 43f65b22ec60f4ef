"""The main job: workbooks to proposals with reasons, a record, and results in a folder."""

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from grantrules.batch.asking import questions_of
from grantrules.batch.problem_texts import PROBLEM_TEXTS
from grantrules.engine.propose import propose
from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.reading import Reading, read_paths
from grantrules.intake.workroom import Workroom
from grantrules.model.money import Cents
from grantrules.model.problem import Problem, Severity
from grantrules.model.proposal import Outcome
from grantrules.model.rulebook import RuleBook
from grantrules.model.run import Run
from grantrules.register.database import open_for_writing
from grantrules.register.document import Document, DocumentKind
from grantrules.register.history import other_runs
from grantrules.register.submission import submission_of
from grantrules.register.trail import Record, Recorded, record_run
from grantrules.report.background import Background
from grantrules.report.document import proposal_json
from grantrules.report.results import prepare
from grantrules.version import __version__

Watch = Callable[[str, int, int], None]
"""Is told of progress: the step in German, how much is done, of how much."""

_STEPS = 3
_NEEDS_SOMEBODY = {Outcome.REQUEST_INFORMATION, Outcome.REVIEW}


class Order(NamedTuple):
    """What a clerk asks for: which inputs, under which rule book, and where the results go."""

    paths: tuple[Path, ...]
    directory: Path
    database: str
    budget: Mapping[int, Cents]
    limits: Limits = USUAL_LIMITS


class Checked(NamedTuple):
    """A run that was recorded and written; `crowded`: other runs touch the same budget years.

    `background` is what the results tell beyond the run.
    """

    run: Run
    files: tuple[Path, ...]
    recorded: Recorded
    crowded: bool
    unread: tuple[str, ...]
    background: Background

    @property
    def needs_somebody(self) -> bool:
        """Whether something has to be done before anybody signs."""
        return any(one.severity is Severity.ERROR for one in self.run.problems) or any(
            one.outcome in _NEEDS_SOMEBODY for one in self.run.proposals
        )


class NothingRead(NamedTuple):
    """No input could be read: there is no run, no record and no result."""

    problems: tuple[Problem, ...]
    unread: tuple[str, ...]


def check_applications(
    order: Order, book: RuleBook, at: datetime, watch: Watch
) -> Checked | NothingRead:
    """Reads, judges, records and then writes; nothing is shown that is not recorded.

    An OutputError, RegisterError or IntegrityError stops the run; the old results stay.
    """
    with Workroom(order.limits) as room:
        reading = read_paths(
            order.paths, questions_of(book), room, partial(watch, "Arbeitsmappen lesen")
        )
    if not reading.inputs:
        return NothingRead(reading.problems, reading.unread)
    watch("Anträge prüfen", 1, _STEPS)
    run = _judged(reading, book, order.budget)
    database = open_for_writing(order.database)
    watch("Ergebnisse vorbereiten", 2, _STEPS)
    background = Background(reading.applications, reading.origins, PROBLEM_TEXTS)
    prepared = prepare(run, book, order.directory, background)
    with ExitStack() as unrecorded:
        unrecorded.callback(prepared.discard)
        recorded = record_run(database, _record(run, reading, book), at)
        unrecorded.pop_all()
    crowded = other_runs(database, _years(run), recorded.run)
    return Checked(run, prepared.publish(), recorded, crowded, reading.unread, background)


def _judged(reading: Reading, book: RuleBook, budget: Mapping[int, Cents]) -> Run:
    batch = propose(reading.applications, book, budget)
    return Run(
        engine=__version__,
        programme=book.programme,
        rulebook_version=book.version,
        rulebook_sha256=book.sha256,
        budget_override=dict(budget),
        inputs=reading.inputs,
        proposals=batch.proposals,
        budget=batch.budget,
        problems=(*reading.problems, *batch.problems),
    )


def _record(run: Run, reading: Reading, book: RuleBook) -> Record:
    workbooks = [
        Document(kind=DocumentKind.WORKBOOK, content=content) for _, content in reading.contents
    ]
    rules = Document(kind=DocumentKind.RULEBOOK, content=book.text.encode())
    return Record(
        submission=submission_of(run, len(reading.applications)),
        proposals=tuple(proposal_json(proposal) for proposal in run.proposals),
        documents=(rules, *workbooks),
    )


def _years(run: Run) -> frozenset[int]:
    return frozenset(row.year for one in run.proposals for row in one.ledger)
