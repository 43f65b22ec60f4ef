"""The times of entries, held between the checkpoints that were made before and after them."""

from datetime import datetime, timedelta
from typing import NamedTuple

from grantrules.engine.spelling import german_moment
from grantrules.register.entry import Entry
from grantrules.register.trail_entries import CheckpointAnchored

TOLERANCE = timedelta(hours=1)
"""A run bears the time of its start and may be written after a shorter one that started later."""

_YEARS = range(2000, 9000)


class _Dated(NamedTuple):
    seq: int
    at: datetime


class TimeExamination:
    """Follows the times; `faults` has one sentence for the first entry that a checkpoint belies."""

    def __init__(self) -> None:
        """Starts before the first entry."""
        self.faults: dict[int, str] = {}
        self._last: _Dated | None = None
        self._latest: _Dated | None = None
        self._floor: _Dated | None = None

    def take(self, entry: Entry) -> None:
        """Takes the next entry."""
        at = _moment(entry.at)
        if at is None:
            self._fault(entry.seq, f"der Zeitpunkt {entry.at} ist nicht möglich.")
            return
        found = _Dated(entry.seq, at)
        self._last = found
        if self._latest is None or found.at > self._latest.at:
            self._latest = found
        if self._floor is not None and self._floor.at - found.at > TOLERANCE:
            self._fault(
                found.seq,
                f"er trägt die Zeit {german_moment(found.at)}, steht aber hinter Eintrag "
                f"{self._floor.seq} vom {german_moment(self._floor.at)}, den ein Prüfpunkt belegt.",
            )
            # One sentence is enough until the next checkpoint.
            self._floor = None
        if isinstance(entry.body, CheckpointAnchored):
            self.checkpoint(found.at)

    def checkpoint(self, known_at: datetime | None) -> None:
        """Says that a checkpoint covers what was taken so far; `known_at` is no earlier than it."""
        latest = self._latest
        if known_at is not None and latest is not None and latest.at - known_at > TOLERANCE:
            self._fault(
                latest.seq,
                f"er trägt die Zeit {german_moment(latest.at)}, aber ein Prüfpunkt, der ihn "
                f"umfasst, war spätestens am {german_moment(known_at)} bekannt.",
            )
        self._floor, self._latest = self._last, None

    def _fault(self, seq: int, sentence: str) -> None:
        self.faults.setdefault(seq, f"Eintrag {seq} ist nicht schlüssig: {sentence}")


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    # At either end of the calendar there may be no local time to tell people.
    return moment.replace(microsecond=0) if moment.year in _YEARS else None
