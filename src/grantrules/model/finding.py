"""One rule applied to one application (Feststellung)."""

from enum import StrEnum

from grantrules.model.basis import BasisKind
from grantrules.model.value import Value


class Status(StrEnum):
    """The three answers; open never becomes one of the other two."""

    MET = "met"
    NOT_MET = "not_met"
    OPEN = "open"

    @property
    def german(self) -> str:
        """The word that clerks read."""
        return {"met": "erfüllt", "not_met": "nicht erfüllt", "open": "offen"}[self.value]

    @property
    def symbol(self) -> str:
        """The sign in the check matrix."""
        return {"met": "✓", "not_met": "✗", "open": "?"}[self.value]


class Effect(StrEnum):
    """What a finding does to the outcome."""

    REJECT = "reject"
    REVIEW = "review"
    ASK = "ask"
    REDUCE = "reduce"
    BUDGET = "budget"
    CONFIRM = "confirm"
    NONE = "none"


class Ground(Value):
    """Kind and citation of what a finding rests on."""

    kind: BasisKind
    citation: str


class FactShown(Value):
    """A fact that a finding was judged on: its English name, JSON value and cell."""

    name: str
    value: str | int | bool | None
    cell: str | None = None


class Finding(Value):
    """One rule applied to one application (Feststellung), with its German reason."""

    rule: str
    status: Status
    effect: Effect
    reason: str
    basis: Ground
    facts: tuple[FactShown, ...]
    limit: str | None = None
