"""Whether imports hold together: files, the applications in them, and the distribution after."""

from grantrules.register.case_entries import Allocation, ApplicationReceived, ImportTaken
from grantrules.register.document import DocumentKind, DocumentName
from grantrules.register.entry import Entry
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

    def take(self, entry: Entry) -> None:
        """Takes the next entry."""
        match entry.body:
            case ImportTaken() as body:
                self.finish()
                self._begin(entry.seq, body)
            case ApplicationReceived() as body:
                self._count(entry.seq, body)
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

    def _count(self, seq: int, body: ApplicationReceived) -> None:
        name = DocumentName(DocumentKind.APPLICATION, body.application_sha256)
        self.named.setdefault(name, seq)
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


def _who(body: ImportTaken | ApplicationReceived | Allocation) -> tuple[str, str]:
    return body.programme, body.by
