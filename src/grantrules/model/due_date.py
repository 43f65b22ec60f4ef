"""A day on which something is due (Termin der Überwachung): what, whose, and what to do."""

from datetime import date
from enum import StrEnum

from grantrules.model.district import Applicant
from grantrules.model.value import Value


class DueKind(StrEnum):
    """What is due."""

    REQUEST = "request"
    HANDLING = "handling"
    SIGNING = "signing"
    REMEDY = "remedy"
    PROOF = "proof"
    PROOF_CHECK = "proof_check"
    HEARING = "hearing"
    LIMITATION = "limitation"
    REPAYMENT = "repayment"
    WINDOW_OPENS = "window_opens"
    WINDOW_CLOSES = "window_closes"

    @property
    def german(self) -> str:
        """The words that people read."""
        return _KINDS[self]

    @property
    def is_backlog(self) -> bool:
        """Whether work waits since the day, without a period that ends."""
        return self in {DueKind.HANDLING, DueKind.SIGNING, DueKind.REPAYMENT}


class DueState(StrEnum):
    """How a day stands to the day of the list."""

    OVERDUE = "overdue"
    DUE = "due"
    SOON = "soon"
    LATER = "later"

    @property
    def german(self) -> str:
        """The words that people read."""
        return _STATES[self]


_KINDS = {
    DueKind.REQUEST: "Nachfrist",
    DueKind.HANDLING: "Bearbeitung",
    DueKind.SIGNING: "Zeichnung",
    DueKind.REMEDY: "Rechtsbehelfsfrist",
    DueKind.PROOF: "Verwendungsnachweis",
    DueKind.PROOF_CHECK: "Nachweisprüfung",
    DueKind.HEARING: "Anhörungsfrist",
    DueKind.LIMITATION: "Jahresfrist",
    DueKind.REPAYMENT: "Zahlungseingang",
    DueKind.WINDOW_OPENS: "Antragsfenster öffnet",
    DueKind.WINDOW_CLOSES: "Antragsschluss",
}
_STATES = {
    DueState.OVERDUE: "abgelaufen",
    DueState.DUE: "fällig",
    DueState.SOON: "bald",
    DueState.LATER: "später",
}


class DueDate(Value):
    """A day in the list of deadlines (Frist): of a case, or of the programme as a whole.

    Of a backlog `day` is the day since when it waits; it is always due. `steps` say how the day
    was reckoned, `to_do` what is to be done, both in German.
    """

    kind: DueKind
    reference: str | None
    applicant: Applicant | None
    day: date
    state: DueState
    steps: tuple[str, ...]
    to_do: str


def due_state(day: date, on: date, soon: date) -> DueState:
    """Tells how a last day stands to a day; up to `soon` it is soon."""
    if day < on:
        return DueState.OVERDUE
    if day == on:
        return DueState.DUE
    return DueState.SOON if day <= soon else DueState.LATER
