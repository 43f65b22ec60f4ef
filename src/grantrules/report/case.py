"""An application in the light of its proposal: what rules ask about it, and its tasks."""

from collections.abc import Sequence
from typing import NamedTuple

from grantrules.model.application import FACT_KEYS, Application
from grantrules.model.finding import Effect, Finding, Status
from grantrules.model.proposal import Outcome, Proposal
from grantrules.model.rulebook import RuleBook
from grantrules.report.task import DISPUTED, Task
from grantrules.report.words import Words


class Case(NamedTuple):
    """An application, its proposal, the tasks that its problems give, the rule book, its words."""

    application: Application
    proposal: Proposal
    tasks: Sequence[Task]
    book: RuleBook
    words: Words

    @property
    def for_applicant(self) -> tuple[Task, ...]:
        """The errors that the applicant can mend."""
        return tuple(one for one in self.tasks if one.is_error and one.action.of_applicant)

    @property
    def asks(self) -> bool:
        """Whether anything may have to be asked of the applicant."""
        if any(one.is_error and one.problem.code == DISPUTED for one in self.tasks):
            # A letter would go out under a reference that may be somebody else's.
            return False
        asking = self.proposal.outcome is Outcome.REQUEST_INFORMATION
        return asking or bool(self.for_applicant)

    @property
    def waits_for_clerks(self) -> bool:
        """Whether an error of the application is the authority's own to mend."""
        return any(one.is_error and not one.action.of_applicant for one in self.tasks)

    def asking(self, status: Status) -> tuple[Finding, ...]:
        """Gives the findings of this status that ask for information."""
        return tuple(
            one
            for one in self.proposal.findings
            if one.effect is Effect.ASK and one.status is status
        )

    def entries(self, finding: Finding) -> tuple[str, ...]:
        """Gives the entries of the applicant that a finding was judged on."""
        further = [one.key for one in self.book.entries]
        names = dict.fromkeys(one.name for one in finding.facts)
        return tuple(name for name in names if name in FACT_KEYS or name in further)
