"""The grants register (Zuwendungsdatenbank): every decision that granted something."""

from collections.abc import Iterator

from grantrules.batch.deadlines.outlook import applicant_of
from grantrules.batch.review.moment import day_of
from grantrules.batch.review.survey import Survey
from grantrules.model.district import Applicant
from grantrules.model.grant_record import GrantRecord
from grantrules.model.money import cents_of
from grantrules.model.rulebook import RuleBook
from grantrules.register.case import Case
from grantrules.register.case_entries import Decision
from grantrules.register.made import Made

_NOBODY = Applicant(ags=None, name=None)


def grants(seen: Survey, book: RuleBook) -> Iterator[GrantRecord]:
    """Gives a record for every grant, in order of receipt, also for those revoked since."""
    for case in seen.cases.values():
        if case.decision is not None and case.decision.body.outcome.grants:
            yield _record(case, case.decision, (seen, book))


def _record(case: Case, decision: Made[Decision], around: tuple[Survey, RuleBook]) -> GrantRecord:
    seen, book = around
    facts = seen.applications[case.application_sha256]
    return GrantRecord(
        programme=case.programme,
        purpose=book.title,
        reference=case.reference,
        applicant=applicant_of(case) or _NOBODY,
        state=case.state.value,
        standing=_standing(case),
        outcome=decision.body.outcome,
        decided_on=day_of(decision.at),
        funding_start=facts.funding_start,
        funding_end=facts.funding_end,
        granted=cents_of(decision.body.amount.total),
        by_year={one.year: cents_of(one.amount) for one in decision.body.amount.by_year},
        committed=sum(one.committed for one in case.held.values()),
        paid=case.paid,
        recognised=case.award.recognised,
        repaid=case.award.returned if case.award.repaid else None,
    )


def _standing(case: Case) -> str:
    """Says where a case stands, and how it ended where the state tells only what followed."""
    ended, now = case.ended_as, case.state.german
    return now if ended is None or ended is case.state else f"{ended.german}, {now}"
