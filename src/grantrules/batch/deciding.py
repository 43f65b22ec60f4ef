"""What people do with a case: find, ask, override, sign, withdraw, revoke, correct."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from grantrules.batch.desk import Desk
from grantrules.batch.distributing import (
    Distribution,
    Proposals,
    distribute,
    proposal_if_open,
    proposals_among,
)
from grantrules.batch.freshness import check_fresh
from grantrules.batch.own_grant import check_free, passed_over
from grantrules.engine.deadline import information_deadline
from grantrules.model.errors import RefusedError
from grantrules.model.finding import Status
from grantrules.model.local_time import BERLIN
from grantrules.model.problem import Problem
from grantrules.model.proposal import Outcome
from grantrules.register.case import Case
from grantrules.register.case_entries import (
    InformationRequested,
    Revocation,
    Withdrawal,
)
from grantrules.register.correcting import confirmation, correction
from grantrules.register.finding import Judgement, finding
from grantrules.register.heeding import dismissal
from grantrules.register.life import OPEN
from grantrules.register.movement import releasing
from grantrules.register.overriding import Wish, override
from grantrules.register.signing import SECOND, Signer, decision, signature
from grantrules.register.turn import Turn
from grantrules.register.vault import known_people

_ASKED_ABOUT = frozenset({Outcome.REQUEST_INFORMATION, Outcome.REVIEW})


class Done(NamedTuple):
    """What was recorded: the case afterwards, its entries, and a distribution that followed."""

    case: Case
    entries: tuple[int, ...]
    distribution: Distribution | None = None


def sign(desk: Desk, references: Sequence[str]) -> tuple[Done, ...]:
    """Signs cases, all of them or none; the second signature makes a decision."""
    with desk.turn() as turn:
        cases = turn.book.cases
        now = proposals_among(turn, desk.book, cases) if _any_open(turn, references) else {}
        return tuple(_signed(turn, desk, reference, now) for reference in references)


def assess(desk: Desk, reference: str, rules: Iterable[str], judged: tuple[Status, str]) -> Done:
    """Records a person's finding on rules that the engine left to people; proposes anew."""
    with desk.turn() as turn:
        judgement = Judgement(turn.by, *judged, turn.actor.at.astimezone(BERLIN).date())
        entries = tuple(
            turn.add(finding(turn.book.case(reference), rule, judgement, desk.book))
            for rule in dict.fromkeys(rules)
        )
        if not entries:
            raise RefusedError("Es ist keine Regel genannt, zu der etwas festgestellt wird.")
        is_open = turn.book.case(reference).state in OPEN
        followed = distribute(turn, desk.book, "assess") if is_open else None
        return Done(turn.book.case(reference), entries, followed)


def propose_otherwise(desk: Desk, reference: str, wish: Wish) -> Done:
    """Records what a person proposes instead of the engine; what is left is distributed anew."""
    with desk.turn() as turn:
        case, wish = turn.book.case(reference), wish._replace(by=turn.by)
        claim = override(case, wish)
        check_free(turn, claim)
        if claim.outcome.grants:
            passed = passed_over(turn, desk.book, claim)
            claim = override(case, wish._replace(passed_over=passed))
        entry = turn.add(claim)
        followed = distribute(turn, desk.book, "override")
        return Done(turn.book.case(reference), (entry,), followed)


def dismiss(desk: Desk, reference: str, seq: int, reason: str) -> Done:
    """Records that new facts, which came for a signed case, change nothing."""
    with desk.turn() as turn:
        case = turn.book.case(reference)
        entry = turn.add(dismissal(case, turn.by, seq, reason))
        return Done(turn.book.case(reference), (entry,))


def request_information(desk: Desk, reference: str, posted_on: date) -> Done:
    """Records that missing information was asked for by post, and until when it may come."""
    deadline = information_deadline(posted_on, desk.book)
    if isinstance(deadline, Problem):
        raise RefusedError(deadline.message)
    with desk.turn() as turn:
        case = turn.book.case(reference)
        if case.outcome not in _ASKED_ABOUT:
            raise RefusedError(
                f"„{reference}“: Der Vorschlag lautet „{case.outcome.german}“; nachzufordern ist "
                "dabei nichts."
            )
        entry = turn.add(
            InformationRequested(
                **_about(turn, case),
                proposal=case.up_for_signature,
                posted_on=posted_on.isoformat(),
                notified_on=deadline.notified.isoformat(),
                due_on=deadline.end.isoformat(),
                steps=deadline.steps,
            )
        )
        return Done(turn.book.case(reference), (entry,))


def withdraw(desk: Desk, reference: str, reason: str) -> Done:
    """Records that the applicant withdraws, and releases what the case holds."""
    with desk.turn_that_releases() as turn:
        case = turn.book.case(reference)
        entry = turn.add(Withdrawal(**_about(turn, case), reason=reason, movements=releasing(case)))
        return Done(turn.book.case(reference), (entry,))


def revoke(desk: Desk, reference: str, reason: str, despite: str | None = None) -> Done:
    """Records that the authority withdraws a decision (§§ 48, 49 VwVfG).

    After the year from knowledge it is refused, unless `despite` says why (rule RF-04).
    """
    with desk.turn_that_releases() as turn:
        case = turn.book.case(reference)
        entry = turn.add(
            Revocation(
                **_about(turn, case),
                reason=reason,
                movements=releasing(case),
                revoked_on=turn.actor.at.astimezone(BERLIN).date().isoformat(),
                despite=despite,
            )
        )
        return Done(turn.book.case(reference), (entry,))


def promote(desk: Desk) -> Distribution:
    """Distributes the money that is left anew: who waits moves up in rank order."""
    with desk.turn() as turn:
        return distribute(turn, desk.book, "promote")


def correct(desk: Desk, reference: str, seq: int, reason: str) -> Done:
    """Records that an entry shall be undone; it counts until another person confirms."""
    with desk.turn_that_releases() as turn:
        case = turn.book.case(reference)
        entry = turn.add(correction(case, turn.by, seq, reason))
        return Done(turn.book.case(reference), (entry,))


def confirm(desk: Desk, reference: str, seq: int) -> Done:
    """Confirms a correction as a second person; the entry counts no more, money is released.

    Under another rule book than the one in force nothing is distributed: that waits for an act
    under the right one.
    """
    with desk.turn_that_releases() as turn:
        case = turn.book.case(reference)
        known = frozenset(known_people(turn.connection))
        entry = turn.add(confirmation(case, turn.by, seq, known))
        is_open = turn.book.case(reference).state in OPEN and desk.is_in_force(turn)
        followed = distribute(turn, desk.book, "correct") if is_open else None
        return Done(turn.book.case(reference), (entry,), followed)


def _any_open(turn: Turn, references: Iterable[str]) -> bool:
    return any(turn.book.case(one).state in OPEN for one in references)


def _signed(turn: Turn, desk: Desk, reference: str, now: Proposals) -> Done:
    case = turn.book.case(reference)
    role, known = turn.actor.person.role, frozenset(known_people(turn.connection))
    signed = signature(case, Signer(turn.by, role, desk.book.sha256, known))
    check_fresh(case, now.get(reference) or proposal_if_open(turn, desk.book, case))
    entries = [turn.add(signed)]
    if signed.place == SECOND:
        entries.append(turn.add(decision(case, signed, entries[0])))
    return Done(turn.book.case(reference), tuple(entries))


def _about(turn: Turn, case: Case) -> dict[str, str]:
    return {"by": turn.by, "programme": case.programme, "reference": case.reference}
