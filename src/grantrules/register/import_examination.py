"""Whether imports hold together: files, the applications in them, and the distribution after."""

from grantrules.register.case_entries import Allocation, ApplicationReceived, ImportTaken
from grantrules.register.digest import Digest
from grantrules.register.document import DocumentKind, DocumentName
from grantrules.register.entry import Entry
from grantrules.register.facts_entries import FactsDismissed, FactsHeld
from grantrules.register.fault import Faults


class ImportExamination:
    """Follows imports from entry to entry; `named` says which entry needs which document."""

    def __init__(self) -> None:
        """Starts before the first entry."""
        self.faults = Faults()
        self.named: dict[DocumentName, int] = {}
        self._open: tuple[int, ImportTaken] | None = None
        self._received = 0
        # By programme, the keys and files that were taken in before.
        self._keys: set[tuple[str, str]] = set()
        self._files: set[tuple[str, str]] = set()
        # By case, the digests of facts held for it, by entry: it may receive them later.
        self._held: dict[tuple[str, str], dict[int, Digest]] = {}

    def take(self, entry: Entry) -> None:
        """Takes the next entry."""
        match entry.body:
            case ImportTaken() as body:
                self.finish()
                self._begin(entry.seq, body)
            case ApplicationReceived() as body:
                self._receive(entry.seq, body)
            case FactsHeld() as body:
                self._held.setdefault(_case(body), {})[entry.seq] = body.application_sha256
                self._name(entry.seq, body)
                self._count(entry.seq, body)
            case FactsDismissed() as body:
                self.finish()
                self._held.get(_case(body), {}).pop(body.facts, None)
            case Allocation(cause="import") as body:
                self._close(entry.seq, body)
            case _:
                self.finish()

    def finish(self) -> None:
        """Ends the import that is open, if one is: its distribution is missing."""
        if self._open is not None:
            self.faults.say(self._open[0], "dem Eingang folgt keine Verteilung.")
        self._open = None

    def _begin(self, seq: int, body: ImportTaken) -> None:
        self._open, self._received = (seq, body), 0
        files = {(body.programme, one.sha256) for one in body.inputs}
        if (body.programme, body.key) in self._keys or files & self._files:
            self.faults.say(seq, "derselbe Eingang wurde schon einmal übernommen.")
        if body.applications > sum(one.rows for one in body.inputs):
            self.faults.say(seq, "er nennt mehr Anträge, als die Dateien Zeilen haben.")
        self._keys.add((body.programme, body.key))
        self._files |= files
        for one in body.inputs:
            self.named.setdefault(DocumentName(DocumentKind.WORKBOOK, one.sha256), seq)

    def _receive(self, seq: int, body: ApplicationReceived) -> None:
        self._name(seq, body)
        held = self._held.pop(_case(body), {})
        # Facts that an earlier import brought are received whenever their case is open again.
        if body.application_sha256 not in held.values():
            self._count(seq, body)

    def _name(self, seq: int, body: ApplicationReceived | FactsHeld) -> None:
        for sha256 in (body.application_sha256, *_variants(body)):
            self.named.setdefault(DocumentName(DocumentKind.APPLICATION, sha256), seq)

    def _count(self, seq: int, body: ApplicationReceived | FactsHeld) -> None:
        if self._open is None or _who(self._open[1]) != _who(body):
            self.faults.say(seq, "der Antrag gehört zu keinem Eingang.")
            return
        self._received += 1
        taken = self._open[1]
        if self._received > taken.applications:
            more = f"es folgen mehr Anträge als die {taken.applications}, die er nennt."
            self.faults.say(self._open[0], more)

    def _close(self, seq: int, body: Allocation) -> None:
        if self._open is None or _who(self._open[1]) != _who(body):
            self.faults.say(seq, "die Verteilung gehört zu keinem Eingang.")
            self.finish()
        self._open = None


def _who(body: ImportTaken | ApplicationReceived | FactsHeld | Allocation) -> tuple[str, str]:
    return body.programme, body.by


def _case(body: ApplicationReceived | FactsHeld | FactsDismissed) -> tuple[str, str]:
    return body.programme, body.reference


def _variants(body: ApplicationReceived | FactsHeld) -> tuple[Digest, ...]:
    return tuple(one.application_sha256 for one in body.contradicting)
