"""The outcome that findings lead to, before and after the budget."""

from collections.abc import Iterable

from grantrules.model.finding import Effect, Finding
from grantrules.model.proposal import Amount, Outcome, Requested


def outcome_of(findings: Iterable[Finding], requested: Requested, eligible: Amount) -> Outcome:
    """Weighs the findings: rejection beats review, that beats a question, that beats any grant."""
    effects = {finding.effect for finding in findings}
    if Effect.REJECT in effects:
        return Outcome.REJECT
    if Effect.REVIEW in effects:
        return Outcome.REVIEW
    if Effect.ASK in effects or eligible.total is None or requested.total is None:
        return Outcome.REQUEST_INFORMATION
    return Outcome.APPROVE if covers(eligible, requested) else Outcome.APPROVE_REDUCED


def covers(amount: Amount, requested: Requested) -> bool:
    """Tells whether no component is below what was asked."""
    pairs = ((amount.salary, requested.salary), (amount.material, requested.material))
    return all(given is not None and asked is not None and given >= asked for given, asked in pairs)
