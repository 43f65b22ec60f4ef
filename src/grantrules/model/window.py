"""The application window (Antragsfenster) of one calendar year of receipt."""

from datetime import date
from enum import StrEnum

from pydantic import AwareDatetime

from grantrules.model.basis import Basis
from grantrules.model.value import Value


class DeadlineKind(StrEnum):
    """How a last day behaves on a weekend or holiday (§ 31 VwVfG)."""

    FRIST = "frist"
    TERMIN = "termin"
    AUSSCHLUSSFRIST = "ausschlussfrist"

    @property
    def extendable(self) -> bool:
        """Whether an authority may put off the last day (§ 31 (7) VwVfG)."""
        return self is DeadlineKind.FRIST


class Window(Value):
    """When applications of one calendar year are taken, and which funding years they may touch.

    `ends` is the effective last day: `closes` moved to the next working day (§ 31 (3) VwVfG),
    unless it is a fixed day (Termin).
    """

    year: int
    opens: AwareDatetime
    opens_basis: Basis
    closes: date
    closes_kind: DeadlineKind
    closes_basis: Basis
    ends: date
    funding_years: tuple[int, ...]
    funding_years_basis: Basis
