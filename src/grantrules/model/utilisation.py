"""How a budget year is used (Ausschöpfung): what it had, what is bound, what is left."""

from datetime import date

from grantrules.model.district import Applicant
from grantrules.model.money import Cents
from grantrules.model.value import Value

_TENTHS = 1000


class Commitment(Value):
    """What was committed in all at the end of a day."""

    day: date
    total: Cents


class Waiting(Value):
    """A case on the waiting list (Warteliste)."""

    reference: str
    applicant: Applicant
    requested: Cents | None


class Utilisation(Value):
    """A budget year in cents; `paid` is what was paid out in that calendar year.

    Without an appropriation nothing can be said about what is left. `commitments` has a row for
    each day on which the total changed.
    """

    year: int
    appropriation: Cents | None
    committed: Cents
    reserved: Cents
    paid: Cents
    commitments: tuple[Commitment, ...] = ()
    not_applied: tuple[Applicant, ...] = ()
    waiting: tuple[Waiting, ...] = ()

    @property
    def remaining(self) -> Cents | None:
        """What is neither committed nor reserved (Restmittel)."""
        if self.appropriation is None:
            return None
        return self.appropriation - self.committed - self.reserved

    @property
    def share(self) -> str:
        """How much of the appropriation is committed: 32,0 %; rounded down."""
        if not self.appropriation:
            return "–"
        tenths = self.committed * _TENTHS // self.appropriation
        return f"{tenths // 10},{tenths % 10} %"
