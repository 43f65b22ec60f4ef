"""Anchors: checkpoints that somebody holds outside, and what they say about the trail."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from typing import NamedTuple

from grantrules.model.value import Value
from grantrules.register.checkpoint import Checkpoint, checkpoint_of, opened
from grantrules.register.signed_note import NoteError, note_of
from grantrules.register.tree import EMPTY_ROOT, Tree
from grantrules.register.verifier_key import VerifierKey


class Anchor(Value):
    """A checkpoint as its holder has it; `received_on` is the day on which it reached them."""

    name: str
    note: bytes
    received_on: date | None = None

    @property
    def known_at(self) -> datetime | None:
        """The moment at which it was known at the latest, if the day is told."""
        if self.received_on is None:
            return None
        # Midnight of UTC is later than midnight in Germany: the benefit of the doubt.
        return datetime.combine(self.received_on, time.max, UTC)


class _Held(NamedTuple):
    anchor: Anchor
    checkpoint: Checkpoint


class AnchorExamination:
    """Compares anchors with the tree while it grows.

    `covered` is how many entries a good anchor vouches for, `suspect` the entries among which the
    first wrong one is, `faults` are sentences.
    """

    def __init__(self, anchors: Iterable[Anchor]) -> None:
        """Starts before the first entry."""
        self.faults: list[str] = []
        self.covered = 0
        self.suspect: range | None = None
        read = [_Held(one, found) for one in anchors if (found := self._read(one))]
        self._held = sorted(read, key=lambda one: one.checkpoint.size)
        sizes = {one.checkpoint.size for one in read}
        self._roots: dict[int, bytes | None] = {**dict.fromkeys(sizes), 0: EMPTY_ROOT}

    def reached(self, tree: Tree) -> tuple[Anchor, ...]:
        """Gives the anchors that vouch for just the tree as it is now."""
        if tree.size not in self._roots:
            return ()
        root = self._roots[tree.size] = tree.root()
        return tuple(
            anchor for anchor, found in self._held if (found.size, found.root) == (tree.size, root)
        )

    def finish(self, size: int, keys: Iterable[VerifierKey]) -> None:
        """Judges the anchors that a key has signed, now that the size of the trail is known."""
        known = tuple(keys)
        judged = [one for one in self._held if self._signed(one.anchor, known)]
        good = [one.checkpoint.size for one in judged if self._fits(one)]
        self.covered = max(good, default=0)
        self._cut([one for one in judged if one.checkpoint.size > size], size)
        self._changed([o for o in judged if o.checkpoint.size <= size and not self._fits(o)])

    def _read(self, anchor: Anchor) -> Checkpoint | None:
        try:
            return checkpoint_of(note_of(anchor.note).text)
        except NoteError as error:
            self._void(anchor, error)
            return None

    def _signed(self, anchor: Anchor, keys: Sequence[VerifierKey]) -> bool:
        try:
            opened(anchor.note, keys)
        except NoteError as error:
            self._void(anchor, error)
            return False
        return True

    def _void(self, anchor: Anchor, error: NoteError) -> None:
        self.faults.append(f"Der Anker {anchor.name} zählt nicht: {error}")

    def _fits(self, held: _Held) -> bool:
        return self._roots[held.checkpoint.size] == held.checkpoint.root

    def _cut(self, larger: list[_Held], size: int) -> None:
        if not larger:
            return
        anchor, checkpoint = larger[-1]
        self.suspect = range(size + 1, checkpoint.size + 1)
        single = checkpoint.size == size + 1
        self.faults.append(
            f"Das Ende des Protokolls fehlt: Der Anker {anchor.name} bezeugt {checkpoint.size} "
            f"Einträge, vorhanden sind {size}. {_entries(size + 1, checkpoint.size)} "
            f"{'fehlt' if single else 'fehlen'}."
        )

    def _changed(self, differing: list[_Held]) -> None:
        for anchor, checkpoint in differing:
            if checkpoint.size <= self.covered:
                self.faults.append(
                    f"Der Anker {anchor.name} über {checkpoint.size} Einträge widerspricht einem "
                    f"anderen über {self.covered}, zu dem das Protokoll passt: Es sind zwei "
                    "verschiedene Protokolle bezeugt worden."
                )
        later = [one for one in differing if one.checkpoint.size > self.covered]
        if not later:
            return
        anchor, checkpoint = later[0]
        self.suspect = range(self.covered + 1, checkpoint.size + 1)
        more = f" Ebenso {len(later) - 1} größere Anker." if len(later) > 1 else ""
        self.faults.append(
            f"{_entries(self.covered + 1, checkpoint.size)}: Hier ist das Protokoll nicht mehr "
            f"das, das der Anker {anchor.name} über {checkpoint.size} Einträge bezeugt.{more}"
        )


def _entries(first: int, last: int) -> str:
    return f"Eintrag {first}" if first == last else f"Eintrag {first} bis {last}"
