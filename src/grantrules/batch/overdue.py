"""Which requests for information nobody answered in time (rules FR-06, VO-04)."""

from datetime import date

from grantrules.register.case import Case
from grantrules.register.casebook import Casebook
from grantrules.register.life import State


def overdue_cases(book: Casebook, day: date) -> tuple[Case, ...]:
    """Gives the cases whose last day lies before the day, earliest first."""
    asked = [
        (one.due_on, one.reference, one)
        for one in book.cases.values()
        if one.state is State.ASKED and one.due_on is not None and one.due_on < day
    ]
    return tuple(one for _, _, one in sorted(asked, key=lambda found: found[:2]))
