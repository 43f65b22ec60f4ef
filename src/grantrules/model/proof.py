"""What a recipient shows of the use of one award (Verwendungsnachweis), and what comes of it."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum

from grantrules.model.application import Source
from grantrules.model.deadline import Deadline
from grantrules.model.finding import Finding
from grantrules.model.money import Cents
from grantrules.model.problem import Problem
from grantrules.model.value import Value

SUM_KEYS = ("salary_spent", "material_spent")
"""What a list states, and a form of positions is summed up to."""
PROOF_MONEY_KEYS = (
    "granted_salary",
    "granted_material",
    "paid",
    *SUM_KEYS,
    "income_salary",
    "income_material",
)
PROOF_DAY_KEYS = ("funding_start", "funding_end", "paid_on", "proof_received_on")
REPORT_KEYS = ("factual_report", "numerical_report")
OWN_KEYS = frozenset(
    {
        *("reference", "ags", "funding_start", "funding_end", "proof_received_on"),
        *("granted_salary", "granted_material", "paid", "paid_on"),
    }
)
"""What the authority knows from its own files: nobody has to ask the recipient for it."""
PROOF_OPTIONAL = frozenset({"ags", "paid_on"})
"""What a proof may leave out."""
FORM_KEYS = ("vacancy_months", "declared")
"""What only a form states, and has to."""
PROOF_KEYS = ("ags", *PROOF_DAY_KEYS, *PROOF_MONEY_KEYS, *REPORT_KEYS)
"""Everything that rules may read of a proof as it was stated."""


class Component(StrEnum):
    """What money was granted for; the two never make up for each other."""

    SALARY = "salary"
    MATERIAL = "material"

    @property
    def german(self) -> str:
        """The word that clerks read."""
        return {"salary": "Personal", "material": "Sachkosten"}[self.value]


class Position(Value):
    """One cost of a proof (Ausgabenposition); None is empty or cannot be read.

    `month` is any day of the month it belongs to, `share` the part of a post (VZÄ) it is for.
    """

    title: str | None = None
    component: Component | None = None
    month: date | None = None
    amount: Cents | None = None
    share: Decimal | None = None
    eligible: bool | None = None
    source: Source | None = None
    cell: str | None = None


class Proof(Value):
    """What is stated of the use of one award (Verwendungsnachweis).

    None is an empty cell, `unreadable` names filled ones; money is whole cents. With `positions`
    the sums are those of the positions, never stated ones; None: only sums were stated.
    """

    reference: str
    ags: str | None = None
    funding_start: date | None = None
    funding_end: date | None = None
    granted_salary: Cents | None = None
    granted_material: Cents | None = None
    paid: Cents | None = None
    paid_on: date | None = None
    salary_spent: Cents | None = None
    material_spent: Cents | None = None
    income_salary: Cents | None = None
    income_material: Cents | None = None
    factual_report: bool | None = None
    numerical_report: bool | None = None
    proof_received_on: date | None = None
    positions: tuple[Position, ...] | None = None
    vacancy_months: int | None = None
    declared: bool | None = None
    unreadable: tuple[str, ...] = ()
    source: Source | None = None
    cells: Mapping[str, str] = {}


class ProofOutcome(StrEnum):
    """What is proposed about a proof; people sign it before anything follows from it."""

    ACCEPT = "accept"
    REQUEST_INFORMATION = "request_information"
    REVIEW = "review"

    @property
    def german(self) -> str:
        """The words that clerks read."""
        return {
            "accept": "Anerkennung",
            "request_information": "Nachforderung",
            "review": "Prüfung durch Menschen",
        }[self.value]


_WITH_REPAYMENT, _NOTHING = "Anerkennung mit Erstattung", "keine Ausgaben anerkannt"
PROOF_PROPOSALS = (
    ProofOutcome.ACCEPT.german,
    _WITH_REPAYMENT,
    _NOTHING,
    ProofOutcome.REQUEST_INFORMATION.german,
    ProofOutcome.REVIEW.german,
)
"""What proposals are called, in the order in which clerks are told."""


def proof_proposal(outcome: ProofOutcome, recognised: Cents | None, repayment: Cents | None) -> str:
    """Names what is proposed: an acceptance says whether anything counts, or has to come back."""
    if outcome is ProofOutcome.ACCEPT and recognised == 0:
        return _NOTHING
    if outcome is ProofOutcome.ACCEPT and repayment:
        return _WITH_REPAYMENT
    return outcome.german


class Reckoned(Value):
    """How the recognised amount of one component comes about, step by step; None: unknown."""

    spent: Cents | None
    income: Cents | None
    after_income: Cents | None
    granted: Cents | None
    recognised: Cents | None


class LeftOut(Value):
    """A position that does not count, and why, as a German sentence part.

    `unsettled`: it may count after all, once it can be read; until then the sum is open.
    """

    position: Position
    why: str
    unsettled: bool = False


class ProofResult(Value):
    """What is proposed about one proof: amounts, repayment, findings (Nachweisprüfung)."""

    proof: Proof
    salary: Reckoned
    material: Reckoned
    repayment: Cents | None
    outcome: ProofOutcome
    due: Deadline | None
    check_due: date | None
    late: bool | None
    left_out: tuple[LeftOut, ...]
    findings: tuple[Finding, ...]
    reason: str

    @property
    def recognised(self) -> Cents | None:
        """Gives the recognised total."""
        salary, material = self.salary.recognised, self.material.recognised
        return None if salary is None or material is None else salary + material

    @property
    def german(self) -> str:
        """The words that clerks read of the outcome."""
        return proof_proposal(self.outcome, self.recognised, self.repayment)


class ProofBatch(Value):
    """All proofs of a run in their order, and what is wrong with them."""

    results: tuple[ProofResult, ...]
    problems: tuple[Problem, ...]
