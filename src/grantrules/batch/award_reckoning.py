"""Entries after a decision that a rule book decides on: how each one is reckoned, and why not.

Whoever acts records what these functions give; whoever verifies calls them again.
"""

from datetime import date, timedelta
from typing import Any, NamedTuple

from grantrules.batch.award_rules import judged, recorded, solved
from grantrules.batch.review.moment import day_of
from grantrules.engine.award_facts import Paying, payment_facts
from grantrules.engine.award_period import handed_over_deadline, knowledge_deadline, letter_deadline
from grantrules.engine.instalments import Granted, due_by, instalments
from grantrules.engine.payment_day import earliest_payment
from grantrules.engine.spelling import german_day
from grantrules.model.application import Application
from grantrules.model.deadline import Deadline
from grantrules.model.errors import RefusedError
from grantrules.model.finding import Finding
from grantrules.model.instalment import Instalment
from grantrules.model.money import Cents, decimal_text, euros
from grantrules.model.rule import Stage
from grantrules.model.rulebook import RuleBook
from grantrules.register.award_entries import Hearing, Knowledge, Notification, Payment
from grantrules.register.case import Case

_DAY = timedelta(days=1)
_REMEDY = "remedy_period"
_PLAN, _SUM = "AZ-01", "AZ-02"


class Doing(NamedTuple):
    """Who does something in a case, and under which rule book."""

    by: str
    case: Case
    book: RuleBook

    @property
    def about(self) -> dict[str, Any]:
        """What every reckoned entry says of who did it, where and by which rules."""
        case = self.case
        return {
            "by": self.by,
            "programme": case.programme,
            "reference": case.reference,
            "rulebook_sha256": self.book.sha256,
        }


class Wanted(NamedTuple):
    """A payment as somebody wants it; without an amount all that the plan lets be paid."""

    paid_on: date
    need_from: date
    amount: Cents | None = None


def notification(doing: Doing, posted_on: date) -> Notification:
    """Reckons when a posted notice is known, and from which day it is final."""
    _check_decided(doing.case, posted_on)
    found = solved(doing.case.reference, letter_deadline(posted_on, _REMEDY, doing.book))
    return _notification(doing, found, posted_on.isoformat())


def handing_over(doing: Doing, handed_over_on: date) -> Notification:
    """Reckons from which day a notice is final that was handed over."""
    _check_decided(doing.case, handed_over_on)
    found = solved(doing.case.reference, handed_over_deadline(handed_over_on, _REMEDY, doing.book))
    return _notification(doing, found, None)


def _notification(doing: Doing, found: Deadline, posted_on: str | None) -> Notification:
    decision = doing.case.decision
    if decision is None:
        raise RefusedError(f"„{doing.case.reference}“ ist nicht entschieden.")
    final = found.end + _DAY
    last = (
        f"Bestandskräftig ab dem {german_day(final)}, wenn bis zum {german_day(found.end)} keine "
        "Klage erhoben ist."
    )
    return Notification(
        **doing.about,
        decision=decision.seq,
        posted_on=posted_on,
        notified_on=found.notified.isoformat(),
        remedy_until=found.end.isoformat(),
        final_from=final.isoformat(),
        steps=(*found.steps, last),
    )


def hearing(doing: Doing, posted_on: date, reason: str) -> Hearing:
    """Reckons until when a posted letter of hearing may be answered."""
    _check_decided(doing.case, posted_on)
    found = solved(doing.case.reference, letter_deadline(posted_on, "hearing_period", doing.book))
    return Hearing(
        **doing.about,
        posted_on=posted_on.isoformat(),
        notified_on=found.notified.isoformat(),
        due_on=found.end.isoformat(),
        reason=reason,
        steps=found.steps,
    )


def knowledge(doing: Doing, known_on: date, reason: str) -> Knowledge:
    """Reckons when the year ends in which the authority may revoke and claim (rule RF-04)."""
    _check_decided(doing.case, known_on)
    found = solved(doing.case.reference, knowledge_deadline(known_on, doing.book))
    return Knowledge(
        **doing.about,
        known_on=known_on.isoformat(),
        limit_on=found.end.isoformat(),
        reason=reason,
        steps=found.steps,
    )


