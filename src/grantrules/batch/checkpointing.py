"""Keys and checkpoints: what is handed out so that outsiders can verify the trail later."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from grantrules.model.errors import RegisterError
from grantrules.register.act import Pseudonym
from grantrules.register.checkpoint import Checkpoint, signed_checkpoint
from grantrules.register.database import Database, open_for_reading
from grantrules.register.entry import Body
from grantrules.register.recording import Acting, record_act
from grantrules.register.signing_key import SigningKey, new_signing_key, write_key_file
from grantrules.register.trail_entries import CheckpointAnchored, KeyRotated
from grantrules.register.verification import verify
from grantrules.register.verifier_key import VerifierKey


class KeyOrder(NamedTuple):
    """A key to make: its name, its file, and the passphrase that locks the file, if any."""

    name: str
    path: Path
    passphrase: bytes | None


class Signed(NamedTuple):
    """A checkpoint and its note."""

    checkpoint: Checkpoint
    note: bytes

    def anchored_at(self, place: str) -> Callable[[Pseudonym], Body]:
        """Tells of the checkpoint going to a place outside, by whoever it is."""
        size, root = self.checkpoint.size, self.checkpoint.root.hex()
        return lambda by: CheckpointAnchored(by=by, size=size, root=root, place=place)


def make_key(address: str, order: KeyOrder, acting: Acting) -> VerifierKey:
    """Makes a signing key and its file, and records that it signs from here on."""
    key = new_signing_key(order.name)
    write_key_file(order.path, key, order.passphrase)
    record_act(address, acting, lambda by: KeyRotated(by=by, verifier_key=key.verifier.text))
    return key.verifier


def hand_out(address: str, key: SigningKey, place: str, acting: Acting) -> Signed:
    """Signs the trail as it is now, and records that the checkpoint went to the place."""
    signed = signed_now(open_for_reading(address), key)
    record_act(address, acting, signed.anchored_at(place))
    return signed


def signed_now(database: Database, key: SigningKey) -> Signed:
    """Signs the trail as it is now; a RegisterError where it is not intact."""
    found = verify(database)
    if not found.intact:
        raise RegisterError(
            "Das Protokoll ist nicht unversehrt; darüber wird kein Prüfpunkt ausgestellt. "
            "Bitte „grantrules audit verify“ ausführen."
        )
    root = bytes.fromhex(found.root)
    note = signed_checkpoint(found.entries, root, key).encode()
    return Signed(Checkpoint(origin=key.name, size=found.entries, root=root), note)
