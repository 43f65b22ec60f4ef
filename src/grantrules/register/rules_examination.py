"""Which rule book was in force when, and whether each label stood for one rule book for ever."""

from grantrules.register.case_entries import RulesActivated
from grantrules.register.document import DocumentKind, DocumentName
from grantrules.register.entry import Entry
from grantrules.register.fault import Faults


class RulesExamination:
    """Follows rule books from entry to entry; `named` says which entry needs which of them."""

    def __init__(self) -> None:
        """Starts before the first entry."""
        self.faults = Faults()
        self.named: dict[DocumentName, int] = {}
        self._in_force: dict[str, RulesActivated] = {}
        self._labels: dict[tuple[str, str], str] = {}

    def take(self, entry: Entry) -> None:
        """Takes the next entry."""
        body = entry.body
        if not isinstance(body, RulesActivated):
            return
        label = (body.programme, body.rulebook_version)
        if self._labels.setdefault(label, body.rulebook_sha256) != body.rulebook_sha256:
            self.faults.say(
                entry.seq, f"die Fassung {body.rulebook_version} war schon ein anderes Regelwerk."
            )
        if body.gates is None and body.programme in self._in_force:
            self.faults.say(entry.seq, "das Regelwerk gilt, ohne dass es geprüft war.")
        self._in_force[body.programme] = body
        name = DocumentName(DocumentKind.RULEBOOK, body.rulebook_sha256)
        self.named.setdefault(name, entry.seq)

    def rules(self, programme: str) -> RulesActivated | None:
        """Gives the rule book in force for a programme."""
        return self._in_force.get(programme)
