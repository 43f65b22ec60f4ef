"""What happens to a case after its decision, as the trail holds it: payment, proof, repayment."""

from typing import Annotated, Literal

from pydantic import Field

from grantrules.model.finding import Status
from grantrules.model.value import Value
from grantrules.register.act import CaseAct, Day, Money, Reason
from grantrules.register.digest import Digest
from grantrules.register.run_entries import Position
from grantrules.register.submission import Count

ProofOutcome = Literal["accept", "request_information", "review"]


class RuleFound(Value):
    """What a rule of a later stage came to when something was done (Feststellung)."""

    rule: str
    status: Annotated[Status, Field(strict=False)]
    reason: Reason


class _Reckoned(CaseAct):
    """Something reckoned under a rule book; `steps` say how."""

    rulebook_sha256: Digest
    steps: tuple[str, ...]


class Notification(_Reckoned):
    """The notice was made known (Bekanntgabe): known on, contestable until, final from.

    `posted_on` is null where it was handed over: then it is known on that very day.
    """

    decision: Position
    posted_on: Day | None
    notified_on: Day
    remedy_until: Day
    final_from: Day


class RemedyWaiver(CaseAct):
    """The applicant waives the legal remedy (Rechtsbehelfsverzicht): final on that day."""

    decision: Position
    declared_on: Day


class Payment(CaseAct):
    """Money was paid out on a day for a need that begins on another (Auszahlung)."""

    rulebook_sha256: Digest
    amount: Money
    paid_on: Day
    need_from: Day
    findings: tuple[RuleFound, ...]


class Knowledge(_Reckoned):
    """The authority knows what allows it to revoke or claim (§ 48 (4) VwVfG); it has a year."""

    known_on: Day
    limit_on: Day
    reason: Reason


class Hearing(_Reckoned):
    """A letter of hearing (Anhörung, § 28 VwVfG) was posted; `due_on` is its last day."""

    posted_on: Day
    notified_on: Day
    due_on: Day
    reason: Reason


class Statement(CaseAct):
    """The recipient has answered the hearing (Stellungnahme)."""

    received_on: Day


class ProofExamined(CaseAct):
    """What the proof of use came to (Prüfvermerk); counts once another person approves."""

    proof_sha256: Digest
    outcome: ProofOutcome
    salary: Money
    material: Money
    recognised: Money
    reason: Reason


class Part(Value):
    """A part of one payment that is paid back, and the interest on it for so many days."""

    payment: Position
    paid_on: Day
    amount: Money
    interest: Money
    days: Count


class Claim(_Reckoned):
    """Paid money is claimed back (Erstattung, § 49a VwVfG); counts once another one approves.

    `interest` is what has run up until the day of the claim; it goes on until money comes back.
    """

    claimed_on: Day
    principal: Money
    interest: Money
    parts: tuple[Part, ...]
    findings: tuple[RuleFound, ...]
    despite: Reason | None


class LateUse(_Reckoned):
    """Interest because money was not used promptly (§ 49a (4) VwVfG), at people's discretion."""

    payment: Position
    amount: Money
    claimed_on: Day
    used_on: Day
    interest: Money
    days: Count
    reason: Reason
    findings: tuple[RuleFound, ...]
    despite: Reason | None


class Remission(CaseAct):
    """People do without principal or interest that is owed; counts once another one approves."""

    principal: Money
    interest: Money
    reason: Reason


class Approval(CaseAct):
    """Another person approves what was prepared; from here on it counts."""

    subject: Position


class Repaid(_Reckoned):
    """Money came back. `parts` are the payments that it undoes, with the interest due on them."""

    received_on: Day
    principal: Money
    interest: Money
    parts: tuple[Part, ...]


Prepared = ProofExamined | Claim | LateUse | Remission
"""What one person prepares and another one approves."""

Reckoned = Notification | Payment | Knowledge | Hearing | Claim | LateUse | Repaid
"""What is reckoned under a rule book, whose digest it states."""

AwardBody = (
    Notification
    | RemedyWaiver
    | Payment
    | Knowledge
    | Hearing
    | Statement
    | ProofExamined
    | Claim
    | LateUse
    | Remission
    | Approval
    | Repaid
)
