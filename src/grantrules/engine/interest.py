"""Interest on repayments: 5 percentage points above the base rate, day by day, exact to the end.

The law of it: § 49a (3) and (4) VwVfG, § 247 BGB. Days are counted from the day after the payment
to the day of repayment or use inclusive, each as one 365th of a year.
"""

from datetime import date, timedelta
from fractions import Fraction

from grantrules.engine.amount import half_up
from grantrules.engine.interest_span import InterestSpan, interest_spans
from grantrules.engine.interest_step import (
    late_use_steps,
    nothing_step,
    prompt_use_steps,
    rate_basis_steps,
    span_step,
    sum_step,
)
from grantrules.engine.parameter_value import InForceValue, value_on
from grantrules.engine.period_end import last_day
from grantrules.engine.spelling import german_day
from grantrules.engine.working_day import HOLIDAYS_KNOWN
from grantrules.model.errors import CalendarError, RefusedError
from grantrules.model.interest import Interest
from grantrules.model.money import Cents, euros
from grantrules.model.period import Period
from grantrules.model.problem import Problem
from grantrules.model.rulebook import RuleBook

_A_YEAR = 365
_HUNDREDTHS_OF_PERCENT = 10_000


def repayment_interest(
    principal: Cents, paid_on: date, until: date, book: RuleBook
) -> Interest | Problem:
    """Gives the interest on money paid on a day and repaid on another (§ 49a (3) VwVfG).

    Where the rule book has no rate for one of the days there is a problem and no figure. A
    negative amount or days in the wrong order are refused, as are years beyond the calendar.
    """
    _check(principal, paid_on, until)
    if paid_on == until:
        return Interest(interest=0, days=0, steps=(nothing_step(paid_on),))
    spans = interest_spans(paid_on + timedelta(days=1), until, book)
    if isinstance(spans, Problem):
        return spans
    exact = [_exact(principal, one) for one in spans]
    cents = half_up(sum(exact, start=Fraction(0)))
    steps = (
        *(span_step(principal, *one) for one in zip(spans, exact, strict=True)),
        sum_step(exact, cents),
        *rate_basis_steps(spans),
    )
    return Interest(interest=cents, days=(until - paid_on).days, steps=steps)


def late_use_interest(
    principal: Cents, paid_on: date, used_on: date, book: RuleBook
) -> Interest | Problem:
    """Gives the interest on money that was not used promptly (alsbald, § 49a (4) VwVfG).

    Within the period of the rule book there is none, else it runs from the day after the payment.
    The period is no Frist in which anybody had to act towards the authority but the measure of
    what „alsbald“ means, and money can be used on any day of the week: it ends by § 188 BGB and
    is not moved by § 31 (3) VwVfG. Where that is hard on somebody, the discretion of (4) answers.
    """
    _check(principal, paid_on, used_on)
    prompt = value_on(book, "prompt_use_period", paid_on)
    if isinstance(prompt, Problem):
        return prompt
    end = prompt_use_end(paid_on, prompt)
    if used_on <= end:
        return Interest(interest=0, days=0, steps=prompt_use_steps(prompt, end, used_on, book.land))
    found = repayment_interest(principal, paid_on, used_on, book)
    if isinstance(found, Problem):
        return found
    late = late_use_steps(prompt, end, used_on, book.land)
    return found.model_copy(update={"steps": (*late, *found.steps)})


def prompt_use_end(paid_on: date, prompt: InForceValue) -> date:
    """Gives the last day on which money paid on a day is used promptly."""
    return last_day(paid_on, Period.of(str(prompt.value)))


def _exact(principal: Cents, span: InterestSpan) -> Fraction:
    return principal * Fraction(span.rate, _HUNDREDTHS_OF_PERCENT) * Fraction(span.days, _A_YEAR)


def _check(principal: Cents, paid_on: date, until: date) -> None:
    if principal < 0:
        raise RefusedError(f"Ein Betrag von {euros(principal)} wird nicht verzinst.")
    for day in (paid_on, until):
        if day.year not in HOLIDAYS_KNOWN:
            first, last = HOLIDAYS_KNOWN[0], HOLIDAYS_KNOWN[-1]
            raise CalendarError(
                f"Der {german_day(day)} liegt außerhalb der Jahre {first} bis {last}; Zinsen "
                "werden dort nicht berechnet."
            )
    if until < paid_on:
        raise RefusedError(
            f"Der {german_day(until)} liegt vor der Auszahlung am {german_day(paid_on)}. Bitte "
            "die beiden Tage prüfen."
        )
