"""What happens to a case (Vorgang), as the trail holds it: one body per kind of entry."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, JsonValue

from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.model.value import Value
from grantrules.register.act import Act, CaseAct, Day, Money, Movement, ProgrammeAct, Reason
from grantrules.register.award_entries import AwardBody
from grantrules.register.digest import Digest
from grantrules.register.extension import DeadlineExtended
from grantrules.register.facts_entries import FactsDismissed, FactsHeld, Variant
from grantrules.register.gates_entry import GatesPassed
from grantrules.register.run_entries import Position
from grantrules.register.submission import Count, Input

# In a line every enum is its code.
OutcomeCode = Annotated[Outcome, Field(strict=False)]
StatusCode = Annotated[Status, Field(strict=False)]
Cause = Literal["import", "assess", "promote", "withdraw", "correct", "override"]


class YearMoney(Value):
    """Money of one budget year."""

    year: int
    amount: Money


class GrantedAmount(Value):
    """An amount by component and budget year (decimal, two places)."""

    total: Money
    salary: Money
    material: Money
    by_year: tuple[YearMoney, ...]


class Balance(Value):
    """How a budget year stood when money was distributed (Haushaltsstand)."""

    year: int
    appropriation: Money
    reserved: Money
    committed: Money


class RulesActivated(ProgrammeAct):
    """A rule book came into force for the register, with the money of each budget year.

    `gates` is null for the first one of a programme: it comes into force by itself.
    """

    rulebook_version: str
    rulebook_sha256: Digest
    appropriations: tuple[YearMoney, ...]
    reason: Reason
    gates: GatesPassed | None


class ImportTaken(ProgrammeAct):
    """Workbooks were taken in; written before anything in them is judged.

    `key` recognises a repeated import, `rows` of the inputs prove later that none was dropped.
    """

    engine: str
    key: str
    inputs: tuple[Input, ...]
    applications: Count


class ApplicationReceived(CaseAct):
    """An application, or new facts for one; its facts are kept by digest beside the trail.

    `supersedes` is the entry of the facts before. Where the reference stood with different facts,
    `contradicting` has them all, and the facts say only in what they agree.
    """

    application_sha256: Digest
    supersedes: Position | None
    contradicting: tuple[Variant, ...] = ()


class Competitor(Value):
    """An application in a distribution, and the digest of what was proposed for it."""

    reference: str
    application_sha256: Digest
    proposal_sha256: Digest
    contested: bool


class EarlierCase(Value):
    """A case already signed or decided when money was distributed: it stays where it is."""

    reference: str
    ags: str
    years: tuple[int, ...]


class Allocation(ProgrammeAct):
    """One distribution (Verteilung) of what is left among all open cases, in rank order.

    Inputs and result by digest: whoever has the kept documents can work it out again. `overridden`
    is what people's own proposals need that nobody has signed yet, `findings` are the entries of
    people's findings that it relies on. The `proposals` that differ from those before follow.
    """

    run: Digest
    cause: Cause
    engine: str
    rulebook_version: str
    rulebook_sha256: Digest
    balance: tuple[Balance, ...]
    overridden: tuple[YearMoney, ...]
    competitors: tuple[Competitor, ...]
    earlier: tuple[EarlierCase, ...]
    findings: tuple[Position, ...]
    proposals: Count


class CaseProposed(Value):
    """What an allocation proposes for one case (Entscheidungsvorschlag), its findings too."""

    programme: str
    reference: str
    run: Digest
    index: Position
    engine: str
    rulebook_sha256: Digest
    proposal: Mapping[str, JsonValue]


class Promotion(CaseAct):
    """A case moves up from the waiting list (Nachrücken)."""

    run: Digest
    outcome: OutcomeCode


class FindingMade(CaseAct):
    """A person's finding (Feststellung) on a rule that the engine left to people."""

    rule: str
    status: StatusCode
    reason: Reason


class InformationRequested(CaseAct):
    """A request for missing information (Nachforderung) was posted; `due_on` is its last day."""

    proposal: Position
    posted_on: Day
    notified_on: Day
    due_on: Day
    steps: tuple[str, ...]


class Override(CaseAct):
    """A person proposes something else than the engine, whose verdict stays on record.

    `passed_over` are the better ranked cases that wait or get less because of it (übergangen).
    """

    proposal: Position
    outcome: OutcomeCode
    amount: GrantedAmount
    reason: Reason
    passed_over: tuple[str, ...] = ()


class Signature(CaseAct):
    """The first or the second signature (Zeichnung) under a proposal or an override."""

    proposal: Position
    place: Literal[1, 2]
    movements: tuple[Movement, ...]


class Decision(CaseAct):
    """Two different people have signed: the proposal is a decision (Entscheidung)."""

    proposal: Position
    outcome: OutcomeCode
    amount: GrantedAmount
    signatures: tuple[Position, Position]


class Withdrawal(CaseAct):
    """The applicant withdraws (Rücknahme des Antrags, Verzicht); its money is released."""

    reason: Reason
    movements: tuple[Movement, ...]


class Revocation(CaseAct):
    """A decision is withdrawn by the authority (Rücknahme, Widerruf; §§ 48, 49 VwVfG).

    `despite` says why after the year of § 48 (4); what was paid stays committed.
    """

    reason: Reason
    movements: tuple[Movement, ...]
    revoked_on: Day
    despite: Reason | None


class Correction(CaseAct):
    """Somebody wants an entry undone; it counts once another person confirms it."""

    supersedes: Position
    reason: Reason


class Confirmation(CaseAct):
    """A second person confirms a correction; from here on the entry counts no more."""

    correction: Position
    movements: tuple[Movement, ...]


# What happens to one case; a new kind has to say in the biography what it makes of the case.
UntilDecision = (
    ApplicationReceived
    | FactsHeld
    | FactsDismissed
    | CaseProposed
    | Promotion
    | FindingMade
    | InformationRequested
    | DeadlineExtended
    | Override
    | Signature
    | Decision
    | Withdrawal
    | Revocation
    | Correction
    | Confirmation
)
CaseEvent = UntilDecision | AwardBody
CaseBody = RulesActivated | ImportTaken | Allocation | CaseEvent


def person_of(body: object) -> str | None:
    """Gives the pseudonym of who did it; None for what no person did."""
    return body.by if isinstance(body, Act) else None
