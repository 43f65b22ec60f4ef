"""Deadlines as scenarios reckon them: a letter or an event, a period, and its last day."""

from dataclasses import dataclass
from datetime import date

from grantrules.engine.deadline import deadline_of, extended_deadline, posted_deadline
from grantrules.model.deadline import Deadline
from grantrules.model.errors import GrantRulesError
from grantrules.model.period import Period
from grantrules.model.problem import Problem
from grantrules.model.rulebook import RuleBook
from grantrules.model.window import DeadlineKind
from grantrules.specification.comparison import must


@dataclass
class DeadlineDesk:
    """The day from which a period runs, what was reckoned, and why nothing was.

    A refusal that no sentence speaks of fails the scenario: nothing passes unnoticed.
    """

    book: RuleBook
    start: date | None = None
    posted: bool = False
    kind: DeadlineKind = DeadlineKind.FRIST
    _found: Deadline | None = None
    _refused: str | None = None

    def begin(self, start: date, *, posted: bool) -> None:
        """Takes the day of an event, or that on which a letter was posted."""
        self.start, self.posted = start, posted

    def reckon(self, kind: DeadlineKind, period: Period) -> None:
        """Reckons the last day of a period."""
        if self.start is None:
            raise ValueError("Vor diesem Satz muss ein Schreiben oder ein Ereignis genannt sein.")
        self.kind = kind
        if self.posted:
            self._take(posted_deadline(self.start, period, kind, self.book))
        else:
            self._take(deadline_of(self.start, period, kind, self.book.land))

    def extend(self, until: date) -> None:
        """Puts off the last day."""
        try:
            self._take(extended_deadline(self.found, until, self.kind, self.book.land))
        except GrantRulesError as error:
            self._refused = str(error)

    @property
    def found(self) -> Deadline:
        """What was reckoned."""
        must(self._refused is None, f"Das wurde abgelehnt: {self._refused}")
        if self._found is None:
            raise ValueError("Vor diesem Satz muss eine Frist berechnet worden sein.")
        return self._found

    def refused(self, text: str) -> None:
        """Takes the refusal before."""
        must(self._refused is not None, "Das wurde nicht abgelehnt.")
        must(text in str(self._refused), str(self._refused))
        self._refused = None

    def _take(self, found: Deadline | Problem) -> None:
        if isinstance(found, Problem):
            self._refused = found.message
        else:
            self._found = found
