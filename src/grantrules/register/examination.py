"""What is wrong with the lines of a trail: each alone, and in the chain."""

from collections.abc import Callable
from typing import Generic, TypeVar

from grantrules.register.chain import NO_HEAD, Head
from grantrules.register.digest import digest_of
from grantrules.register.entry import Link

L = TypeVar("L", bound=Link)


class ChainExamination(Generic[L]):
    """Follows the chain from line to line; `faults` has one sentence for a bad entry.

    A line that was changed shows in the digest that the next line, or the head, has of it.
    """

    def __init__(self, reads: Callable[[bytes], L]) -> None:
        """Starts before the first entry; `reads` raises a ValueError where a line is none."""
        self._reads = reads
        self.end = NO_HEAD
        self.faults: dict[int, str] = {}

    def take(self, seq: int, line: bytes) -> L | None:
        """Takes the next row; gives its entry, if it is one."""
        entry = self._read(seq, line)
        if seq < 1:
            self._fault(seq, f"Eintrag {seq} gehört nicht dazu: Der erste Eintrag ist Nummer 1.")
            return None
        if seq > self.end.seq + 1:
            self._missing(self.end.seq + 1, seq - 1)
        elif entry is not None:
            self._join(seq, entry)
        self.end = Head(seq=seq, sha256=digest_of(line))
        return entry

    def finish(self, head: Head | None) -> None:
        """Compares the end of the chain with the head, which is None where it is unreadable."""
        last = self.end.seq
        if head is None:
            self._fault(last, f"Der Kopf, der den letzten Eintrag {last} nennt, ist beschädigt.")
        elif head.seq > last:
            self._missing(last + 1, head.seq)
        elif head.seq < last:
            self._fault(head.seq + 1, f"Nach Eintrag {head.seq}, dem letzten, stehen weitere.")
        elif head != self.end:
            self._fault(last, f"Eintrag {last} hat nicht den Inhalt, den der Kopf nennt.")

    def _read(self, seq: int, line: bytes) -> L | None:
        try:
            entry = self._reads(line)
        except ValueError:
            self._fault(seq, f"Eintrag {seq} hat nicht die Form eines Eintrags.")
            return None
        if entry.seq != seq:
            self._fault(seq, f"An der Stelle von Eintrag {seq} steht Eintrag {entry.seq}.")
        return entry

    def _join(self, seq: int, entry: L) -> None:
        if entry.prev == self.end.sha256:
            return
        if seq == 1:
            self._fault(seq, "Eintrag 1 nennt einen Vorgänger, den es nicht gibt.")
            return
        before = self.end.seq
        self._fault(
            before,
            f"Eintrag {before} hat nicht den Inhalt, den Eintrag {seq} von ihm nennt; einer der "
            "beiden wurde geändert.",
        )

    def _missing(self, first: int, last: int) -> None:
        single = first == last
        self._fault(
            first, f"Eintrag {first} fehlt." if single else f"Eintrag {first} bis {last} fehlen."
        )

    def _fault(self, seq: int, sentence: str) -> None:
        self.faults.setdefault(seq, sentence)
