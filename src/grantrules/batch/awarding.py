"""What people do with an award: make it known, plan instalments, pay."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection

from grantrules.batch.award_reckoning import (
    Doing,
    Wanted,
    earliest_day,
    handing_over,
    notification,
    payment,
    plan_of,
)
from grantrules.batch.deciding import Done
from grantrules.batch.desk import Desk
from grantrules.model.application import Application
from grantrules.model.errors import RefusedError
from grantrules.model.instalment import Instalment
from grantrules.model.money import Cents
from grantrules.model.rulebook import RuleBook
from grantrules.register.award_entries import RemedyWaiver
from grantrules.register.case import Case
from grantrules.register.casebook import casebook
from grantrules.register.database import Database
from grantrules.register.document import kept_content
from grantrules.register.kept_application import application_of
from grantrules.register.turn import Turn


class Planned(NamedTuple):
    """An instalment, the first day on which it may be paid, and what of it was paid."""

    instalment: Instalment
    earliest: date
    paid: Cents


def notify(desk: Desk, reference: str, posted_on: date) -> Done:
    """Records that the notice was posted; it is final when the time for a remedy is over."""
    with desk.turn() as turn:
        doing = doing_of(turn, desk, reference)
        return done_with(turn, reference, turn.add(notification(doing, posted_on)))


def hand_over(desk: Desk, reference: str, handed_over_on: date) -> Done:
    """Records that the notice was handed over: known that day, final when a remedy is late."""
    with desk.turn() as turn:
        doing = doing_of(turn, desk, reference)
        return done_with(turn, reference, turn.add(handing_over(doing, handed_over_on)))


def waive_remedy(desk: Desk, reference: str, declared_on: date) -> Done:
    """Records that the applicant waives the legal remedy: the award is final that day."""
    with desk.turn() as turn:
        case = turn.book.case(reference)
        if case.decision is None:
            raise RefusedError(f"„{reference}“ ist {case.state.german} und nicht entschieden.")
        entry = turn.add(
            RemedyWaiver(
                **about(turn, case),
                decision=case.decision.seq,
                declared_on=declared_on.isoformat(),
            )
        )
        return done_with(turn, reference, entry)


def pay(desk: Desk, reference: str, wanted: Wanted) -> Done:
    """Records a payment that rules AZ-01 and AZ-02 allow."""
    with desk.turn() as turn:
        doing = doing_of(turn, desk, reference)
        application = application_for(turn.connection, doing.case)
        return done_with(turn, reference, turn.add(payment(doing, application, wanted)))


def plan(database: Database, book: RuleBook, reference: str) -> tuple[Planned, ...]:
    """Gives the instalments of an award, earliest need first, with what is paid of each."""
    with database.reading() as connection:
        case = casebook(connection, book.programme).case(reference)
        instalments = plan_of(case, application_for(connection, case), book)
    planned, left = [], case.paid
    for one in sorted(instalments, key=lambda one: one.need_from):
        paid = min(left, one.amount)
        left -= paid
        planned.append(Planned(one, earliest_day(case, one.need_from, book), paid))
    return tuple(planned)


def application_for(connection: Connection, case: Case) -> Application:
    """Gives the facts that a case was decided on."""
    return application_of(kept_content(connection, case.application_sha256))


def doing_of(turn: Turn, desk: Desk, reference: str) -> Doing:
    """Gives who does something in a case."""
    return Doing(turn.by, turn.book.case(reference), desk.book)


def done_with(turn: Turn, reference: str, entry: int) -> Done:
    """Gives what was recorded."""
    return Done(turn.book.case(reference), (entry,))


def about(turn: Turn, case: Case) -> dict[str, str]:
    """Gives what every act says of who did it and in which case."""
    return {"by": turn.by, "programme": case.programme, "reference": case.reference}
