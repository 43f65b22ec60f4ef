"""Whether a case database still holds exactly what was recorded."""

from collections.abc import Mapping

from sqlalchemy import Connection, select

from grantrules.model.errors import RegisterError
from grantrules.model.value import Value
from grantrules.register.chain import NO_HEAD, Head
from grantrules.register.completeness import CompletenessExamination
from grantrules.register.database import Database
from grantrules.register.digest import Digest, digest_of
from grantrules.register.document import DocumentName
from grantrules.register.examination import ChainExamination
from grantrules.register.failure import LockedError
from grantrules.register.register_examination import RegisterExamination
from grantrules.register.schema import content_bytes, documents, entries, head, line_bytes
from grantrules.register.soundness import storage_faults

_AT_ONCE = 500


class Verification(Value):
    """What verifying found: `head` is the digest of the last line, `faults` are sentences.

    `first_bad` is the first entry with a fault; None where all is well, or where the file or a
    document is damaged and no entry.
    """

    intact: bool
    entries: int
    head: Digest
    first_bad: int | None
    faults: tuple[str, ...]


def verify(database: Database) -> Verification:
    """Checks every entry, every document and the file; raises only where it is locked."""
    try:
        with database.reading() as connection:
            return _verified(connection)
    except LockedError:
        raise
    except RegisterError as error:
        return _damaged(str(error))


def _verified(connection: Connection) -> Verification:
    chain, runs, acts = ChainExamination(), CompletenessExamination(), RegisterExamination()
    query = select(entries.c.seq, line_bytes).order_by(entries.c.seq)
    count = 0
    for seq, line in connection.execute(query).yield_per(_AT_ONCE):
        count += 1
        entry = chain.take(seq, line)
        if entry is not None:
            runs.take(entry)
            acts.take(entry)
    runs.finish()
    acts.finish()
    chain.finish(_head(connection))
    # Behind a broken chain nothing else can hold either, and would only hide the entry at fault.
    bad = chain.faults or {**acts.faults, **runs.faults}
    faults = [bad[seq] for seq in sorted(bad)]
    faults += _document_faults(connection, {**acts.named, **runs.named})
    faults += [] if bad else acts.table_faults(connection)
    faults += storage_faults(connection)
    return Verification(
        intact=not faults,
        entries=count,
        head=chain.end.sha256,
        first_bad=min(bad, default=None),
        faults=tuple(faults),
    )


def _head(connection: Connection) -> Head | None:
    rows = connection.execute(select(head.c.seq, head.c.sha256)).all()
    try:
        (row,) = rows
        return Head(seq=row.seq, sha256=row.sha256)
    except ValueError:
        return None


def _document_faults(connection: Connection, named: Mapping[DocumentName, int]) -> list[str]:
    query = select(documents.c.sha256, documents.c.kind, content_bytes)
    kept, faults = set(), []
    for sha256, kind, content in connection.execute(query).yield_per(1):
        kept.add((kind, sha256))
        if digest_of(content) != sha256:
            faults.append(f"Das Dokument {sha256} hat nicht mehr den Inhalt mit dieser Prüfsumme.")
    missing = [
        f"{name.kind.german} {name.sha256} fehlt; Eintrag {seq} beruht darauf."
        for name, seq in named.items()
        if name not in kept
    ]
    return [*faults, *missing]


def _damaged(sentence: str) -> Verification:
    return Verification(
        intact=False, entries=0, head=NO_HEAD.sha256, first_bad=None, faults=(sentence,)
    )
