"""Periods after the award: for the remedy, for the hearing, and the year from knowledge."""

from datetime import date

from grantrules.engine.deadline import deadline_of, posted_deadline
from grantrules.engine.deadline_step import assumption_steps
from grantrules.engine.parameter_value import InForceValue, value_on
from grantrules.engine.spelling import german_day
from grantrules.model.basis import BasisKind
from grantrules.model.deadline import Deadline
from grantrules.model.period import Period
from grantrules.model.problem import Problem
from grantrules.model.rulebook import RuleBook
from grantrules.model.window import DeadlineKind


def letter_deadline(posted_on: date, name: str, book: RuleBook) -> Deadline | Problem:
    """Gives the last day of the period of that name, which a posted letter sets off."""
    stated = value_on(book, name, posted_on)
    if isinstance(stated, Problem):
        return stated
    period = Period.of(str(stated.value))
    found = posted_deadline(posted_on, period, DeadlineKind.FRIST, book)
    if isinstance(found, Problem):
        return found
    return found.model_copy(update={"steps": (*found.steps, *_basis_steps(stated))})


def handed_over_deadline(handed_over_on: date, name: str, book: RuleBook) -> Deadline | Problem:
    """Gives the last day of the period of that name, which handing over a letter sets off."""
    day = german_day(handed_over_on)
    first = f"Übergeben am {day}, also an diesem Tag bekannt gegeben (§ 41 Abs. 1 VwVfG)."
    return _from(handed_over_on, name, first, book)


def knowledge_deadline(known_on: date, book: RuleBook) -> Deadline | Problem:
    """Gives the last day of the year from knowledge (§ 48 (4) VwVfG)."""
    first = f"Kenntnis am {german_day(known_on)}."
    return _from(known_on, "revocation_period", first, book)


def _from(event: date, name: str, first: str, book: RuleBook) -> Deadline | Problem:
    stated = value_on(book, name, event)
    if isinstance(stated, Problem):
        return stated
    period = Period.of(str(stated.value))
    found = deadline_of(event, period, DeadlineKind.FRIST, book.land)
    return found.model_copy(update={"steps": (first, *found.steps[1:], *_basis_steps(stated))})


def _basis_steps(stated: InForceValue) -> tuple[str, ...]:
    if stated.basis.kind is BasisKind.ASSUMPTION:
        return assumption_steps(stated)
    return (f"„{stated.title}“: {stated.basis.citation}.",)
