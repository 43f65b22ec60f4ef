"""The verdict on one application of a batch: all its findings, its outcome and its amount."""

from typing import NamedTuple

from grantrules.engine.assess import Case
from grantrules.engine.award import Placement, partial_amount
from grantrules.engine.conclusion import Sums, concluded
from grantrules.engine.court import Court
from grantrules.engine.human import with_people
from grantrules.engine.outcome import outcome_of
from grantrules.engine.remedy import remedy_of
from grantrules.engine.standpoint import Standpoint, placed_among
from grantrules.model.errors import IntegrityError
from grantrules.model.finding import Effect, Finding
from grantrules.model.proposal import NOTHING, Amount, Outcome, Proposal


class Standing(NamedTuple):
    """A case and how it stands in the batch."""

    case: Case
    contested: bool
    rank: int | None
    standpoint: Standpoint


def batch_findings(case: Case, standpoint: Standpoint, court: Court) -> tuple[Finding, ...]:
    """Judges the rules that need the other applications."""
    picture = placed_among(case.picture, standpoint)
    bench = court.batch_bench
    return with_people(bench.findings(picture, picture.notes), case.people, bench.rules)


def proposal_of(standing: Standing, court: Court) -> Proposal:
    """Puts the findings together and proposes an outcome (Entscheidungsvorschlag)."""
    assessment, placement = standing.case.assessment, standing.standpoint.placement
    found = batch_findings(standing.case, standing.standpoint, court)
    findings = tuple(sorted((*assessment.findings, *found), key=lambda one: court.order[one.rule]))
    own = outcome_of(findings, assessment.requested, assessment.eligible)
    outcome = _outcome(own, standing, findings)
    amount = _amount(outcome, assessment.eligible, placement)
    application = assessment.application
    sums = Sums(assessment.requested, assessment.eligible, amount)
    contested = application.reference if standing.contested else None
    return Proposal(
        reference=application.reference,
        source=application.source,
        applicant=assessment.applicant,
        outcome=outcome,
        rank=standing.rank,
        requested=assessment.requested,
        eligible=assessment.eligible,
        amount=amount,
        ledger=() if placement is None else placement.ledger,
        findings=findings,
        reason=concluded(outcome, sums, findings, contested),
        remedy=remedy_of(standing.case.picture),
    )


def _outcome(own: Outcome, standing: Standing, findings: tuple[Finding, ...]) -> Outcome:
    if not own.grants:
        return own
    if standing.contested:
        return Outcome.REQUEST_INFORMATION
    placement = standing.standpoint.placement
    unknown = standing.case.assessment.applicant.ags is None
    if standing.case.people and (placement is None or unknown):
        # People settled what the engine could not, but a place in the ranking still needs a
        # moment, an amount, and an applicant whose other applications are known: they have to
        # decide it whole.
        return Outcome.REVIEW
    limited = any(finding.effect is Effect.BUDGET for finding in findings)
    if placement is None or limited is not (placement.taken is None or placement.partial):
        # The budget and the rules about it must tell the same story, or there is no result.
        raise IntegrityError(
            f"Antrag {standing.case.assessment.application.reference}: "
            "Haushaltsrechnung und Haushaltsregeln widersprechen sich."
        )
    if placement.taken is None:
        return Outcome.WAITLIST
    return Outcome.APPROVE_PARTIAL if placement.partial else own


def _amount(outcome: Outcome, eligible: Amount, placement: Placement | None) -> Amount:
    if not outcome.grants:
        return NOTHING
    if outcome is Outcome.APPROVE_PARTIAL and placement is not None:
        return partial_amount(placement.taken or {}, eligible)
    return eligible
