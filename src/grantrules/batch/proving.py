"""Proofs of use: workbooks to check notes with reasons, a record, and results in a folder."""

from contextlib import ExitStack
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from grantrules.batch.asking import questions_of
from grantrules.batch.checking import NothingRead, Watch
from grantrules.batch.problem_texts import PROBLEM_TEXTS
from grantrules.batch.proof_sample import sample_of
from grantrules.engine.court import court_for
from grantrules.engine.proof import judged_proofs, vacant_months
from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.proof_questions import proof_list_questions
from grantrules.intake.proof_rows import left_out_remark, proofs_of, vacancy_remark
from grantrules.intake.reading import Reading, read_paths
from grantrules.intake.workroom import Workroom
from grantrules.model.action import Action
from grantrules.model.errors import RefusedError
from grantrules.model.money import Cents, decimal_text
from grantrules.model.problem import Problem, Severity
from grantrules.model.proof import OWN_KEYS, Proof, ProofOutcome, ProofResult
from grantrules.model.proof_run import ProofRun
from grantrules.model.rule import Stage
from grantrules.model.rulebook import RuleBook
from grantrules.register.database import open_for_writing
from grantrules.register.document import Document, DocumentKind
from grantrules.register.proof_entry import RecordedProofs, StatedAward, proofs_key
from grantrules.register.proof_run import record_proofs
from grantrules.register.submission import Input, Submission
from grantrules.report.background import Background
from grantrules.report.proof_document import proof_json
from grantrules.report.proof_results import prepare_proofs
from grantrules.version import __version__

_STEPS = 3


class ProofOrder(NamedTuple):
    """What a clerk asks for: which inputs, where the results go, and where they are recorded."""

    paths: tuple[Path, ...]
    directory: Path
    database: str
    limits: Limits = USUAL_LIMITS


class Proven(NamedTuple):
    """A run over proofs that was recorded and written."""

    run: ProofRun
    files: tuple[Path, ...]
    unread: tuple[str, ...]

    @property
    def needs_somebody(self) -> bool:
        """Whether something has to be done before anybody signs."""
        return any(one.severity is Severity.ERROR for one in self.run.problems) or any(
            one.outcome is not ProofOutcome.ACCEPT for one in self.run.results
        )


def check_proofs(
    order: ProofOrder, book: RuleBook, at: datetime, watch: Watch
) -> Proven | NothingRead:
    """Reads, judges, records and then writes; nothing is shown that is not recorded.

    A RefusedError where the rule book says nothing of proofs: silence would accept them all.
    """
    if not any(rule.stage is Stage.PROOF for rule in book.rules):
        raise RefusedError(
            f"Das Regelwerk {book.programme} hat keine Regeln zum Verwendungsnachweis; ohne sie "
            "wird keiner geprüft."
        )
    questions = proof_list_questions(questions_of(book))
    with Workroom(order.limits) as room:
        reading = read_paths(order.paths, questions, room, partial(watch, "Arbeitsmappen lesen"))
    if not reading.inputs:
        return NothingRead(reading.problems, reading.unread)
    watch("Nachweise prüfen", 1, _STEPS)
    run = proofs_run(reading, book)
    database = open_for_writing(order.database)
    watch("Ergebnisse vorbereiten", 2, _STEPS)
    background = Background(
        reading.applications, reading.origins, PROBLEM_TEXTS, OWN_KEYS, Action.ASK_RECIPIENT
    )
    prepared = prepare_proofs(run, book, order.directory, background)
    with ExitStack() as unrecorded:
        unrecorded.callback(prepared.discard)
        record_proofs(database, _entry(run, len(reading.applications)), _kept(reading, book), at)
        unrecorded.pop_all()
    return Proven(run, prepared.publish(), reading.unread)


def proofs_run(reading: Reading, book: RuleBook) -> ProofRun:
    """Judges what was read; pure."""
    rows = proofs_of(reading.applications)
    batch = judged_proofs(rows.proofs, book)
    return ProofRun(
        engine=__version__,
        programme=book.programme,
        rulebook_version=book.version,
        rulebook_sha256=book.sha256,
        inputs=reading.inputs,
        results=batch.results,
        sample=sample_of(batch.results, book),
        problems=(
            *reading.problems,
            *rows.problems,
            *batch.problems,
            *(one for result in batch.results for one in _remarks(result, book)),
        ),
    )


def _remarks(result: ProofResult, book: RuleBook) -> list[Problem]:
    proof = result.proof
    told = [
        left_out_remark(one.position, proof.reference, one.why)
        for one in result.left_out
        # What cannot be read has its problem in its cell already.
        if not one.unsettled
    ]
    counted = vacant_months(proof, court_for(book))
    stated = proof.vacancy_months
    if counted is not None and stated is not None and counted != stated:
        told.append(vacancy_remark(proof, counted))
    return told


def _entry(run: ProofRun, rows: int) -> RecordedProofs:
    submission = Submission(
        engine=run.engine,
        programme=run.programme,
        rulebook_version=run.rulebook_version,
        rulebook_sha256=run.rulebook_sha256,
        budget_override=(),
        inputs=tuple(
            Input(file=one.file, sha256=one.sha256, sheets=one.sheets, rows=one.rows)
            for one in run.inputs
        ),
        applications=rows,
    )
    return RecordedProofs(
        **dict(submission),
        run=proofs_key(submission),
        repeat=1,
        proofs=tuple(proof_json(one) for one in run.results),
        stated=tuple(_stated(one.proof) for one in run.results),
        sample=run.sample.drawn,
        share=run.sample.share,
    )


def _stated(proof: Proof) -> StatedAward:
    return StatedAward(
        ags=proof.ags,
        funding_start=_day(proof.funding_start),
        funding_end=_day(proof.funding_end),
        granted_salary=_money(proof.granted_salary),
        granted_material=_money(proof.granted_material),
        paid=_money(proof.paid),
    )


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _money(cents: Cents | None) -> str | None:
    return None if cents is None else decimal_text(cents)


def _kept(reading: Reading, book: RuleBook) -> list[Document]:
    workbooks = [
        Document(kind=DocumentKind.WORKBOOK, content=content) for _, content in reading.contents
    ]
    return [Document(kind=DocumentKind.RULEBOOK, content=book.text.encode()), *workbooks]
