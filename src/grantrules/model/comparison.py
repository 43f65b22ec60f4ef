"""The same applications under two rule books (Vergleich): whose proposal comes out differently."""

from grantrules.model.finding import Finding
from grantrules.model.problem import Problem
from grantrules.model.proposal import BudgetRow, Proposal
from grantrules.model.value import Value


class FindingChange(Value):
    """A finding under both rule books; None where one of them has no such rule."""

    rule: str
    before: Finding | None
    after: Finding | None


class ApplicationChange(Value):
    """A proposal that differs; None where the application was not read under a rule book.

    `named` is the one of them by which people call the application: the later, if there is one.
    """

    named: Proposal
    before: Proposal | None
    after: Proposal | None
    findings: tuple[FindingChange, ...]


class Comparison(Value):
    """Every application that comes out differently, and how many come out the same.

    `before` and `after` are the budgets of the two runs; `unread` names the inputs that could not
    be read at all.
    """

    changes: tuple[ApplicationChange, ...]
    unchanged: int
    before: tuple[BudgetRow, ...]
    after: tuple[BudgetRow, ...]
    problems: tuple[Problem, ...]
    unread: tuple[str, ...]
