"""Which requests for information nobody answered in time (rules FR-06, VO-04)."""

from datetime import date

from grantrules.register.case import Case
from grantrules.register.casebook import Casebook
from grantrules.register.life import State


def overdue_cases(book: Casebook, day: date) -> tuple[Case, ...]:
    """Gives the cases whose last day lies before the day, earliest first."""
    asked = [one for one in book.cases.values() if one.state is State.ASKED and one.request]
    late = [one for one in asked if _due(one) < day]
    return tuple(sorted(late, key=lambda one: (_due(one), one.reference)))


def _due(case: Case) -> date:
    return date.max if case.request is None else date.fromisoformat(case.request.body.due_on)
