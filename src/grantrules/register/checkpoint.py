"""Checkpoints (Prüfpunkte, C2SP tlog-checkpoint): size and root of the tree, signed."""

import re
from collections.abc import Iterable
from typing import Annotated

from pydantic import Field

from grantrules.model.value import Value
from grantrules.register.base64_text import base64_bytes, base64_text
from grantrules.register.signed_note import MalformedNoteError, note_of, signed, signers_of
from grantrules.register.signing_key import SigningKey
from grantrules.register.submission import Count
from grantrules.register.verifier_key import VerifierKey

Root = Annotated[bytes, Field(min_length=32, max_length=32)]
_SIZE = re.compile(r"0|[1-9][0-9]{0,15}", re.ASCII)


class Checkpoint(Value):
    """What the trail was at one moment: `origin` names whose, `size` how many entries it had."""

    origin: str
    size: Count
    root: Root

    @property
    def text(self) -> str:
        """The three lines that are signed."""
        return f"{self.origin}\n{self.size}\n{base64_text(self.root)}\n"


def signed_checkpoint(size: int, root: bytes, key: SigningKey) -> str:
    """Gives the signed note of a checkpoint; its origin is the name of the key."""
    return signed(Checkpoint(origin=key.name, size=size, root=root).text, key)


def checkpoint_of(text: str) -> Checkpoint:
    """Reads the text of a checkpoint; a MalformedNoteError where it is anything else."""
    origin, *rest = text.split("\n")
    # Lines behind the root are allowed by the format, but nobody vouches for their meaning.
    match rest:
        case [size, root, ""] if origin and _SIZE.fullmatch(size):
            return Checkpoint(origin=origin, size=int(size), root=_root(root))
        case _:
            raise _malformed()


def opened(content: bytes, keys: Iterable[VerifierKey]) -> Checkpoint:
    """Gives the checkpoint of a note; a NoteError unless a key of its origin has signed it."""
    note = note_of(content)
    checkpoint = checkpoint_of(note.text)
    signers_of(note, [key for key in keys if key.name == checkpoint.origin])
    return checkpoint


def _root(text: str) -> bytes:
    try:
        root = base64_bytes(text)
    except ValueError as error:
        raise _malformed() from error
    if len(root) != 32:  # noqa: PLR2004 - SHA-256
        raise _malformed()
    return root


def _malformed() -> MalformedNoteError:
    return MalformedNoteError(
        "Das ist kein Prüfpunkt. Erwartet werden drei Zeilen: Herkunft, Zahl der Einträge und "
        "Wurzel."
    )
