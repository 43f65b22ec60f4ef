"""One case (Vorgang) as the trail tells it: where it stands and what people did about it."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from grantrules.model.finding import Status
from grantrules.model.money import Cents, cents_of
from grantrules.model.proposal import Outcome
from grantrules.register.award import Award
from grantrules.register.case_entries import (
    CaseProposed,
    Correction,
    Decision,
    FindingMade,
    GrantedAmount,
    InformationRequested,
    Override,
    Revocation,
    Signature,
    Withdrawal,
    YearMoney,
)
from grantrules.register.digest import Digest
from grantrules.register.extension import DeadlineExtended, last_day
from grantrules.register.facts_entries import FactsDismissed, FactsHeld, Variant
from grantrules.register.life import UNDOABLE, State
from grantrules.register.made import Made


class Held(NamedTuple):
    """Money of one budget year that a case holds, in cents."""

    reserved: Cents = 0
    committed: Cents = 0


class Case(NamedTuple):
    """A case after everything that happened so far, without what was undone."""

    programme: str
    reference: str
    state: State
    application_sha256: Digest
    received: int
    contradicting: tuple[Variant, ...] = ()
    proposed: Made[CaseProposed] | None = None
    override: Made[Override] | None = None
    request: Made[InformationRequested] | None = None
    extension: Made[DeadlineExtended] | None = None
    findings: tuple[Made[FindingMade], ...] = ()
    signatures: tuple[Made[Signature], ...] = ()
    decision: Made[Decision] | None = None
    withdrawal: Made[Withdrawal] | None = None
    revocation: Made[Revocation] | None = None
    corrections: tuple[Made[Correction], ...] = ()
    facts_held: tuple[Made[FactsHeld], ...] = ()
    dismissals: tuple[Made[FactsDismissed], ...] = ()
    award: Award = Award()
    held: Mapping[int, Held] = {}

    @property
    def ended_as(self) -> State | None:
        """How it ended, whatever followed: revoked, else withdrawn; None where neither was."""
        if self.revocation is not None:
            return State.REVOKED
        return None if self.withdrawal is None else State.WITHDRAWN

    @property
    def paid(self) -> Cents:
        """What was paid out."""
        return self.award.paid

    @property
    def kept(self) -> Cents:
        """What was paid out and did not come back."""
        return self.paid - self.award.returned

    @property
    def granted(self) -> Cents:
        """What was granted in all."""
        return sum(self.by_year.values())

    @property
    def grant_stands(self) -> bool:
        """Whether a decision grants money that the case still holds, paid or not."""
        return self.decision is not None and any(one.committed for one in self.held.values())

    @property
    def payable(self) -> Cents:
        """What may be paid in all: granted and still bound, and recognised once it was proved."""
        bound = sum(one.committed for one in self.held.values())
        recognised = self.award.recognised
        return min(self.granted, bound, *([] if recognised is None else [recognised]))

    @property
    def to_return(self) -> Cents:
        """What was paid and neither stands nor came back (Erstattungsbetrag).

        A revoked grant stands for nothing; one whose proof was approved for what that recognised,
        any other one for all that was paid.
        """
        recognised = self.award.recognised
        if self.revocation is not None:
            stands = 0
        else:
            stands = self.paid if recognised is None else recognised
        return max(self.kept - stands, 0)

    @property
    def proposal(self) -> Mapping[str, Any]:
        """What the engine proposed last, in the form of the trail."""
        if self.proposed is None:
            raise LookupError(f"{self.reference}: noch nichts vorgeschlagen")
        return self.proposed.body.proposal

    @property
    def outcome(self) -> Outcome:
        """What is up for signature: people's own proposal, else the engine's."""
        return self.override.body.outcome if self.override else Outcome(self.proposal["outcome"])

    @property
    def amount(self) -> GrantedAmount:
        """The money that is up for signature."""
        return self.override.body.amount if self.override else granted_amount(self.proposal)

    @property
    def up_for_signature(self) -> int:
        """The entry that signatures are under: the override, else the proposal."""
        found = self.override or self.proposed
        if found is None:
            raise LookupError(f"{self.reference}: noch nichts vorgeschlagen")
        return found.seq

    @property
    def by_year(self) -> dict[int, Cents]:
        """The money that is up for signature, in cents by budget year."""
        return {one.year: cents_of(one.amount) for one in self.amount.by_year}

    @property
    def years(self) -> frozenset[int]:
        """The budget years that the application touches."""
        return frozenset(one["year"] for one in self.proposal["eligible"]["by_year"] or ())

    @property
    def ags(self) -> str | None:
        """Which applicant it is; None while that is asked about."""
        ags: str | None = self.proposal["applicant"]["ags"]
        return ags

    @property
    def due_on(self) -> date | None:
        """The last day for what was asked for, extended or not; None while nothing is."""
        if self.request is None:
            return None
        extensions = () if self.extension is None else (self.extension.body,)
        return last_day(self.request.seq, self.request.body.due_on, extensions)

    @property
    def unconfirmed(self) -> tuple[str, ...]:
        """The rules that are still to be confirmed before anybody signs."""
        found = {one.body.rule for one in self.findings}
        return tuple(
            one["rule"]
            for one in self.proposal["findings"]
            if one["effect"] == "confirm" and one["rule"] not in found
        )

    @property
    def undoable(self) -> frozenset[int]:
        """The entries that a correction may undo: nobody has proposed or signed on top of them."""
        if self.state not in UNDOABLE:
            return frozenset()
        binding = [one.seq for one in (self.override, *self.signatures) if one is not None]
        # A request is undone after its extension.
        asked = self.extension or self.request
        others = (asked, *self.findings, *self.corrections, *self.dismissals)
        entries = {*binding, *(one.seq for one in others if one is not None)}
        return frozenset(seq for seq in entries if seq >= max(binding, default=0))

    @property
    def contested(self) -> bool:
        """Whether its reference stood with different facts, and nobody knows which count."""
        return bool(self.contradicting)

    @property
    def unheeded(self) -> tuple[Made[FactsHeld], ...]:
        """The new facts that nobody has dealt with yet, oldest first."""
        dismissed = {one.body.facts for one in self.dismissals}
        return tuple(one for one in self.facts_held if one.seq not in dismissed)

    @property
    def denied(self) -> tuple[str, ...]:
        """The rules that a person found not met after the override that is up for signature."""
        if self.override is None:
            return ()
        later = [one.body for one in self.findings if one.seq > self.override.seq]
        return tuple(one.rule for one in later if one.status is Status.NOT_MET)

    @property
    def actors(self) -> tuple[str, ...]:
        """The people who signed, in order."""
        return tuple(one.body.by for one in self.signatures)


def granted_amount(proposal: Mapping[str, Any]) -> GrantedAmount:
    """Reads the amount of a recorded proposal."""
    amount = proposal["amount"]
    return GrantedAmount(
        total=amount["total"],
        salary=amount["salary"],
        material=amount["material"],
        by_year=tuple(YearMoney(**one) for one in amount["by_year"]),
    )
