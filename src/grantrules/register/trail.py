"""Recording a run in the audit trail (Protokoll): all of it in one transaction, or nothing."""

from collections.abc import Iterator
from datetime import datetime
from itertools import chain

from pydantic import JsonValue
from sqlalchemy import Connection, func, select

from grantrules.model.errors import RegisterError
from grantrules.model.value import Value
from grantrules.register.canonical import canonical_line
from grantrules.register.chain import NO_HEAD, checked_head, extend
from grantrules.register.database import Database
from grantrules.register.digest import Digest
from grantrules.register.document import Document, store
from grantrules.register.entry import Body
from grantrules.register.form import ProposalDocument, ResultDigest, trail_form
from grantrules.register.run_entries import LogOpened, RecordedProposal, RecordedSubmission
from grantrules.register.schema import entries
from grantrules.register.submission import Submission, run_key

Forms = tuple[dict[str, JsonValue], ...]


class Record(Value):
    """All of a run that is recorded.

    `proposals` are those of the JSON document, in its order; `documents` hold at least the rule
    book and the workbooks that the submission names.
    """

    submission: Submission
    proposals: tuple[ProposalDocument, ...]
    documents: tuple[Document, ...]


class Recorded(Value):
    """Where a run stands in the trail: the number of its submission, its key and its repeat."""

    seq: int
    run: Digest
    repeat: int


def record_run(database: Database, record: Record, at: datetime) -> Recorded:
    """Writes the submission, its proposals and documents; a run repeated is written again."""
    result, forms = _formed(record)
    run = run_key(record.submission)
    with database.writing() as connection:
        store(connection, record.documents, record.submission)
        newest = checked_head(connection)
        opened = [LogOpened(engine=record.submission.engine)] if newest == NO_HEAD else []
        submission = RecordedSubmission(
            **dict(record.submission),
            run=run,
            repeat=_times(connection, run) + 1,
            proposals=len(record.proposals),
            result_sha256=result,
        )
        extend(connection, newest, chain(opened, [submission], _proposals(record, run, forms)), at)
    return Recorded(seq=newest.seq + len(opened) + 1, run=run, repeat=submission.repeat)


def _formed(record: Record) -> tuple[Digest, Forms]:
    """Gives the digest and forms of the proposals; a RegisterError names one that has none."""
    subject, place = "Der Lauf", "die Namen der Dateien und Blätter"
    digest, forms = ResultDigest(), []
    try:
        canonical_line(record.submission.model_dump(mode="json"))
        for index, proposal in enumerate(record.proposals, start=1):
            subject = f"Der Vorschlag Nr. {index} ({proposal.get('reference')!s})"
            place = "die Zellen dieses Antrags"
            forms.append(trail_form(proposal))
            digest.add(canonical_line(forms[-1]))
    except ValueError as error:
        raise RegisterError(
            f"{subject} lässt sich nicht aufzeichnen: {error}. Bitte {place} prüfen; es wurde "
            "nichts aufgezeichnet."
        ) from error
    return digest.hexdigest(), tuple(forms)


def _proposals(record: Record, run: Digest, forms: Forms) -> Iterator[Body]:
    for index, proposal in enumerate(forms, start=1):
        # The record has checked every value of them already.
        yield RecordedProposal.model_construct(
            run=run,
            index=index,
            engine=record.submission.engine,
            rulebook_sha256=record.submission.rulebook_sha256,
            proposal=proposal,
        )


def _times(connection: Connection, run: Digest) -> int:
    query = select(func.count()).where(entries.c.type == "submission", entries.c.run == run)
    return connection.execute(query).scalar_one()
