"""What people do when money has to come back: know, hear, claim, charge late use, take it in."""

from datetime import date

from grantrules.batch.award_reckoning import hearing, knowledge
from grantrules.batch.awarding import about, doing_of, done_with
from grantrules.batch.deciding import Done
from grantrules.batch.desk import Desk
from grantrules.batch.return_reckoning import Back, Late, late_use, repaid
from grantrules.batch.return_reckoning import claim as claimed
from grantrules.model.money import Cents, decimal_text
from grantrules.register.award_entries import Remission, Statement


def know(desk: Desk, reference: str, known_on: date, reason: str) -> Done:
    """Records since when the authority knows what allows it to act; a year runs (rule RF-04)."""
    with desk.turn() as turn:
        doing = doing_of(turn, desk, reference)
        return done_with(turn, reference, turn.add(knowledge(doing, known_on, reason)))


def hear(desk: Desk, reference: str, posted_on: date, reason: str) -> Done:
    """Records that a letter of hearing was posted, and until when it may be answered."""
    with desk.turn() as turn:
        doing = doing_of(turn, desk, reference)
        return done_with(turn, reference, turn.add(hearing(doing, posted_on, reason)))


def take_statement(desk: Desk, reference: str, received_on: date) -> Done:
    """Records that the recipient has answered the hearing."""
    with desk.turn() as turn:
        case = turn.book.case(reference)
        entry = turn.add(Statement(**about(turn, case), received_on=received_on.isoformat()))
        return done_with(turn, reference, entry)


def claim(desk: Desk, reference: str, claimed_on: date, despite: str | None = None) -> Done:
    """Prepares a claim for all that was paid and is not recognised, with interest until the day.

    It counts once another person approves. Interest goes on until the money comes back.
    """
    with desk.turn() as turn:
        doing = doing_of(turn, desk, reference)
        return done_with(turn, reference, turn.add(claimed(doing, claimed_on, despite)))


def charge(desk: Desk, reference: str, late: Late) -> Done:
    """Prepares interest on money that was not used promptly (§ 49a (4) VwVfG, discretion)."""
    with desk.turn() as turn:
        doing = doing_of(turn, desk, reference)
        return done_with(turn, reference, turn.add(late_use(doing, late)))


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
        return done_with(turn, reference, entry)


def take_back(desk: Desk, reference: str, back: Back) -> Done:
    """Records money that came back, with the interest due on it once it was claimed."""
    with desk.turn() as turn:
        doing = doing_of(turn, desk, reference)
        return done_with(turn, reference, turn.add(repaid(doing, back)))
