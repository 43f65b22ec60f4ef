"""The one finding that says best why a proposal is what it is."""

from grantrules.model.finding import Effect, Finding, Status
from grantrules.model.proposal import Outcome, Proposal

_DECISIVE = {
    Outcome.APPROVE: (),
    Outcome.APPROVE_REDUCED: (Effect.REDUCE,),
    Outcome.APPROVE_PARTIAL: (Effect.BUDGET, Effect.REDUCE),
    Outcome.REQUEST_INFORMATION: (Effect.ASK,),
    Outcome.REJECT: (Effect.REJECT,),
    Outcome.WAITLIST: (Effect.BUDGET,),
    Outcome.REVIEW: (Effect.REVIEW,),
}
_ATTENTION = frozenset({Outcome.REQUEST_INFORMATION, Outcome.REVIEW})


def headline(proposal: Proposal) -> str:
    """Gives the reason of the first decisive finding, else the proposal's own reason.

    What is not met says more than what is open only because of it.
    """
    decisive = [
        finding
        for effect in _DECISIVE[proposal.outcome]
        for finding in proposal.findings
        if finding.effect is effect and finding.status is not Status.MET
    ]
    found = next((one for one in decisive if one.status is Status.NOT_MET), None)
    found = found or next(iter(decisive), None)
    return f"{found.rule}: {found.reason}" if found else proposal.reason


def to_confirm(proposal: Proposal) -> tuple[Finding, ...]:
    """Gives the findings that only the signers can judge."""
    return tuple(one for one in proposal.findings if one.effect is Effect.CONFIRM)


def needs_somebody(proposal: Proposal) -> bool:
    """Tells whether the proposal waits for people before it can be signed."""
    return proposal.outcome in _ATTENTION
