"""Receipts for single entries: issued from the trail, and checked against it or without it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from grantrules.batch.explaining import UnknownSubjectError
from grantrules.model.errors import RegisterError
from grantrules.register.case_entries import Decision
from grantrules.register.checkpoint import Checkpoint, checkpoint_of
from grantrules.register.database import Database
from grantrules.register.entry import Entry, line_of
from grantrules.register.history import Filter, entries, entry, entry_asked_for
from grantrules.register.inclusion import includes, inclusion_proof
from grantrules.register.lines import first_lines
from grantrules.register.receipt import Receipt, certified, receipt_of
from grantrules.register.signed_note import note_of
from grantrules.register.trail_entries import KeyRotated
from grantrules.register.tree import leaf_hash
from grantrules.register.verifier_key import VerifierKey, verifier_key_of

_NUMBER = re.compile(r"[0-9]{1,18}", re.ASCII)


class Certified(NamedTuple):
    """An entry and the checkpoint that vouches for it."""

    seq: int
    checkpoint: Checkpoint


def entry_named(database: Database, name: str) -> Entry:
    """Finds the entry of an Aktenzeichen (its decision, else its newest), or of a number."""
    found = list(entries(database, Filter(reference=name)))
    if found:
        return ([one for one in found if isinstance(one.body, Decision)] or found)[-1]
    if _NUMBER.fullmatch(name):
        return entry_asked_for(database, int(name))
    raise UnknownSubjectError(
        f"Zu „{name}“ steht nichts im Protokoll. Bitte ein Aktenzeichen oder die Nummer eines "
        "Eintrags angeben."
    )


def issue(database: Database, one: Entry, note: bytes) -> Receipt:
    """Makes the receipt of an entry; a RegisterError where the checkpoint does not cover it."""
    checkpoint = checkpoint_of(note_of(note).text)
    index, size = one.seq - 1, checkpoint.size
    if index >= size:
        raise RegisterError(
            f"Eintrag {one.seq} ist jünger als der Prüfpunkt über {size} Einträge. Bitte einen "
            "neueren Prüfpunkt angeben."
        )
    with database.reading() as connection:
        path = inclusion_proof(index, size, map(leaf_hash, first_lines(connection, size)))
    if not includes(path, leaf_hash(line_of(one)), (index, size), checkpoint.root):
        raise RegisterError(
            "Der Prüfpunkt passt nicht zum Protokoll; es wurde keine Quittung ausgestellt. "
            "Bitte „grantrules audit verify --anchor“ mit ihm ausführen."
        )
    return Receipt(index=index, path=path, checkpoint=note)


def confirm(content: bytes, line: bytes, keys: Sequence[VerifierKey]) -> Certified:
    """Checks a receipt for a line, without the trail; a NoteError where it does not hold."""
    receipt = receipt_of(content)
    return Certified(receipt.index + 1, certified(receipt, line, keys))


def confirm_in(database: Database, content: bytes, keys: Sequence[VerifierKey]) -> Certified:
    """Checks a receipt for the entry that the trail has; without keys, by those it names."""
    line = line_of(entry(database, receipt_of(content).index + 1))
    return confirm(content, line, keys or named_keys(database))


def named_keys(database: Database) -> tuple[VerifierKey, ...]:
    """Gives the keys that the trail names, oldest first."""
    found = entries(database, Filter(type="key_rotated"))
    bodies = [one.body for one in found if isinstance(one.body, KeyRotated)]
    return tuple(verifier_key_of(body.verifier_key) for body in bodies)
