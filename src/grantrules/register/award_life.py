"""The life of an award: which move an entry after the decision is, and the case after it."""

from collections.abc import Mapping

from grantrules.register.award import Award, followed
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
from grantrules.register.case import Case
from grantrules.register.life import Move, after
from grantrules.register.made import Made

_MOVES: Mapping[type, Move] = {
    Notification: Move.NOTIFY,
    RemedyWaiver: Move.NOTIFY,
    Payment: Move.PAY,
    Knowledge: Move.KNOW,
    Hearing: Move.HEAR,
    Statement: Move.ANSWER,
    ProofExamined: Move.PROVE,
    Claim: Move.CLAIM,
    LateUse: Move.CHARGE,
    Remission: Move.REMIT,
    Repaid: Move.REPAY,
}


def awarded(case: Case, made: Made[AwardBody]) -> Case:
    """Gives the case after an entry; a ValueError where its state does not allow it.

    What is only prepared has to be possible, and leaves the state as it is.
    """
    award = followed(case.award, made)
    move = _move(case.award, award, made.body)
    state = after(case.state, move)
    if state is None:
        raise ValueError(f"Der Vorgang ist {case.state.german}; {move.german} geht nicht.")
    if isinstance(made.body, Prepared):
        state = case.state
    return case._replace(state=state, award=award)


def is_settled(award: Award) -> bool:
    """Tells whether money was claimed back and nothing of it is owed any more."""
    owed = award.open_principal or award.open_interest
    return award.claim is not None and not owed


def _move(before: Award, now: Award, body: AwardBody) -> Move:
    done = before.pending.body if before.pending and isinstance(body, Approval) else body
    pays = isinstance(body, Repaid) or (isinstance(body, Approval) and isinstance(done, Remission))
    return Move.SETTLE if pays and is_settled(now) else _MOVES[type(done)]
