"""Claims, charges and repayments: how each entry is reckoned, and why it cannot be made."""

from datetime import date
from typing import NamedTuple

from grantrules.batch.award_reckoning import Doing
from grantrules.batch.award_rules import judged, recorded, solved
from grantrules.engine.award_facts import Claiming, claim_facts
from grantrules.engine.interest import late_use_interest, prompt_use_end
from grantrules.engine.parameter_value import value_on
from grantrules.engine.repayment import Borne, RepaymentInterest, Tranche, interest_on, undone
from grantrules.model.errors import RefusedError
from grantrules.model.money import Cents, decimal_text
from grantrules.model.problem import Problem
from grantrules.model.rule import Stage
from grantrules.register.award_entries import (
    Claim,
    Hearing,
    Knowledge,
    LateUse,
    Part,
    Repaid,
    Statement,
)
from grantrules.register.case import Case
from grantrules.register.made import Made
from grantrules.register.return_coherence import tranches

# Without a rate there is no interest, and the problem that says so is clearer than the rule.
_INTEREST, _LIMIT = "RF-02", "RF-04"


class Late(NamedTuple):
    """Money of one payment that was used too late, and why interest on it is asked for."""

    payment: int
    amount: Cents
    used_on: date
    claimed_on: date
    reason: str
    despite: str | None = None


class Back(NamedTuple):
    """Money that came back on a day: what of it is principal, what interest."""

    received_on: date
    principal: Cents
    interest: Cents


def claim(doing: Doing, claimed_on: date, despite: str | None) -> Claim:
    """Judges a claim by rules RF-01, RF-02 and RF-04, and reckons its interest until the day."""
    case, principal = doing.case, doing.case.to_return
    if not principal:
        raise RefusedError(f"„{case.reference}“ ist {case.state.german}; zu erstatten ist nichts.")
    reckoned = interest_on(_taken(case, principal), claimed_on, doing.book)
    stated = _stated(case, claimed_on, principal)
    if not isinstance(reckoned, Problem):
        stated["claimed_interest"] = reckoned.interest
    findings = judged(Stage.REPAYMENT, claimed_on, stated, doing.book)
    excused = {_INTEREST, *([_LIMIT] if despite else [])}
    found = recorded(case.reference, findings, excused)
    interest = solved(case.reference, reckoned)
    return Claim(
        **doing.about,
        claimed_on=claimed_on.isoformat(),
        principal=decimal_text(principal),
        interest=decimal_text(interest.interest),
        parts=_parts(interest),
        steps=interest.steps,
        findings=found,
        despite=despite,
    )


def late_use(doing: Doing, late: Late) -> LateUse:
    """Judges interest on late use by rules RF-01 and RF-03, and reckons it."""
    case, paid_on = doing.case, _paid_on(doing.case, late.payment)
    found = solved(
        case.reference, late_use_interest(late.amount, paid_on, late.used_on, doing.book)
    )
    prompt = solved(case.reference, value_on(doing.book, "prompt_use_period", paid_on))
    stated = _stated(case, late.claimed_on, 0) | {
        "claimed_interest": found.interest,
        "paid_on": paid_on,
        "used_on": late.used_on,
        "prompt_use_ends_on": prompt_use_end(paid_on, prompt),
    }
    findings = judged(Stage.REPAYMENT, late.claimed_on, stated, doing.book)
    return LateUse(
        **doing.about,
        payment=late.payment,
        amount=decimal_text(late.amount),
        claimed_on=late.claimed_on.isoformat(),
        used_on=late.used_on.isoformat(),
        interest=decimal_text(found.interest),
        days=found.days,
        reason=late.reason,
        steps=found.steps,
        findings=recorded(case.reference, findings, {_LIMIT} if late.despite else ()),
        despite=late.despite,
    )


def repaid(doing: Doing, back: Back) -> Repaid:
    """Reckons the interest on money that came back, once it was claimed.

    Without a claim no interest runs: whoever returns money by themselves owes nothing else.
    """
    taken = _taken(doing.case, back.principal)
    free = RepaymentInterest(tuple(Borne(one, 0, 0) for one in taken), ())
    claimed = doing.case.award.claim is not None
    found = interest_on(taken, back.received_on, doing.book) if claimed else free
    interest = solved(doing.case.reference, found)
    return Repaid(
        **doing.about,
        received_on=back.received_on.isoformat(),
        principal=decimal_text(back.principal),
        interest=decimal_text(back.interest),
        parts=_parts(interest),
        steps=interest.steps,
    )


def _taken(case: Case, principal: Cents) -> tuple[Tranche, ...]:
    return undone(tranches(case.award), case.award.returned, principal)


def _parts(found: RepaymentInterest) -> tuple[Part, ...]:
    return tuple(
        Part(
            payment=one.tranche.name,
            paid_on=one.tranche.paid_on.isoformat(),
            amount=decimal_text(one.tranche.amount),
            interest=decimal_text(one.interest),
            days=one.days,
        )
        for one in found.parts
    )


def _stated(case: Case, claimed_on: date, amount: Cents) -> dict[str, int | date | None]:
    award = case.award
    return claim_facts(
        Claiming(
            claimed_on=claimed_on,
            paid=case.paid,
            to_return=case.to_return,
            amount=amount,
            hearing_posted_on=_day(award.hearing, "posted_on"),
            hearing_ends_on=_day(award.hearing, "due_on"),
            statement_on=_day(award.statement, "received_on"),
            known_on=_day(award.knowledge, "known_on"),
            limit_on=_day(award.knowledge, "limit_on"),
        )
    )


def _day(made: Made[Hearing] | Made[Statement] | Made[Knowledge] | None, name: str) -> date | None:
    return None if made is None else date.fromisoformat(getattr(made.body, name))


def _paid_on(case: Case, payment: int) -> date:
    for one in case.award.payments:
        if one.seq == payment:
            return date.fromisoformat(one.body.paid_on)
    raise RefusedError(
        f"„{case.reference}“: Eintrag {payment} ist keine Auszahlung. Bitte die Nummer aus "
        "„grantrules register show“ nehmen."
    )
