"""What scenarios expect of a proof of use: repayment, deadline, and whether it is late."""

from dataclasses import dataclass
from datetime import date

from grantrules.specification.case import Observed
from grantrules.specification.comparison import differs, proposal_in
from grantrules.specification.german_value import decimal


@dataclass(frozen=True)
class RepaymentIs:
    """What has to be repaid; None: it is not known yet."""

    cents: int | None

    def fault(self, seen: Observed) -> str | None:
        expected = None if self.cents is None else decimal(self.cents)
        return differs("Erstattung", expected, proposal_in(seen, None)["repayment"])


@dataclass(frozen=True)
class DueIs:
    """The last day for a proof."""

    day: date

    def fault(self, seen: Observed) -> str | None:
        return differs("Nachweisfrist", self.day.isoformat(), proposal_in(seen, None)["due"])


@dataclass(frozen=True)
class LateIs:
    """Whether a proof came in too late."""

    late: bool

    def fault(self, seen: Observed) -> str | None:
        return differs("verspätet", self.late, proposal_in(seen, None)["late"])
