"""Runs and distributions worked out again, under the rule book of then or under another."""

from typing import NamedTuple

from grantrules.batch.asking import questions_of
from grantrules.batch.grounding import Ground
from grantrules.engine.propose import propose
from grantrules.intake.reading import read_workbook
from grantrules.intake.workroom import Workroom
from grantrules.model.money import cents_of
from grantrules.model.proposal import Batch
from grantrules.model.rulebook import RuleBook
from grantrules.register.case_entries import Allocation, CaseProposed, FindingMade
from grantrules.register.database import Database
from grantrules.register.document import document
from grantrules.register.history import Filter, entries, entry, entry_asked_for
from grantrules.register.kept_application import application_of
from grantrules.register.run_entries import RecordedProposal, RecordedSubmission
from grantrules.rulebook.loading import rulebook_of

Origin = RecordedSubmission | Allocation
"""What proposals come from."""


class Placed(NamedTuple):
    """A run or a distribution with the number of its entry."""

    seq: int
    body: Origin


def origins(database: Database) -> list[Placed]:
    """Gives every run and every distribution, oldest first."""
    found = [
        one for kind in ("submission", "allocation") for one in entries(database, Filter(type=kind))
    ]
    return [
        Placed(one.seq, one.body)
        for one in sorted(found, key=lambda one: one.seq)
        if isinstance(one.body, Origin)
    ]


def origin_of(database: Database, seq: int) -> Placed | None:
    """Gives the run or distribution that an entry is or belongs to; None for any other entry."""
    body = entry_asked_for(database, seq).body
    if isinstance(body, RecordedProposal | CaseProposed):
        seq -= body.index
        body = entry(database, seq).body
    return Placed(seq, body) if isinstance(body, Origin) else None


def rulebook_then(database: Database, body: Origin) -> RuleBook:
    """Gives the rule book of then; a RuleBookError where this version cannot read it any more."""
    return rulebook_of(document(database, body.rulebook_sha256).decode())


def recomputed(database: Database, body: Origin, book: RuleBook, room: Workroom) -> Batch:
    """Proposes anew from what was kept: workbooks and budget, or applications and the balance."""
    match body:
        case RecordedSubmission():
            return _run(database, body, book, room)
        case Allocation():
            return _distribution(database, body, book)


def _run(database: Database, body: RecordedSubmission, book: RuleBook, room: Workroom) -> Batch:
    questions = questions_of(book)
    readings = [
        read_workbook(one.file, document(database, one.sha256), questions, room.cells)
        for one in body.inputs
    ]
    applications = [application for one in readings for application in one.applications]
    budget = {one.year: cents_of(one.amount) for one in body.budget_override}
    return propose(applications, book, budget)


def _distribution(database: Database, body: Allocation, book: RuleBook) -> Batch:
    applications = [
        application_of(document(database, one.application_sha256)) for one in body.competitors
    ]
    bodies = (entry(database, seq).body for seq in body.findings)
    findings = tuple(one for one in bodies if isinstance(one, FindingMade))
    contested = frozenset(one.reference for one in body.competitors if one.contested)
    ground = Ground(body.balance, body.overridden, body.earlier, findings, body.findings, contested)
    return propose(applications, book, register=ground.state())
