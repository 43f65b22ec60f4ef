"""What people do with an award: make it known, plan instalments, pay."""

from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import Connection

from grantrules.batch.award_rules import Stated, judged, recorded, solved
from grantrules.batch.deciding import Done
from grantrules.batch.desk import Desk
from grantrules.engine.deadline import posted_deadline
from grantrules.engine.instalments import Granted, due_by, instalments
from grantrules.engine.parameter_value import value_on
from grantrules.engine.payment_day import earliest_payment
from grantrules.engine.spelling import german_day
from grantrules.model.deadline import Deadline
from grantrules.model.errors import RefusedError
from grantrules.model.instalment import Instalment
from grantrules.model.money import Cents, decimal_text
from grantrules.model.period import Period
from grantrules.model.rule import Stage
from grantrules.model.rulebook import RuleBook
from grantrules.model.window import DeadlineKind
from grantrules.register.award_entries import Notification, Payment, RemedyWaiver
from grantrules.register.case import Case
from grantrules.register.casebook import casebook
from grantrules.register.database import Database
from grantrules.register.document import kept_content
from grantrules.register.kept_application import application_of
from grantrules.register.turn import Turn

_DAY = timedelta(days=1)


class Planned(NamedTuple):
    """An instalment, the first day on which it may be paid, and what of it was paid."""

    instalment: Instalment
    earliest: date
    paid: Cents


class Wanted(NamedTuple):
    """A payment as somebody wants it; without an amount all that the plan lets be paid."""

    paid_on: date
    need_from: date
    amount: Cents | None = None


def notify(desk: Desk, reference: str, posted_on: date) -> Done:
    """Records that the notice was posted; it is final when the time for a remedy is over."""
    with desk.turn() as turn:
        case = turn.book.case(reference)
        found = remedy_deadline(desk, reference, posted_on)
        final = found.end + _DAY
        last = (
            f"Bestandskräftig ab dem {german_day(final)}, wenn bis zum {german_day(found.end)} "
            "keine Klage erhoben ist."
        )
        entry = turn.add(
            Notification(
                **about(turn, case),
                rulebook_sha256=desk.book.sha256,
                decision=_decision(case),
                posted_on=posted_on.isoformat(),
                notified_on=found.notified.isoformat(),
                remedy_until=found.end.isoformat(),
                final_from=final.isoformat(),
                steps=(*found.steps, last),
            )
        )
        return Done(turn.book.case(reference), (entry,))


def remedy_deadline(desk: Desk, reference: str, posted_on: date) -> Deadline:
    """Reckons until when a notice posted on a day can be contested."""
    return posted_period(desk, reference, posted_on, "remedy_period")


def posted_period(desk: Desk, reference: str, posted_on: date, name: str) -> Deadline:
    """Reckons a period that a posted letter sets off, and says where it is assumed."""
    stated = solved(reference, value_on(desk.book, name, posted_on))
    period = Period.of(str(stated.value))
    found = solved(reference, posted_deadline(posted_on, period, DeadlineKind.FRIST, desk.book))
    basis = f"„{stated.title}“ ({period.german}): {stated.basis.citation}."
    return found.model_copy(update={"steps": (*found.steps, basis)})


def waive_remedy(desk: Desk, reference: str, declared_on: date) -> Done:
    """Records that the applicant waives the legal remedy: the award is final that day."""
    with desk.turn() as turn:
        case = turn.book.case(reference)
        entry = turn.add(
            RemedyWaiver(
                **about(turn, case),
                decision=_decision(case),
                declared_on=declared_on.isoformat(),
            )
        )
        return Done(turn.book.case(reference), (entry,))


def pay(desk: Desk, reference: str, wanted: Wanted) -> Done:
    """Records a payment that rules AZ-01 and AZ-02 allow."""
    with desk.turn() as turn:
        case = turn.book.case(reference)
        due = due_by(_plan(turn.connection, desk.book, case), wanted.need_from)
        amount = due - case.paid if wanted.amount is None else wanted.amount
        _check_payable(case, wanted, amount)
        findings = judged(
            Stage.PAYMENT,
            wanted.paid_on,
            _stated(desk.book, case, wanted, (amount, due)),
            desk.book,
        )
        entry = turn.add(
            Payment(
                **about(turn, case),
                rulebook_sha256=desk.book.sha256,
                amount=decimal_text(amount),
                paid_on=wanted.paid_on.isoformat(),
                need_from=wanted.need_from.isoformat(),
                findings=recorded(reference, findings),
            )
        )
        return Done(turn.book.case(reference), (entry,))


def plan(database: Database, book: RuleBook, reference: str) -> tuple[Planned, ...]:
    """Gives the instalments of an award, earliest need first, with what is paid of each."""
    with database.reading() as connection:
        case = casebook(connection, book.programme).case(reference)
        planned, left = [], case.paid
        for one in sorted(_plan(connection, book, case), key=lambda one: one.need_from):
            paid = min(left, one.amount)
            left -= paid
            planned.append(Planned(one, _earliest(book, case, one.need_from), paid))
        return tuple(planned)


def about(turn: Turn, case: Case) -> dict[str, str]:
    """Gives what every act says of who did it and in which case."""
    return {"by": turn.by, "programme": case.programme, "reference": case.reference}


def _check_payable(case: Case, wanted: Wanted, amount: Cents) -> None:
    if case.award.final_from is None:
        raise RefusedError(
            f"„{case.reference}“ ist {case.state.german}. Ausgezahlt wird erst, wenn der Bescheid "
            "bestandskräftig ist; bitte seine Aufgabe zur Post mit „grantrules register notify“ "
            "festhalten."
        )
    if amount <= 0:
        raise RefusedError(
            f"„{case.reference}“: Für den Bedarf ab dem {german_day(wanted.need_from)} ist nach "
            "dem Ratenplan nichts mehr fällig; ausgezahlt wird immer ein Betrag über 0,00 €. Den "
            "Plan zeigt „grantrules register instalments“."
        )


def _stated(book: RuleBook, case: Case, wanted: Wanted, money: tuple[Cents, Cents]) -> Stated:
    amount, due = money
    return {
        "payment_amount": amount,
        "payment_on": wanted.paid_on,
        "award_final_on": _final(case),
        "need_from": wanted.need_from,
        "earliest_payment_on": _earliest(book, case, wanted.need_from),
        "instalments_due": due,
        "paid_before": case.paid,
        "paid_after": case.paid + amount,
        "granted_total": case.granted,
    }


def _plan(connection: Connection, book: RuleBook, case: Case) -> tuple[Instalment, ...]:
    if case.decision is None or not case.outcome.grants:
        raise RefusedError(
            f"„{case.reference}“ ist {case.state.german}; auszuzahlen ist nichts bewilligt."
        )
    application = application_of(kept_content(connection, case.application_sha256))
    start, end = application.funding_start, application.funding_end
    if start is None or end is None:
        raise RefusedError(
            f"„{case.reference}“: Der Förderzeitraum fehlt im Antrag; ein Ratenplan ist nicht "
            "bestimmbar."
        )
    granted = Granted(case.by_year, start, end)
    return solved(case.reference, instalments(granted, start, book))


def _earliest(book: RuleBook, case: Case, need_from: date) -> date:
    found = earliest_payment(need_from, _final(case), book)
    return solved(case.reference, found)


def _final(case: Case) -> date | None:
    final = case.award.final_from
    return None if final is None else date.fromisoformat(final)


def _decision(case: Case) -> int:
    if case.decision is None:
        raise RefusedError(f"„{case.reference}“ ist {case.state.german} und nicht entschieden.")
    return case.decision.seq
