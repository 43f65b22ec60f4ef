"""Recording a run over proofs of use in the audit trail: all of it, or nothing."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select

from grantrules.model.errors import RegisterError
from grantrules.register.canonical import canonical_line
from grantrules.register.chain import NO_HEAD, checked_head, extend
from grantrules.register.database import Database
from grantrules.register.digest import Digest
from grantrules.register.document import Document, store
from grantrules.register.proof_entry import RecordedProofs
from grantrules.register.run_entries import LogOpened
from grantrules.register.schema import entries


def record_proofs(
    database: Database, said: RecordedProofs, documents: Sequence[Document], at: datetime
) -> int:
    """Writes the run with its documents and gives the number of its entry.

    A RegisterError where it has no form; the repeat is counted here.
    """
    try:
        canonical_line(said.model_dump(mode="json"))
    except ValueError as error:
        raise RegisterError(
            f"Die Verwendungsnachweise lassen sich nicht aufzeichnen: {error}. Bitte die Namen "
            "der Dateien und Blätter prüfen; es wurde nichts aufgezeichnet."
        ) from error
    with database.writing() as connection:
        store(connection, documents, said)
        newest = checked_head(connection)
        opened = [LogOpened(engine=said.engine)] if newest == NO_HEAD else []
        counted = said.model_copy(update={"repeat": _times(connection, said.run) + 1})
        extend(connection, newest, [*opened, counted], at)
    return newest.seq + len(opened) + 1


def _times(connection: Connection, run: Digest) -> int:
    query = select(func.count()).where(entries.c.type == "proofs", entries.c.run == run)
    return connection.execute(query).scalar_one()
