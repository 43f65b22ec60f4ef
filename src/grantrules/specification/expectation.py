"""What scenarios expect of one application: each kind compares one thing with its proposal."""

from dataclasses import dataclass
from typing import Literal

from grantrules.specification.case import Observed
from grantrules.specification.comparison import differs, finding_in, lacks, proposal_in
from grantrules.specification.german_value import decimal

Reckoning = Literal["requested", "eligible", "amount", "recognised"]


@dataclass(frozen=True)
class OutcomeIs:
    """The outcome of the only application, or of the one with this reference."""

    outcome: str
    reference: str | None = None

    def fault(self, seen: Observed) -> str | None:
        proposal = proposal_in(seen, self.reference)
        return differs(f"Ergebnis ({proposal['reason']})", self.outcome, proposal["outcome"])


@dataclass(frozen=True)
class StatusIs:
    """The status of a rule, and where stated its effect."""

    rule: str
    status: str
    effect: str | None = None
    reference: str | None = None

    def fault(self, seen: Observed) -> str | None:
        finding = finding_in(proposal_in(seen, self.reference), self.rule)
        if finding is None:
            return f"Die Regel {self.rule} ist im Vorschlag nicht aufgeführt."
        name = f"Regel {self.rule} ({finding['reason']})"
        if self.effect is not None and finding["effect"] != self.effect:
            return differs(f"Wirkung der {name}", self.effect, finding["effect"])
        return differs(name, self.status, finding["status"])


@dataclass(frozen=True)
class EffectIs:
    """What the finding of a rule does to the outcome."""

    rule: str
    effect: str
    reference: str | None = None

    def fault(self, seen: Observed) -> str | None:
        finding = finding_in(proposal_in(seen, self.reference), self.rule) or {"effect": None}
        return differs(f"Wirkung der Regel {self.rule}", self.effect, finding["effect"])


@dataclass(frozen=True)
class AmountsAre:
    """Salary and material of what was requested, is eligible, proposed or recognised."""

    reckoning: Reckoning
    salary: int
    material: int

    def fault(self, seen: Observed) -> str | None:
        found = proposal_in(seen, None)[self.reckoning]
        expected = {
            "total": decimal(self.salary + self.material),
            "salary": decimal(self.salary),
            "material": decimal(self.material),
        }
        return differs(self.reckoning, expected, {key: found[key] for key in expected})


@dataclass(frozen=True)
class TotalIs:
    """The proposed total of one application."""

    total: int
    reference: str | None = None

    def fault(self, seen: Observed) -> str | None:
        found = proposal_in(seen, self.reference)["amount"]["total"]
        return differs("Betrag", decimal(self.total), found)


@dataclass(frozen=True)
class YearIs:
    """The share of a budget year in what is eligible."""

    year: int
    cents: int

    def fault(self, seen: Observed) -> str | None:
        found = proposal_in(seen, None)["eligible"]["by_year"] or {}
        return differs(f"{self.year}", decimal(self.cents), found.get(str(self.year)))


@dataclass(frozen=True)
class RankIs:
    """The place in the ranking, or none."""

    rank: int | None
    reference: str

    def fault(self, seen: Observed) -> str | None:
        return differs("Rang", self.rank, proposal_in(seen, self.reference)["rank"])


@dataclass(frozen=True)
class ReasonSays:
    """A text is part of the reason of one application."""

    text: str
    reference: str | None = None

    def fault(self, seen: Observed) -> str | None:
        return lacks(self.text, proposal_in(seen, self.reference)["reason"])


@dataclass(frozen=True)
class ApplicantIs:
    """The district that was recognised."""

    name: str
    ags: str

    def fault(self, seen: Observed) -> str | None:
        expected = {"ags": self.ags, "name": self.name}
        return differs("Antragsteller", expected, proposal_in(seen, None)["applicant"])


@dataclass(frozen=True)
class StatesEntry:
    """An entry of the only application, as it was put in."""

    key: str
    value: object

    def fault(self, seen: Observed) -> str | None:
        (application,) = seen.case.applications
        return differs(self.key, self.value, application.get(self.key))