def _check_decided(case: Case, day: date) -> None:
    """What is about a decision happens after it; before that there is nothing to reckon."""
    decided = None if case.decision is None else day_of(case.decision.at)
    if decided is not None and day < decided:
        raise RefusedError(
            f"„{case.reference}“: Der {german_day(day)} liegt vor der Entscheidung vom "
            f"{german_day(decided)}."
        )


def payment(doing: Doing, application: Application, wanted: Wanted) -> Payment:
    """Judges a payment by rules AZ-01 and AZ-02."""
    case, final = doing.case, final_day(doing.case)
    if final is None:
        raise RefusedError(
            f"„{case.reference}“ ist {case.state.german}. Ausgezahlt wird erst, wenn der Bescheid "
            "bestandskräftig ist; bitte seine Aufgabe zur Post mit „grantrules register notify“ "
            "festhalten."
        )
    due = due_by(plan_of(case, application, doing.book), wanted.need_from)
    amount = due - case.paid if wanted.amount is None else wanted.amount
    if amount <= 0:
        raise RefusedError(
            f"„{case.reference}“: Für den Bedarf ab dem {german_day(wanted.need_from)} ist nach "
            "dem Ratenplan nichts mehr fällig; ausgezahlt wird immer ein Betrag über 0,00 €. Den "
            "Plan zeigt „grantrules register instalments“."
        )
    granted = granted_in(case, application)
    paying = Paying(amount, wanted.paid_on, wanted.need_from, case.paid, final, granted)
    findings = _judged_payment(doing, paying)
    _check_plan(doing, paying, due)
    return Payment(
        **doing.about,
        amount=decimal_text(amount),
        paid_on=wanted.paid_on.isoformat(),
        need_from=wanted.need_from.isoformat(),
        findings=recorded(case.reference, findings),
    )


def _judged_payment(doing: Doing, paying: Paying) -> tuple[Finding, ...]:
    """Judges a payment; more than was granted is refused in the words of that rule, not others."""
    stated = payment_facts(paying, doing.book)
    findings = judged(Stage.PAYMENT, paying.paid_on, stated, doing.book)
    recorded(doing.case.reference, tuple(one for one in findings if one.rule == _SUM))
    return findings


def _check_plan(doing: Doing, paying: Paying, due: Cents) -> None:
    """Says that the plan stands in the way where the day does not."""
    after, day = paying.paid_before + paying.amount, german_day(paying.need_from)
    early = paying.paid_on < earliest_day(doing.case, paying.need_from, doing.book)
    if after > due and not early:
        raise RefusedError(
            f"„{doing.case.reference}“: Nach dem Ratenplan sind für den Bedarf ab dem {day} "
            f"höchstens {euros(due)} fällig; mit dieser Auszahlung wären es {euros(after)} "
            f"(Regel {_PLAN}). Den Plan zeigt „grantrules register instalments“."
        )


def plan_of(case: Case, application: Application, book: RuleBook) -> tuple[Instalment, ...]:
    """Gives the instalments of an award; a RefusedError where there is none."""
    granted = granted_in(case, application)
    return solved(case.reference, instalments(granted, granted.start, book))


def granted_in(case: Case, application: Application) -> Granted:
    """Gives what was granted, and for which period; a RefusedError where nothing was."""
    if case.decision is None or not case.outcome.grants:
        raise RefusedError(
            f"„{case.reference}“ ist {case.state.german}; auszuzahlen ist nichts bewilligt."
        )
    start, end = application.funding_start, application.funding_end
    if start is None or end is None:
        raise RefusedError(
            f"„{case.reference}“: Der Förderzeitraum fehlt im Antrag; ein Ratenplan ist nicht "
            "bestimmbar."
        )
    return Granted(case.by_year, start, end)


def earliest_day(case: Case, need_from: date, book: RuleBook) -> date:
    """Gives the first day on which money for a need may be paid."""
    return solved(case.reference, earliest_payment(need_from, final_day(case), book))


def final_day(case: Case) -> date | None:
    """Gives the day from which the award is final."""
    final = case.award.final_from
    return None if final is None else date.fromisoformat(final)
