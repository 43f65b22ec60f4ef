"""The period in which the use of a grant is proved (Verwendungsnachweis; rule VN-01)."""

from datetime import date

from grantrules.engine.deadline import deadline_of
from grantrules.engine.deadline_step import assumption_steps
from grantrules.engine.parameter_value import value_on
from grantrules.model.deadline import Deadline
from grantrules.model.period import Period
from grantrules.model.problem import Problem
from grantrules.model.rulebook import RuleBook
from grantrules.model.window import DeadlineKind


def proof_deadline(funding_end: date, book: RuleBook) -> Deadline | Problem:
    """Gives the last day for the proof of use; the event is the last day of the funding period.

    Where the rule book has no period in force on that day, there is a problem and no deadline.
    """
    stated = value_on(book, "proof_of_use_period", funding_end)
    if isinstance(stated, Problem):
        return stated
    period = Period.of(str(stated.value))
    found = deadline_of(funding_end, period, DeadlineKind.FRIST, book.land)
    return found.model_copy(update={"steps": (*found.steps, *assumption_steps(stated))})
