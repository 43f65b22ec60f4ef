"""What people do when money has to come back: claim it, charge late use, remit, take it in."""

from datetime import date, timedelta
from typing import NamedTuple

from grantrules.batch.award_rules import judged, recorded, solved
from grantrules.batch.awarding import about
from grantrules.batch.deciding import Done
from grantrules.batch.desk import Desk
from grantrules.engine.interest import late_use_interest, prompt_use_end
from grantrules.engine.parameter_value import value_on
from grantrules.engine.repayment import Borne, RepaymentInterest, interest_on, undone
from grantrules.model.errors import RefusedError
from grantrules.model.money import Cents, decimal_text
from grantrules.model.rule import Stage
from grantrules.register.award_entries import (
    Claim,
    Hearing,
    Knowledge,
    LateUse,
    Part,
    Remission,
    Repaid,
    Statement,
)
from grantrules.register.case import Case
from grantrules.register.made import Made
from grantrules.register.return_coherence import tranches

_DAY = timedelta(days=1)
_LIMIT = "RF-04"


class Late(NamedTuple):
    """Money of one payment that was used too late, and why interest on it is asked for."""

    payment: int
    amount: Cents
    used_on: date
    claimed_on: date
    reason: str


class Back(NamedTuple):
    """Money that came back on a day: what of it is principal, what interest."""

    received_on: date
    principal: Cents
    interest: Cents


def claim(desk: Desk, reference: str, claimed_on: date, despite: str | None = None) -> Done:
    """Prepares a claim for all that was paid and is not recognised, with interest until the day.

    It counts once another person approves. Interest goes on until the money comes back.
    """
    with desk.turn() as turn:
        case = turn.book.case(reference)
        principal = case.to_return
        if not principal:
            raise RefusedError(f"„{reference}“ ist {case.state.german}; zu erstatten ist nichts.")
        found = _interest(desk, case, principal, claimed_on)
        stated = _returning(case, claimed_on) | {
            "claimed_amount": principal,
            "claimed_interest": found.interest,
            "used_on": None,
        }
        findings = judged(Stage.REPAYMENT, claimed_on, stated, desk.book)
        entry = turn.add(
            Claim(
                **about(turn, case),
                rulebook_sha256=desk.book.sha256,
                claimed_on=claimed_on.isoformat(),
                principal=decimal_text(principal),
                interest=decimal_text(found.interest),
                parts=_parts(found),
                steps=found.steps,
                findings=recorded(reference, findings, {_LIMIT} if despite else ()),
                despite=despite,
            )
        )
        return Done(turn.book.case(reference), (entry,))


def charge(desk: Desk, reference: str, late: Late) -> Done:
    """Prepares interest on money that was not used promptly (§ 49a (4) VwVfG, discretion)."""
    with desk.turn() as turn:
        case = turn.book.case(reference)
        paid_on = _paid_on(case, late.payment)
        found = solved(reference, late_use_interest(late.amount, paid_on, late.used_on, desk.book))
        prompt = solved(reference, value_on(desk.book, "prompt_use_period", paid_on))
        stated = _returning(case, late.claimed_on) | {
            "claimed_amount": 0,
            "claimed_interest": found.interest,
            "paid_on": paid_on,
            "used_on": late.used_on,
            "prompt_use_ends_on": prompt_use_end(paid_on, prompt),
        }
        findings = judged(Stage.REPAYMENT, late.claimed_on, stated, desk.book)
        entry = turn.add(
            LateUse(
                **about(turn, case),
                rulebook_sha256=desk.book.sha256,
                payment=late.payment,
                amount=decimal_text(late.amount),
                claimed_on=late.claimed_on.isoformat(),
                used_on=late.used_on.isoformat(),
                interest=decimal_text(found.interest),
                days=found.days,
                reason=late.reason,
                steps=found.steps,
                findings=recorded(reference, findings),
            )
        )
        return Done(turn.book.case(reference), (entry,))


def remit(desk: Desk, reference: str, owed: tuple[Cents, Cents], reason: str) -> Done:
    """Prepares doing without principal and interest that are owed; another person approves."""
    principal, interest = owed
    with desk.turn() as turn:
        case = turn.book.case(reference)
        entry = turn.add(
            Remission(
                **about(turn, case),
                principal=decimal_text(principal),
                interest=decimal_text(interest),
                reason=reason,
            )
        )
        return Done(turn.book.case(reference), (entry,))


def take_back(desk: Desk, reference: str, back: Back) -> Done:
    """Records money that came back, with the interest due on it once it was claimed."""
    with desk.turn() as turn:
        case = turn.book.case(reference)
        taken = undone(tranches(case.award), case.award.returned, back.principal)
        # Without a claim no interest runs: whoever returns money by themselves owes nothing else.
        free = RepaymentInterest(tuple(Borne(one, 0, 0) for one in taken), ())
        claimed = case.award.claim is not None
        found = interest_on(taken, back.received_on, desk.book) if claimed else free
        reckoned = solved(reference, found)
        entry = turn.add(
            Repaid(
                **about(turn, case),
                rulebook_sha256=desk.book.sha256,
                received_on=back.received_on.isoformat(),
                principal=decimal_text(back.principal),
                interest=decimal_text(back.interest),
                parts=_parts(reckoned),
                steps=reckoned.steps,
            )
        )
        return Done(turn.book.case(reference), (entry,))


def _interest(desk: Desk, case: Case, principal: Cents, until: date) -> RepaymentInterest:
    taken = undone(tranches(case.award), case.award.returned, principal)
    return solved(case.reference, interest_on(taken, until, desk.book))


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


def _returning(case: Case, claimed_on: date) -> dict[str, int | date | None]:
    award = case.award
    hearing, statement, known = award.hearing, award.statement, award.knowledge
    return {
        "paid": case.paid,
        "repayment_claim": case.to_return,
        "hearing_posted_on": _day(hearing, "posted_on"),
        "hearing_ends_on": _day(hearing, "due_on"),
        "statement_on": _day(statement, "received_on"),
        "earliest_claim_on": _earliest_claim(case),
        "claimed_on": claimed_on,
        "known_on": _day(known, "known_on"),
        "revocation_ends_on": _day(known, "limit_on"),
    }


def _earliest_claim(case: Case) -> date | None:
    ends, answered = _day(case.award.hearing, "due_on"), _day(case.award.statement, "received_on")
    if ends is None:
        return None
    return min(ends + _DAY, answered or date.max)


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
