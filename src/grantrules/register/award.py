"""What became of an award (Bewilligung): its notice, payments, proof, and what is owed back."""

from typing import NamedTuple, assert_never

from grantrules.model.money import Cents, cents_of
from grantrules.register.award_entries import (
    Approval,
    AwardBody,
    Claim,
    Hearing,
    Knowledge,
    LateUse,
    Notification,
    Payment,
    Prepared,
    ProofExamined,
    RemedyWaiver,
    Remission,
    Repaid,
    Statement,
)
from grantrules.register.made import Made


class Award(NamedTuple):
    """An award after everything that happened so far.

    `pending` waits for another person's approval and changes nothing until then. `knowledge` is
    the earliest, `statement` answers the latest `hearing`.
    """

    notification: Made[Notification] | None = None
    waiver: Made[RemedyWaiver] | None = None
    payments: tuple[Made[Payment], ...] = ()
    knowledge: Made[Knowledge] | None = None
    hearing: Made[Hearing] | None = None
    statement: Made[Statement] | None = None
    pending: Made[Prepared] | None = None
    proof: Made[ProofExamined] | None = None
    claim: Made[Claim] | None = None
    late_uses: tuple[Made[LateUse], ...] = ()
    remissions: tuple[Made[Remission], ...] = ()
    approvals: tuple[Made[Approval], ...] = ()
    repaid: tuple[Made[Repaid], ...] = ()

    @property
    def final_from(self) -> str | None:
        """The first day on which the decision is final (Bestandskraft)."""
        days = [
            *([self.notification.body.final_from] if self.notification else []),
            *([self.waiver.body.declared_on] if self.waiver else []),
        ]
        return min(days, default=None)

    @property
    def recognised(self) -> Cents | None:
        """What an approved proof came to."""
        return None if self.proof is None else cents_of(self.proof.body.recognised)

    @property
    def paid(self) -> Cents:
        """What was paid out."""
        return sum(cents_of(one.body.amount) for one in self.payments)

    @property
    def returned(self) -> Cents:
        """What of it came back, interest apart."""
        return sum(cents_of(one.body.principal) for one in self.repaid)

    @property
    def open_principal(self) -> Cents:
        """What is claimed and neither came back since nor was remitted."""
        if self.claim is None:
            return 0
        since = self.claim.seq
        back = sum(cents_of(one.body.principal) for one in self.repaid if one.seq > since)
        return cents_of(self.claim.body.principal) - back - self._remitted("principal")

    @property
    def open_interest(self) -> Cents:
        """Interest that is due by now and neither was paid nor remitted."""
        due = sum(cents_of(part.interest) for one in self.repaid for part in one.body.parts)
        late = sum(cents_of(one.body.interest) for one in self.late_uses)
        paid = sum(cents_of(one.body.interest) for one in self.repaid)
        return due + late - paid - self._remitted("interest")

    def charged(self, payment: int) -> Cents:
        """What of a payment interest on late use is charged on already."""
        return sum(
            cents_of(one.body.amount) for one in self.late_uses if one.body.payment == payment
        )

    def _remitted(self, name: str) -> Cents:
        return sum(cents_of(getattr(one.body, name)) for one in self.remissions)


def followed(award: Award, made: Made[AwardBody]) -> Award:  # noqa: PLR0911 - one a kind
    """Gives the award after an entry."""
    seq, at, body = made
    match body:
        case Notification():
            return award._replace(notification=Made(seq, at, body))
        case RemedyWaiver():
            return award._replace(waiver=Made(seq, at, body))
        case Payment():
            return award._replace(payments=(*award.payments, Made(seq, at, body)))
        case Knowledge():
            return award._replace(knowledge=_earliest(award.knowledge, Made(seq, at, body)))
        case Hearing():
            return award._replace(hearing=Made(seq, at, body), statement=None)
        case Statement():
            return award._replace(statement=Made(seq, at, body))
        case ProofExamined() | Claim() | LateUse() | Remission():
            return award._replace(pending=Made(seq, at, body))
        case Approval():
            return _approved(award, Made(seq, at, body))
        case Repaid():
            return award._replace(repaid=(*award.repaid, Made(seq, at, body)))
        case _:
            assert_never(body)


def _approved(award: Award, made: Made[Approval]) -> Award:
    if award.pending is None:
        raise ValueError("Zu genehmigen ist nichts.")
    seq, at, body = award.pending
    rest = award._replace(pending=None, approvals=(*award.approvals, made))
    match body:
        case ProofExamined():
            return rest._replace(proof=Made(seq, at, body))
        case Claim():
            return rest._replace(claim=Made(seq, at, body))
        case LateUse():
            return rest._replace(late_uses=(*award.late_uses, Made(seq, at, body)))
        case Remission():
            return rest._replace(remissions=(*award.remissions, Made(seq, at, body)))
        case _:
            assert_never(body)


def _earliest(before: Made[Knowledge] | None, made: Made[Knowledge]) -> Made[Knowledge]:
    if before is not None and before.body.known_on <= made.body.known_on:
        return before
    return made
