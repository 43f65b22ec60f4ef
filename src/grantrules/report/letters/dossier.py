"""What a letter rests on: one case with its application, proposal, people's findings, rule book."""

from datetime import date, datetime
from typing import NamedTuple

from grantrules.engine.picture import Picture
from grantrules.model.application import Application
from grantrules.model.deadline import Deadline
from grantrules.model.district import Applicant, District
from grantrules.model.finding import Finding, Status
from grantrules.model.proposal import Amount, Outcome, Requested
from grantrules.model.remedy import Remedy
from grantrules.model.rulebook import RuleBook


class Judgement(NamedTuple):
    """What a person found on a rule, or proposed in place of the engine; `rule` None: the latter.

    `who` is None for a person whom the register has forgotten.
    """

    who: str | None
    at: datetime
    rule: str | None
    status: Status | None
    outcome: Outcome | None
    reason: str


class Dossier(NamedTuple):
    """A case as its letters tell it.

    `granted` and `outcome` are what is up for signature or decided, also where people proposed
    otherwise than the engine; `decided_on` None: nobody has decided. `deadline` is that of a
    request for information.
    """

    reference: str
    state: str
    book: RuleBook
    application: Application
    picture: Picture
    applicant: Applicant
    district: District | None
    outcome: Outcome
    requested: Requested
    eligible: Amount
    granted: Amount
    findings: tuple[Finding, ...]
    judgements: tuple[Judgement, ...]
    remedy: Remedy
    decided_on: date | None = None
    deadline: Deadline | None = None

    @property
    def override(self) -> Judgement | None:
        """What people proposed in place of the engine."""
        return next((one for one in self.judgements if one.rule is None), None)

    @property
    def day(self) -> date | None:
        """The day whose parameters count for the case: that of receipt."""
        code = self.picture.facts.known.get("received_on")
        return None if code is None else date.fromordinal(int(code))
