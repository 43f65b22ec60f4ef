"""The outcome after the budget was applied (Entscheidungsvorschlag), and what it cost."""

from collections.abc import Mapping
from enum import StrEnum

from grantrules.model.application import Application, Source
from grantrules.model.district import Applicant
from grantrules.model.finding import Finding
from grantrules.model.money import Cents
from grantrules.model.problem import Problem
from grantrules.model.remedy import Remedy
from grantrules.model.value import Value


class Outcome(StrEnum):
    """What is proposed; never a decision before two people have signed."""

    APPROVE = "approve"
    APPROVE_REDUCED = "approve_reduced"
    APPROVE_PARTIAL = "approve_partial"
    REQUEST_INFORMATION = "request_information"
    REJECT = "reject"
    WAITLIST = "waitlist"
    REVIEW = "review"

    @property
    def german(self) -> str:
        """The words that clerks read."""
        return _GERMAN[self]

    @property
    def grants(self) -> bool:
        """Whether money is proposed."""
        return self in _GRANTS


_GERMAN = {
    Outcome.APPROVE: "Bewilligung",
    Outcome.APPROVE_REDUCED: "Bewilligung, gekürzt",
    Outcome.APPROVE_PARTIAL: "Teilbewilligung",
    Outcome.REQUEST_INFORMATION: "Nachforderung",
    Outcome.REJECT: "Ablehnung",
    Outcome.WAITLIST: "Warteliste",
    Outcome.REVIEW: "Prüfung durch Menschen",
}
_GRANTS = frozenset({Outcome.APPROVE, Outcome.APPROVE_REDUCED, Outcome.APPROVE_PARTIAL})


class Requested(Value):
    """What was asked for, before any deduction; None where it cannot be computed."""

    total: Cents | None
    salary: Cents | None
    material: Cents | None


class Amount(Value):
    """An amount by component and budget year (Haushaltsjahr) in cents; None where unknown."""

    total: Cents | None
    salary: Cents | None
    material: Cents | None
    by_year: Mapping[int, Cents] | None


NOTHING = Amount(total=0, salary=0, material=0, by_year={})


class LedgerRow(Value):
    """What was left in a budget year before and after an application; None: no appropriation."""

    year: int
    before: Cents | None
    after: Cents | None


class BudgetRow(Value):
    """A budget year after all applications: remaining = appropriation - granted - reserved."""

    year: int
    appropriation: Cents | None
    granted: Cents
    reserved: Cents
    remaining: Cents | None


class Assessment(Value):
    """All findings of one application and the eligible amounts (Prüfergebnis), before budget."""

    application: Application
    applicant: Applicant
    outcome: Outcome
    requested: Requested
    eligible: Amount
    findings: tuple[Finding, ...]


class Proposal(Value):
    """The outcome for one application after rank and budget (Entscheidungsvorschlag)."""

    reference: str | None
    source: Source | None
    applicant: Applicant
    outcome: Outcome
    rank: int | None
    requested: Requested
    eligible: Amount
    amount: Amount
    ledger: tuple[LedgerRow, ...]
    findings: tuple[Finding, ...]
    reason: str
    remedy: Remedy


class Batch(Value):
    """All proposals of one run in order of rank, then reference, and the budget they share."""

    proposals: tuple[Proposal, ...]
    budget: tuple[BudgetRow, ...]
    problems: tuple[Problem, ...]
