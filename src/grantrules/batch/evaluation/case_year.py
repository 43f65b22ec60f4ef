"""Which budget years a case is about, and what was paid on it in a calendar year."""

from datetime import date

from grantrules.batch.review.survey import Survey
from grantrules.model.application import Application
from grantrules.model.local_time import BERLIN
from grantrules.model.money import Cents, cents_of
from grantrules.register.award_entries import Payment
from grantrules.register.case import Case


def years_of(case: Case, seen: Survey, known: tuple[int, ...]) -> tuple[int, ...]:
    """Gives those of the known years that a case is about.

    These are the years of its funding period, without one the year of its receipt.
    """
    facts = seen.applications[case.application_sha256]
    first, last = _period(facts)
    return tuple(year for year in known if first <= year <= last)


def paid_in(case: Case, seen: Survey, year: int) -> Cents:
    """Gives what was paid out on a case in a calendar year."""
    payments = seen.chronicle.dossiers[case.reference].standing(Payment)
    return sum(
        cents_of(one.body.amount)
        for one in payments
        if date.fromisoformat(one.body.paid_on).year == year
    )


def _period(facts: Application) -> tuple[int, int]:
    start, end = facts.funding_start, facts.funding_end
    if start is not None and end is not None and start <= end:
        return start.year, end.year
    if facts.received_at is None:
        return (1, 0)
    received = facts.received_at.astimezone(BERLIN).year
    return received, received
