"""The first day on which money may be paid for a need (rule AZ-01)."""

from datetime import date, timedelta

from grantrules.engine.parameter_value import value_on
from grantrules.engine.period_end import last_day
from grantrules.model.period import Period
from grantrules.model.problem import Problem
from grantrules.model.rulebook import RuleBook

_DAY = timedelta(days=1)


def earliest_payment(need_from: date, final_from: date | None, book: RuleBook) -> date | Problem:
    """Gives the first day: not before the award is final, nor longer before the need than allowed.

    The lead is counted forwards (§ 188 BGB), as it is when interest asks whether money was used
    promptly: who is paid on the first possible day and spends on the first of the need is in time.
    """
    stated = value_on(book, "payment_lead_period", need_from)
    if isinstance(stated, Problem):
        return stated
    lead = Period.of(str(stated.value))
    day = need_from
    while last_day(day - _DAY, lead) >= need_from:
        day -= _DAY
    return day if final_from is None else max(day, final_from)
