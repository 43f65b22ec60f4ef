"""Checkpoints that the trail itself records: each must be a state that the trail once was in."""

from collections.abc import Iterable

from grantrules.register.entry import Entry
from grantrules.register.trail_entries import CheckpointAnchored
from grantrules.register.tree import EMPTY_ROOT, Tree


class RecordedCheckpointExamination:
    """Compares recorded checkpoints with the tree; `faults` has one sentence for a bad entry."""

    def __init__(self, sizes: Iterable[int]) -> None:
        """Starts before the first entry; `sizes` are those that entries will speak of."""
        self.faults: dict[int, str] = {}
        self._roots: dict[int, bytes | None] = {**dict.fromkeys(sizes), 0: EMPTY_ROOT}

    def take(self, tree: Tree, entry: Entry | None) -> None:
        """Takes the entry whose line has just been added to the tree."""
        if tree.size in self._roots:
            self._roots[tree.size] = tree.root()
        if entry is None or not isinstance(entry.body, CheckpointAnchored):
            return
        root = self._roots.get(entry.body.size) if entry.body.size < entry.seq else None
        if root is None or root.hex() != entry.body.root:
            self.faults[entry.seq] = (
                f"Eintrag {entry.seq} ist nicht schlüssig: Der Prüfpunkt über "
                f"{entry.body.size} Einträge, den er nennt, passt nicht zum Protokoll davor."
            )
