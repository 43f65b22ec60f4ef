"""What scenarios expect of a claim beside the findings: the interest on it."""

from dataclasses import dataclass

from grantrules.specification.case import Observed
from grantrules.specification.comparison import differs, proposal_in


@dataclass(frozen=True)
class InterestIs:
    """The interest on a claim, in cents; None where it cannot be reckoned."""

    cents: int | None

    def fault(self, seen: Observed) -> str | None:
        """Says what the interest is instead."""
        return differs("Zinsen", self.cents, proposal_in(seen, None)["interest"])
