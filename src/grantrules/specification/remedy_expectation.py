"""What scenarios expect of the legal remedy in a proposal."""

from dataclasses import dataclass

from grantrules.model.period import Period
from grantrules.specification.case import Observed
from grantrules.specification.comparison import differs, proposal_in


@dataclass(frozen=True)
class RemedyIs:
    """Kind, period in words and court of the only application's remedy."""

    kind: str
    period: str
    court: str

    def fault(self, seen: Observed) -> str | None:
        found = proposal_in(seen, None)["remedy"]
        period = found["period"] and Period.of(found["period"]).german
        expected = f"{self.kind}, {self.period}, {self.court}"
        return differs("Rechtsbehelf", expected, f"{found['kind']}, {period}, {found['court']}")


@dataclass(frozen=True)
class RemedyUnknown:
    """Kind and period of the only application's remedy are not known."""

    def fault(self, seen: Observed) -> str | None:
        found = proposal_in(seen, None)["remedy"]
        return differs("Rechtsbehelf und Frist", (None, None), (found["kind"], found["period"]))
