"""Receipts (Quittungen, C2SP tlog-proof): one entry is in the tree of a signed checkpoint."""

import re
from collections.abc import Iterable

from grantrules.model.value import Value
from grantrules.register.base64_text import base64_bytes, base64_text
from grantrules.register.checkpoint import Checkpoint, Root, opened
from grantrules.register.inclusion import includes
from grantrules.register.signed_note import MalformedNoteError, NoteError
from grantrules.register.submission import Count
from grantrules.register.tree import leaf_hash
from grantrules.register.verifier_key import VerifierKey

_FIRST = "c2sp.org/tlog-proof@v1"
_EXTRA = "extra "
_INDEX = re.compile(r"index (?P<index>0|[1-9][0-9]{0,15})", re.ASCII)
_LONGEST = 63


class Receipt(Value):
    """Where the entry stands in the tree (from 0), its path, and the note of the checkpoint.

    Nobody signs `extra`; it may say anything.
    """

    index: Count
    path: tuple[Root, ...]
    checkpoint: bytes
    extra: bytes | None = None

    @property
    def content(self) -> bytes:
        """The bytes of the receipt, fit to be printed."""
        extra = [] if self.extra is None else [f"{_EXTRA}{base64_text(self.extra)}"]
        lines = [_FIRST, *extra, f"index {self.index}", *map(base64_text, self.path), "", ""]
        return "\n".join(lines).encode() + self.checkpoint


def receipt_of(content: bytes) -> Receipt:
    """Reads a receipt; a MalformedNoteError where it is none."""
    above, blank, checkpoint = content.partition(b"\n\n")
    try:
        first, *lines = above.decode("ascii").split("\n")
        extra = base64_bytes(lines.pop(0).removeprefix(_EXTRA)) if _has_extra(lines) else None
        index, *path = lines
        hashes = tuple(map(base64_bytes, path))
        found = _INDEX.fullmatch(index)
    except ValueError as error:
        raise _malformed() from error
    longest = max(map(len, hashes), default=32)
    shortest = min(map(len, hashes), default=32)
    if first != _FIRST or found is None or not blank or len(hashes) > _LONGEST:
        raise _malformed()
    if not shortest == longest == 32:  # noqa: PLR2004 - SHA-256
        raise _malformed()
    return Receipt(index=int(found["index"]), path=hashes, checkpoint=checkpoint, extra=extra)


def certified(receipt: Receipt, line: bytes, keys: Iterable[VerifierKey]) -> Checkpoint:
    """Gives the checkpoint that vouches for the line; a NoteError where none does."""
    checkpoint = opened(receipt.checkpoint, keys)
    place = (receipt.index, checkpoint.size)
    if not includes(receipt.path, leaf_hash(line), place, checkpoint.root):
        raise NoteError(
            f"Die Quittung gilt nicht für diesen Eintrag: Eintrag {receipt.index + 1} des "
            f"Prüfpunkts mit {checkpoint.size} Einträgen hatte einen anderen Inhalt."
        )
    return checkpoint


def _has_extra(lines: list[str]) -> bool:
    return bool(lines) and lines[0].startswith(_EXTRA)


def _malformed() -> MalformedNoteError:
    return MalformedNoteError(
        "Das ist keine Quittung. Erwartet werden „c2sp.org/tlog-proof@v1“, die Stelle des "
        "Eintrags, sein Pfad, eine Leerzeile und der Prüfpunkt."
    )
