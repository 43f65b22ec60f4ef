"""Reading the audit trail (Protokoll): its entries, runs and their proposals."""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, exists, false, or_, select

from grantrules.model.errors import RegisterError
from grantrules.model.value import Value
from grantrules.register.act import Moment
from grantrules.register.canonical import canonical_text
from grantrules.register.database import Database
from grantrules.register.digest import Digest
from grantrules.register.entry import Entry
from grantrules.register.run_entries import RecordedProposal, RecordedSubmission
from grantrules.register.schema import entries as table
from grantrules.register.schema import line_bytes
from grantrules.register.stored_entry import stored_entry
from grantrules.register.term import LedgerTouches

_AT_ONCE = 500
# The largest number that a database can compare with; no entry ever has it.
_LARGEST = 2**63 - 1


class Filter(Value):
    """Which entries are asked for; None asks for all, `run` may be the beginning of a key.

    `person` is a pseudonym; `since` is the first moment and `before` the first one too late.
    """

    type: str | None = None
    run: str | None = None
    reference: str | None = None
    programme: str | None = None
    person: str | None = None
    since: Moment | None = None
    before: Moment | None = None


ALL = Filter()


def entries(database: Database, wanted: Filter = ALL) -> Iterator[Entry]:
    """Gives the entries that fit, oldest first; reads on while they are taken."""
    try:
        conditions = _conditions(wanted)
    except ValueError:
        # A text that cannot be recorded stands in no entry.
        return iter(())
    return _read(database, conditions)


def entry(database: Database, seq: int) -> Entry:
    """Gives the entry of this number; a RegisterError where there is none."""
    found = list(_read(database, [table.c.seq == min(max(seq, 0), _LARGEST)]))
    if not found:
        raise RegisterError(
            f"Einen Eintrag {seq} gibt es in der Falldatenbank {database.name} nicht. "
            "Bitte „grantrules audit show“ aufrufen."
        )
    return found[0]


def submissions(database: Database) -> tuple[tuple[int, RecordedSubmission], ...]:
    """Gives every submission with the number of its entry, oldest first."""
    found = entries(database, Filter(type="submission"))
    return tuple((one.seq, one.body) for one in found if isinstance(one.body, RecordedSubmission))


def proposals_of(
    database: Database, seq: int, submission: RecordedSubmission
) -> tuple[tuple[int, RecordedProposal], ...]:
    """Gives the proposals of a submission, with their entries, in the order of the document."""
    last = seq + submission.proposals
    found = _read(database, [table.c.seq > seq, table.c.seq <= last])
    return tuple((one.seq, one.body) for one in found if isinstance(one.body, RecordedProposal))


def other_runs(database: Database, years: frozenset[int], except_run: Digest) -> bool:
    """Whether another run has a ranked proposal in one of the budget years."""
    touched = [LedgerTouches(table.c.line, year) for year in sorted(years)]
    hit = select(table.c.seq).where(
        table.c.type == "proposal", table.c.run != except_run, or_(false(), *touched)
    )
    with database.reading() as connection:
        return bool(connection.execute(select(exists(hit))).scalar_one())


def _conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.type is not None:
        conditions.append(table.c.type == wanted.type)
    if wanted.run is not None:
        conditions.append(
            table.c.run.startswith(canonical_text(wanted.run.lower()), autoescape=True)
        )
    if wanted.reference is not None:
        conditions.append(table.c.reference == canonical_text(wanted.reference))
    if wanted.programme is not None:
        conditions.append(table.c.programme == canonical_text(wanted.programme))
    if wanted.person is not None:
        conditions.append(table.c.actor == canonical_text(wanted.person))
    return conditions + _period(wanted)


def _period(wanted: Filter) -> list[ColumnElement[bool]]:
    # Moments of entries have one length, so that their texts stand in the order of time.
    since = [] if wanted.since is None else [table.c.at >= wanted.since]
    before = [] if wanted.before is None else [table.c.at < wanted.before]
    return since + before


def _read(database: Database, conditions: list[ColumnElement[bool]]) -> Iterator[Entry]:
    query = select(table.c.seq, line_bytes).where(*conditions).order_by(table.c.seq)
    with database.reading() as connection:
        for seq, line in connection.execute(query).yield_per(_AT_ONCE):
            yield stored_entry(seq, line)
