"""Replay: old proposals worked out again from what was kept, and compared byte by byte."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from grantrules.batch.recomputing import (
    Origin,
    Placed,
    origin_of,
    origins,
    recomputed,
    rulebook_then,
)
from grantrules.intake.limits import LIMITS_OF_RECORDS
from grantrules.intake.workroom import Workroom
from grantrules.model.errors import RefusedError, RuleBookError
from grantrules.model.proposal import Batch
from grantrules.model.rulebook import RuleBook
from grantrules.register.canonical import canonical_line
from grantrules.register.case_entries import Allocation, CaseProposed
from grantrules.register.database import Database
from grantrules.register.digest import Digest, digest_of
from grantrules.register.form import proposal_line
from grantrules.register.history import Filter, newest, proposals_of
from grantrules.register.run_entries import RecordedSubmission
from grantrules.report.document import proposal_json
from grantrules.version import __version__


class Replayed(NamedTuple):
    """A run or distribution worked out again: how many proposals agree, which entries do not."""

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
    """One that cannot be worked out again, because its rule book no longer loads."""

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
    """Works out the run or distribution of one entry again, or all of them.

    A rule book that cannot be read spares the others. A RefusedError where the entry is neither a
    run nor a distribution.
    """
    books: dict[Digest, RuleBook] = {}
    with Workroom(LIMITS_OF_RECORDS) as room:
        for place, body in _wanted(database, seq):
            try:
                book = _book(database, body, books)
            except RuleBookError as error:
                yield Unreadable(place, body.run, body.engine, error.faults)
            else:
                again = recomputed(database, body, book, room)
                different, count = _different(database, Placed(place, body), again)
                yield Replayed(place, body.run, body.engine, count, different)


def _wanted(database: Database, seq: int | None) -> list[Placed]:
    if seq is None:
        return origins(database)
    found = origin_of(database, seq)
    if found is None:
        raise RefusedError(
            f"Eintrag {seq} ist kein Lauf und keine Verteilung und gehört zu keinem davon. Bitte "
            "einen solchen Eintrag oder --all angeben."
        )
    return [found]


def _book(database: Database, body: Origin, books: dict[Digest, RuleBook]) -> RuleBook:
    # A register distributes many times under one rule book.
    if body.rulebook_sha256 not in books:
        books[body.rulebook_sha256] = rulebook_then(database, body)
    return books[body.rulebook_sha256]


def _different(database: Database, placed: Placed, again: Batch) -> tuple[tuple[int, ...], int]:
    """Gives the entries that would come out otherwise, and how many proposals there are."""
    match placed.body:
        case RecordedSubmission() as body:
            lines = [proposal_line(proposal_json(one)) for one in again.proposals]
            return _of_run(database, placed.seq, body, lines)
        case Allocation() as body:
            by_reference = {
                one.reference or "": proposal_line(proposal_json(one)) for one in again.proposals
            }
            return _of_distribution(database, placed.seq, body, by_reference)


def _of_run(
    database: Database, seq: int, body: RecordedSubmission, again: list[bytes]
) -> tuple[tuple[int, ...], int]:
    recorded = proposals_of(database, seq, body)
    different = [
        number
        for place, (number, one) in enumerate(recorded)
        if place >= len(again) or again[place] != canonical_line(one.proposal)
    ]
    if len(again) > len(recorded):
        different.append(seq)
    return tuple(different), len(recorded)


def _of_distribution(
    database: Database, seq: int, body: Allocation, again: Mapping[str, bytes]
) -> tuple[tuple[int, ...], int]:
    """Compares every competitor: those whose proposal stayed as it was have no entry here."""
    different = []
    for one in body.competitors:
        line = again.get(one.reference, b"")
        entry, proposal = _newest(database, body, one.reference, seq + body.proposals)
        if digest_of(line) != one.proposal_sha256 or line != proposal:
            different.append(entry or seq)
    if list(again) != [one.reference for one in body.competitors]:
        different.append(seq)
    return tuple(different), len(body.competitors)


def _newest(
    database: Database, body: Allocation, reference: str, last: int
) -> tuple[int | None, bytes]:
    """Gives the proposal of a case that counted after the distribution, and its entry."""
    wanted = Filter(type="proposed", programme=body.programme, reference=reference)
    found = newest(database, wanted, last)
    if found is None or not isinstance(found.body, CaseProposed):
        return None, b""
    return found.seq, canonical_line(found.body.proposal)
