"""Checkpoints that the trail itself records: each must be a state that the trail once was in."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from grantrules.register.entry import Body, Entry, entry_of
from grantrules.register.schema import entries, line_bytes
from grantrules.register.trail_entries import CheckpointAnchored
from grantrules.register.tree import EMPTY_ROOT, Tree

_ENDING = '"type":"checkpoint_anchored"}'


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


def recorded_sizes(connection: Connection) -> frozenset[int]:
    """Gives the sizes that recorded checkpoints name, before the trail is read from its start."""
    # The end of the line is asked for and not the column made from it, which may be damaged.
    query = select(line_bytes).where(entries.c.line.endswith(_ENDING))
    bodies = map(_body, connection.execute(query).scalars())
    return frozenset(body.size for body in bodies if isinstance(body, CheckpointAnchored))


def _body(line: bytes) -> Body | None:
    try:
        return entry_of(line).body
    except ValueError:
        # The examination will come upon it.
        return None
