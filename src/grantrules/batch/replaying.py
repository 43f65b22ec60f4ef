"""Replay: old proposals worked out again from the rule book and workbooks that were kept."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from grantrules.batch.asking import questions_of
from grantrules.engine.propose import propose
from grantrules.intake.limits import LIMITS_OF_RECORDS
from grantrules.intake.reading import read_workbook
from grantrules.intake.workroom import Workroom
from grantrules.model.errors import RuleBookError
from grantrules.model.money import cents_of
from grantrules.model.rulebook import RuleBook
from grantrules.register.canonical import canonical_line
from grantrules.register.database import Database
from grantrules.register.document import document
from grantrules.register.form import proposal_line
from grantrules.register.history import entry, proposals_of, submissions
from grantrules.register.run_entries import RecordedProposal, RecordedSubmission
from grantrules.report.document import proposal_json
from grantrules.rulebook.loading import rulebook_of
from grantrules.version import __version__


class Replayed(NamedTuple):
    """A submission worked out again: how many proposals agree to the byte, which do not."""

    seq: int
    run: str
    engine: str
    proposals: int
    different: tuple[int, ...]

    @property
    def identical(self) -> bool:
        """Whether every proposal came out as it was recorded."""
        return not self.different

    @property
    def other_engine(self) -> bool:
        """Whether another version of the engine worked it out then."""
        return self.engine != __version__


class Unreadable(NamedTuple):
    """A submission that cannot be worked out again, because its rule book no longer loads."""

    seq: int
    run: str
    engine: str
    faults: tuple[str, ...]

    @property
    def german(self) -> str:
        """Says which entry and run, why, and what to do."""
        more = len(self.faults) - 1
        others = f" (und {more} {'weiterer' if more == 1 else 'weitere'} Fehler)" if more else ""
        return (
            f"Eintrag {self.seq} (Lauf {self.run[:16]}…) ist nicht neu berechnet: Das aufbewahrte "
            f"Regelwerk ist mit dieser Programmversion nicht lesbar. {self.faults[0]}{others} "
            "Bitte den Lauf mit dem Programmstand neu berechnen, der ihn aufgezeichnet hat "
            f"(damals Programmversion {self.engine})."
        )


def replay(database: Database, seq: int | None) -> Iterator[Replayed | Unreadable]:
    """Works out one entry's submission again, or all of them; compares byte by byte.

    A rule book that cannot be read spares the other submissions.
    """
    with Workroom(LIMITS_OF_RECORDS) as room:
        for place, submission in _submissions(database, seq):
            recorded = document(database, submission.rulebook_sha256).decode()
            try:
                book = rulebook_of(recorded)
            except RuleBookError as error:
                yield Unreadable(place, submission.run, submission.engine, error.faults)
            else:
                again = _worked_out(database, submission, book, room)
                yield _compared(database, place, submission, again)


def _submissions(database: Database, seq: int | None) -> Iterable[tuple[int, RecordedSubmission]]:
    if seq is None:
        return submissions(database)
    body = entry(database, seq).body
    if isinstance(body, RecordedProposal):
        seq -= body.index
        body = entry(database, seq).body
    return [(seq, body)] if isinstance(body, RecordedSubmission) else []


def _compared(
    database: Database, seq: int, submission: RecordedSubmission, again: Sequence[bytes]
) -> Replayed:
    recorded = proposals_of(database, seq, submission)
    different = [
        number
        for place, (number, body) in enumerate(recorded)
        if place >= len(again) or again[place] != canonical_line(body.proposal)
    ]
    if len(again) > len(recorded):
        different.append(seq)
    return Replayed(seq, submission.run, submission.engine, len(recorded), tuple(different))


def _worked_out(
    database: Database, submission: RecordedSubmission, book: RuleBook, room: Workroom
) -> list[bytes]:
    questions = questions_of(book)
    readings = [
        read_workbook(one.file, document(database, one.sha256), questions, room.cells)
        for one in submission.inputs
    ]
    applications = [application for one in readings for application in one.applications]
    budget = {one.year: cents_of(one.amount) for one in submission.budget_override}
    proposals = propose(applications, book, budget).proposals
    return [proposal_line(proposal_json(proposal)) for proposal in proposals]
