"""What makes a decided case worth a closer look: the weights of the sample, with their reasons."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from grantrules.batch.review.moment import day_of
from grantrules.batch.review.survey import Survey
from grantrules.model.finding import Effect
from grantrules.model.money import cents_of
from grantrules.model.proposal import Outcome
from grantrules.register.case import Case
from grantrules.register.case_entries import (
    ApplicationReceived,
    CaseProposed,
    FindingMade,
    InformationRequested,
    Promotion,
)
from grantrules.register.chronicle import Dossier
from grantrules.register.extension import DeadlineExtended, last_day
from grantrules.register.life import State

_DECIDED = frozenset(
    {
        State.DECIDED,
        State.NOTIFIED,
        State.PAID,
        State.PROVED,
        State.CLAIMED,
        State.SETTLED,
    }
)


class Risk(StrEnum):
    """Why a case has more tickets than one."""

    OVERRIDE = "override"
    CUT = "cut"
    REJECTION = "rejection"
    HIGH_AMOUNT = "high_amount"
    FIRST_GRANT = "first_grant"
    REQUEST = "request"
    HUMAN_FINDING = "human_finding"
    PROMOTION = "promotion"

    @property
    def german(self) -> str:
        """The words that auditors read."""
        return _GERMAN[self]

    @property
    def weight(self) -> int:
        """How many tickets it adds to the one that every case has."""
        return _WEIGHTS[self]


_WEIGHTS = {
    Risk.OVERRIDE: 4,
    Risk.CUT: 1,
    Risk.REJECTION: 1,
    Risk.HIGH_AMOUNT: 2,
    Risk.FIRST_GRANT: 1,
    Risk.REQUEST: 2,
    Risk.HUMAN_FINDING: 3,
    Risk.PROMOTION: 2,
}
_GERMAN = {
    Risk.OVERRIDE: "abweichend vom Programm entschieden",
    Risk.CUT: "gekürzt oder nur zum Teil bewilligt",
    Risk.REJECTION: "abgelehnt",
    Risk.HIGH_AMOUNT: "Betrag über dem Durchschnitt der Bewilligungen",
    Risk.FIRST_GRANT: "erste Bewilligung dieses Antragstellers im Register",
    Risk.REQUEST: "mehrfach nachgefordert oder verspätet geantwortet",
    Risk.HUMAN_FINDING: "Feststellung von Menschen zu einer offenen oder zu prüfenden Regel",
    Risk.PROMOTION: "von der Warteliste nachgerückt",
}


class Weighted(NamedTuple):
    """A decided case with what raises its weight."""

    reference: str
    risks: tuple[Risk, ...]

    @property
    def weight(self) -> int:
        """How many tickets the case has."""
        return 1 + sum(one.weight for one in self.risks)


def weighted(seen: Survey) -> tuple[Weighted, ...]:
    """Gives all decided and paid cases with their risks, by reference."""
    decided = {name: one for name, one in seen.cases.items() if _counts(one)}
    return tuple(Weighted(name, tuple(_risks(seen, decided, name))) for name in sorted(decided))


def _counts(case: Case) -> bool:
    """Whether there is something to look at: a decision that stands, or money that was paid."""
    return case.state in _DECIDED or case.paid > 0


def _risks(seen: Survey, decided: Mapping[str, Case], name: str) -> Iterator[Risk]:
    case, dossier = decided[name], seen.chronicle.dossiers[name]
    if case.override is not None:
        yield Risk.OVERRIDE
    if case.outcome in {Outcome.APPROVE_REDUCED, Outcome.APPROVE_PARTIAL}:
        yield Risk.CUT
    if case.outcome is Outcome.REJECT:
        yield Risk.REJECTION
    if _above_average(case, decided):
        yield Risk.HIGH_AMOUNT
    if case.outcome.grants and _first(case, seen):
        yield Risk.FIRST_GRANT
    if _asked_often_or_late(dossier):
        yield Risk.REQUEST
    if _found_by_people(dossier):
        yield Risk.HUMAN_FINDING
    if dossier.made(Promotion):
        yield Risk.PROMOTION


def _above_average(case: Case, decided: Mapping[str, Case]) -> bool:
    granted = [_cents(one) for one in decided.values() if one.outcome.grants]
    return case.outcome.grants and _cents(case) * len(granted) > sum(granted)


def _first(case: Case, seen: Survey) -> bool:
    """Whether no grant that came to something was decided before for the same applicant.

    Who is not known for sure is nobody's same applicant.
    """
    return case.ags is None or not any(
        other.ags == case.ags and _decided_at(other) < _decided_at(case)
        for other in seen.cases.values()
        if other.grant_stands
    )


def _asked_often_or_late(dossier: Dossier) -> bool:
    requests = dossier.standing(InformationRequested)
    extensions = [one.body for one in dossier.standing(DeadlineExtended)]
    answers = [one for one in dossier.made(ApplicationReceived) if one.body.supersedes]
    late = any(
        answer.seq > request.seq
        and day_of(answer.at) > last_day(request.seq, request.body.due_on, extensions)
        for request in requests
        for answer in answers
    )
    return late or len(requests) > 1


def _found_by_people(dossier: Dossier) -> bool:
    to_confirm = {
        str(one["rule"])
        for proposed in dossier.made(CaseProposed)
        for one in _listed(proposed.body)
        if one["effect"] == Effect.CONFIRM
    }
    return any(one.body.rule not in to_confirm for one in dossier.standing(FindingMade))


def _listed(body: CaseProposed) -> list[dict[str, Any]]:
    listed: Any = body.proposal["findings"]
    return list(listed)


def _decided_at(case: Case) -> int:
    return case.decision.seq if case.decision else 0


def _cents(case: Case) -> int:
    return cents_of(case.amount.total)
