"""How a district takes part in a programme in one budget year, as a parliament asks for it."""

from datetime import date
from enum import StrEnum

from grantrules.model.district import Applicant
from grantrules.model.money import Cents
from grantrules.model.value import Value


class Standing(StrEnum):
    """What the applications of a district for a year came to; the best of them counts."""

    GRANTED = "granted"
    PENDING = "pending"
    WAITING = "waiting"
    REJECTED = "rejected"
    ENDED = "ended"
    NONE = "none"

    @property
    def german(self) -> str:
        """The words that people read."""
        return _WORDS[self][0]

    @property
    def symbol(self) -> str:
        """The sign that tells it without colour."""
        return _WORDS[self][1]


_WORDS = {
    Standing.GRANTED: ("bewilligt", "●"),
    Standing.PENDING: ("in Bearbeitung", "◐"),
    Standing.WAITING: ("Warteliste", "○"),
    Standing.REJECTED: ("abgelehnt", "×"),
    Standing.ENDED: ("beendet", "■"),
    Standing.NONE: ("kein Antrag", "–"),
}


class Participation(Value):
    """A district in a budget year: what it applied for and what came of it.

    `paid` is what was paid out in that calendar year; `outcome` and `reason` are German, the
    reason is that of a rejection or of an end.
    """

    district: Applicant
    standing: Standing
    references: tuple[str, ...] = ()
    outcome: str = ""
    granted: Cents = 0
    paid: Cents = 0
    reason: str = ""
    started_on: date | None = None


class Unplaced(Value):
    """A case that belongs to no district or to no budget year, and why."""

    reference: str
    applicant: str | None
    why: str
