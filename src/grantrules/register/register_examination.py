"""Whether the acts of people in the trail can all have happened, and the tables agree with them."""

from collections.abc import Mapping

from sqlalchemy import Connection

from grantrules.register.case import Case
from grantrules.register.case_entries import Balance, RulesActivated
from grantrules.register.distribution_examination import DistributionExamination
from grantrules.register.document import DocumentName
from grantrules.register.entry import Entry
from grantrules.register.fault import Faults
from grantrules.register.import_examination import ImportExamination
from grantrules.register.lives_examination import LivesExamination
from grantrules.register.money_examination import MoneyExamination
from grantrules.register.people_examination import PeopleExamination
from grantrules.register.proof_entry import RecordedProofs
from grantrules.register.rules_examination import RulesExamination
from grantrules.register.run_entries import RecordedProposal, RecordedSubmission


class RegisterExamination:
    """Follows people, imports, distributions, cases and money from entry to entry."""

    def __init__(self) -> None:
        """Starts before the first entry."""
        self._rules = RulesExamination()
        self._people = PeopleExamination()
        self._imports = ImportExamination()
        self._lives = LivesExamination(self._people, self.rules)
        self._money = MoneyExamination()
        self._distributions = DistributionExamination(self)
        # Whether nothing is open that the next entry could leave unfinished.
        self._at_rest = True

    def take(self, entry: Entry) -> None:
        """Takes the next entry; the runs of `check` and `proof` are none of the register's."""
        if isinstance(entry.body, RecordedProposal | RecordedSubmission | RecordedProofs):
            if not self._at_rest:
                self.finish()
            return
        self._at_rest = False
        self._people.take(entry)
        self._imports.take(entry)
        self._distributions.take(entry)
        self._lives.take(entry)
        self._money.take(entry)
        self._rules.take(entry)

    def finish(self) -> None:
        """Closes what is open at the end of the trail."""
        self._imports.finish()
        self._distributions.finish()
        self._lives.finish()
        self._at_rest = True

    @property
    def faults(self) -> Mapping[int, str]:
        """What is wrong, a sentence for each entry; the first to notice something has the word."""
        found = Faults()
        acts = (self._people, self._rules, self._imports)
        for one in (*acts, self._distributions, self._lives, self._money):
            found = Faults(one.faults | found)
        return found

    @property
    def named(self) -> Mapping[DocumentName, int]:
        """Which documents have to be there, each with the first entry that needs it."""
        return self._distributions.named | self._imports.named | self._rules.named

    def table_faults(self, connection: Connection) -> list[str]:
        """Says where the tables beside the trail disagree with it."""
        return [*self._money.table_faults(connection), *self._people.vault_faults(connection)]

    def cases_of(self, programme: str) -> Mapping[str, Case]:
        """Gives the cases of a programme by reference, in order of receipt."""
        return self._lives.cases_of(programme)

    def balance(self, programme: str) -> tuple[Balance, ...]:
        """Gives the balance of a programme."""
        return self._money.balance(programme)

    def rules(self, programme: str) -> RulesActivated | None:
        """Gives the rule book in force for a programme."""
        return self._rules.rules(programme)
