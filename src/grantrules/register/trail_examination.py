"""What is wrong with a trail: its chain, tree, runs, times, keys, checkpoints and anchors."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from grantrules.register.anchor import Anchor, AnchorExamination
from grantrules.register.chain import Head
from grantrules.register.completeness import CompletenessExamination
from grantrules.register.document import DocumentName
from grantrules.register.entry import Entry, entry_of
from grantrules.register.examination import ChainExamination
from grantrules.register.recorded_checkpoint import RecordedCheckpointExamination
from grantrules.register.register_examination import RegisterExamination
from grantrules.register.timing import TimeExamination
from grantrules.register.trail_entries import KeyRotated
from grantrules.register.tree import Tree, leaf_hash
from grantrules.register.verifier_key import VerifierKey, VerifierKeyError, verifier_key_of


class TrailExamination:
    """Follows the trail from line to line, once.

    `tree` is the tree over the lines so far, `keys` are those that vouch for anchors.
    """

    def __init__(self, anchors: Iterable[Anchor], sizes: Iterable[int]) -> None:
        """Starts before the first entry; `sizes` are those that recorded checkpoints name."""
        self.tree = Tree()
        self.anchors = AnchorExamination(anchors)
        self._chain = ChainExamination(entry_of)
        self._runs = CompletenessExamination()
        self._acts = RegisterExamination()
        self._recorded = RecordedCheckpointExamination(sizes)
        self._times = TimeExamination()
        self.keys: list[VerifierKey] = []
        self._key_faults: dict[int, str] = {}

    def take(self, seq: int, line: bytes) -> None:
        """Takes the next row."""
        entry = self._chain.take(seq, line)
        self.tree.push(leaf_hash(line))
        self._recorded.take(self.tree, entry)
        if entry is not None:
            self._runs.take(entry)
            self._acts.take(entry)
            self._times.take(entry)
            self._take_key(entry)
        for anchor in self.anchors.reached(self.tree):
            self._times.checkpoint(anchor.known_at)

    def finish(self, head: Head | None, keys: Sequence[VerifierKey]) -> None:
        """Compares the end with the head; without keys the trail's own vouch for the anchors."""
        self._runs.finish()
        self._acts.finish()
        self._chain.finish(head)
        self.keys = list(keys) or self.keys
        self.anchors.finish(self.tree.size, self.keys)

    @property
    def end(self) -> Head:
        """The last entry."""
        return self._chain.end

    @property
    def named(self) -> Mapping[DocumentName, int]:
        """Which entry needs which document."""
        return {**self._acts.named, **self._runs.named}

    def table_faults(self, connection: Connection) -> list[str]:
        """Says where the tables beside a sound trail disagree with it."""
        return [] if self.bad else self._acts.table_faults(connection)

    @property
    def bad(self) -> Mapping[int, str]:
        """The entries at fault, and what is wrong with each."""
        # Behind a broken chain the rest cannot hold either, and would only hide the entry at fault.
        return self._chain.faults or {
            **self._times.faults,
            **self._recorded.faults,
            **self._key_faults,
            **self._acts.faults,
            **self._runs.faults,
        }

    @property
    def first_bad(self) -> int | None:
        """The first entry that is, or after what the anchors say may be, at fault."""
        known, suspect = min(self.bad, default=None), self.anchors.suspect
        if suspect is None or (known is not None and known in suspect):
            return known
        return suspect.start if known is None else min(known, suspect.start)

    def _take_key(self, entry: Entry) -> None:
        if not isinstance(entry.body, KeyRotated):
            return
        try:
            self.keys.append(verifier_key_of(entry.body.verifier_key))
        except VerifierKeyError as error:
            self._key_faults[entry.seq] = f"Eintrag {entry.seq} ist nicht schlüssig: {error}"
