"""Reading the audit trail (Protokoll): its entries, runs and their proposals."""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Row, Select, exists, false, or_, select

from grantrules.model.errors import RefusedError, RegisterError
from grantrules.model.value import Value
from grantrules.register.act import Moment
from grantrules.register.canonical import canonical_text
from grantrules.register.database import Database
from grantrules.register.digest import Digest
from grantrules.register.entry import Entry, entry_of
from grantrules.register.run_entries import RecordedProposal, RecordedSubmission
from grantrules.register.schema import CHUNKS, line_bytes
from grantrules.register.schema import entries as table
from grantrules.register.stored_entry import stored_entry
from grantrules.register.term import LedgerTouches

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


def readable(database: Database, wanted: Filter = ALL) -> Iterator[tuple[int, Entry | None]]:
    """Gives the number of every entry that fits, and None beside that of a damaged line."""
    try:
        conditions = _conditions(wanted)
    except ValueError:
        # A text that cannot be recorded stands in no entry.
        return
    for seq, line in _rows(database, conditions):
        try:
            yield seq, entry_of(line)
        except ValueError:
            yield seq, None


def programmes(database: Database) -> frozenset[str]:
    """Gives the programmes that entries are about."""
    query = select(table.c.programme).where(table.c.programme.is_not(None)).distinct()
    with database.reading() as connection:
        return frozenset(connection.execute(query).scalars())


def entry(database: Database, seq: int) -> Entry:
    """Gives the entry that another one names; a RegisterError where it is missing."""
    found = _at(database, seq)
    if found is None:
        raise RegisterError(
            f"Eintrag {seq}, auf den ein anderer verweist, fehlt in der Falldatenbank "
            f"{database.name}. Bitte „grantrules audit verify“ ausführen."
        )
    return found


def entry_asked_for(database: Database, seq: int) -> Entry:
    """Gives the entry of a number that somebody typed; a RefusedError where there is none."""
    found = _at(database, seq)
    if found is None:
        raise RefusedError(
            f"Einen Eintrag {seq} gibt es in der Falldatenbank {database.name} nicht. "
            "Bitte „grantrules audit show“ aufrufen."
        )
    return found


def newest(database: Database, wanted: Filter, last: int) -> Entry | None:
    """Gives the newest entry that fits and is not after entry `last`; None where there is none."""
    conditions = [*_conditions(wanted), table.c.seq <= last]
    query = _query(conditions).order_by(None).order_by(table.c.seq.desc()).limit(1)
    with database.reading() as connection:
        row = connection.execute(query).one_or_none()
    return None if row is None else stored_entry(row.seq, row.line)


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


def _at(database: Database, seq: int) -> Entry | None:
    found = list(_read(database, [table.c.seq == min(max(seq, 0), _LARGEST)]))
    return found[0] if found else None


def _read(database: Database, conditions: list[ColumnElement[bool]]) -> Iterator[Entry]:
    for seq, line in _rows(database, conditions):
        yield stored_entry(seq, line)


def _rows(database: Database, conditions: list[ColumnElement[bool]]) -> Iterator[Row[int, bytes]]:
    with (
        database.reading() as connection,
        connection.execute(_query(conditions), execution_options=CHUNKS) as rows,
    ):
        yield from rows


def _query(conditions: list[ColumnElement[bool]]) -> Select[int, bytes]:
    return select(table.c.seq, line_bytes).where(*conditions).order_by(table.c.seq)
