"""Whether a case database still holds exactly what was recorded."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from sqlalchemy import Connection, select

from grantrules.model.errors import RegisterError
from grantrules.model.value import Value
from grantrules.register.anchor import Anchor
from grantrules.register.chain import NO_HEAD, stored_head
from grantrules.register.database import Database
from grantrules.register.digest import Digest
from grantrules.register.document_examination import document_faults, surplus_faults
from grantrules.register.failure import UnavailableError
from grantrules.register.protection import protection_faults
from grantrules.register.recorded_checkpoint import recorded_sizes
from grantrules.register.schema import CHUNKS, entries, line_bytes
from grantrules.register.soundness import storage_faults
from grantrules.register.stamp import stamp_faults
from grantrules.register.trail_examination import TrailExamination
from grantrules.register.tree import EMPTY_ROOT
from grantrules.register.verifier_key import VerifierKey, VerifierKeyError


class Verification(Value):
    """What verifying found: `head` is the digest of the last line, `faults` are sentences.

    `root` is that of the tree over the lines, and an anchor vouches for the first `covered` of
    them. `first_bad` is the first entry that is at fault, or that may be after what the anchors
    say; None where all is well, or where the file or a document is damaged and no entry.
    """

    intact: bool
    entries: int
    head: Digest
    root: Digest
    covered: int
    first_bad: int | None
    faults: tuple[str, ...]


def verify(
    database: Database, anchors: Sequence[Anchor] = (), keys: Sequence[VerifierKey] = ()
) -> Verification:
    """Checks every entry, every document and the storage; raises only where it cannot be asked.

    An anchor counts where one of the keys has signed it; without keys, one that the trail names.
    Where it names none either, a VerifierKeyError asks for one.
    """
    try:
        # The storage is checked by the database itself, which takes about as long as all the rest.
        with ThreadPoolExecutor(1) as beside, database.reading() as connection:
            storage = beside.submit(_storage_faults, database)
            return _verified(connection, storage, anchors, keys)
    except UnavailableError:
        raise
    except RegisterError as error:
        return _damaged(str(error))


def _storage_faults(database: Database) -> list[str]:
    with database.reading() as connection:
        return storage_faults(connection)


def _verified(
    connection: Connection,
    storage: Future[list[str]],
    anchors: Sequence[Anchor],
    keys: Sequence[VerifierKey],
) -> Verification:
    trail = TrailExamination(anchors, recorded_sizes(connection))
    query = select(entries.c.seq, line_bytes).order_by(entries.c.seq)
    for seq, line in connection.execute(query, execution_options=CHUNKS):
        trail.take(seq, line)
    trail.finish(stored_head(connection), keys)
    bad = trail.bad
    faults = [bad[seq] for seq in sorted(bad)]
    faults += document_faults(connection, trail.named)
    if not bad:
        # Where an entry is unreadable, so is what it names.
        faults += surplus_faults(connection, trail.named)
    faults += trail.table_faults(connection)
    faults += protection_faults(connection)
    faults += stamp_faults(connection)
    faults += storage.result()
    if anchors and not trail.keys and not faults:
        raise VerifierKeyError(
            "Es ist kein Prüfschlüssel für die Prüfpunkte bekannt, auch dem Protokoll nicht. "
            "Bitte ihn mit --key angeben."
        )
    faults += trail.anchors.faults
    return Verification(
        intact=not faults,
        entries=trail.tree.size,
        head=trail.end.sha256,
        root=trail.tree.root().hex(),
        covered=trail.anchors.covered,
        first_bad=trail.first_bad,
        faults=tuple(faults),
    )


def _damaged(sentence: str) -> Verification:
    return Verification(
        intact=False,
        entries=0,
        head=NO_HEAD.sha256,
        root=EMPTY_ROOT.hex(),
        covered=0,
        first_bad=None,
        faults=(sentence,),
    )
