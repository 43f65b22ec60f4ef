"""What the rules after the award are judged on: the facts of one payment, or of one claim."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from grantrules.engine.court import Court
from grantrules.engine.instalments import Granted, due_by, instalments
from grantrules.engine.payment_day import earliest_payment
from grantrules.engine.stage_findings import StageCase, begun, stage_findings
from grantrules.model.finding import Finding
from grantrules.model.money import Cents
from grantrules.model.problem import Problem
from grantrules.model.rule import Stage
from grantrules.model.rulebook import RuleBook

Stated = Mapping[str, int | date | None]
"""What is known of an act, by the words of its stage. None: there is none; left out: unknown."""

_DAY = timedelta(days=1)


class Paying(NamedTuple):
    """A payment of an award that is final from a day on."""

    amount: Cents
    paid_on: date
    need_from: date
    paid_before: Cents
    final_on: date
    granted: Granted


class Claiming(NamedTuple):
    """A claim of money that was paid, and what happened before it.

    `to_return` is what was paid and does not stand, `amount` what is claimed of it.
    """

    claimed_on: date
    paid: Cents
    to_return: Cents
    amount: Cents
    hearing_posted_on: date | None = None
    hearing_ends_on: date | None = None
    statement_on: date | None = None
    known_on: date | None = None
    limit_on: date | None = None


def payment_facts(paying: Paying, book: RuleBook) -> dict[str, int | date | None]:
    """Gives the facts of a payment; what the rule book has no value for is left out."""
    plan = instalments(paying.granted, paying.granted.start, book)
    earliest = earliest_payment(paying.need_from, paying.final_on, book)
    facts: dict[str, int | date | None] = {
        "payment_amount": paying.amount,
        "payment_on": paying.paid_on,
        "award_final_on": paying.final_on,
        "need_from": paying.need_from,
        "paid_before": paying.paid_before,
        "paid_after": paying.paid_before + paying.amount,
        "granted_total": sum(paying.granted.by_year.values()),
    }
    if not isinstance(plan, Problem):
        facts["instalments_due"] = due_by(plan, paying.need_from)
    if not isinstance(earliest, Problem):
        facts["earliest_payment_on"] = earliest
    return facts


def claim_facts(claiming: Claiming) -> dict[str, int | date | None]:
    """Gives the facts of a claim; interest and late use are for whoever claims them to add."""
    ends, answered = claiming.hearing_ends_on, claiming.statement_on
    return {
        "paid": claiming.paid,
        "repayment_claim": claiming.to_return,
        "claimed_amount": claiming.amount,
        "claimed_on": claiming.claimed_on,
        "hearing_posted_on": claiming.hearing_posted_on,
        "hearing_ends_on": ends,
        "statement_on": answered,
        "earliest_claim_on": None if ends is None else min(ends + _DAY, answered or date.max),
        "known_on": claiming.known_on,
        "revocation_ends_on": claiming.limit_on,
        "used_on": None,
        "prompt_use_ends_on": None,
    }


def judged_act(stage: Stage, day: date, stated: Stated, court: Court) -> tuple[Finding, ...]:
    """Judges every rule of the stage on an act; `day` is the one whose parameters count."""
    terms = court.terms_on(day)
    known = {name: _code(value) for name, value in stated.items() if value is not None}
    empty = [name for name, value in stated.items() if value is None]
    return stage_findings(stage, StageCase(begun(terms, known, empty).facts(), terms), court)


def _code(value: int | date) -> int:
    return value.toordinal() if isinstance(value, date) else value
