"""What entries say of each other: no run without its proposals, no proposal without its run."""

from collections import Counter

from grantrules.register.canonicity import rewritten
from grantrules.register.digest import Digest
from grantrules.register.document import DocumentName, named_by
from grantrules.register.entry import Entry
from grantrules.register.form import ResultDigest
from grantrules.register.proof_entry import RecordedProofs, proofs_key
from grantrules.register.run_entries import LogOpened, RecordedProposal, RecordedSubmission
from grantrules.register.submission import run_key


class CompletenessExamination:
    """Follows the runs from entry to entry; `named` says which entry needs which document."""

    def __init__(self) -> None:
        """Starts before the first entry."""
        self.faults: dict[int, str] = {}
        self.named: dict[DocumentName, int] = {}
        self._repeats: Counter[Digest] = Counter()
        self._run: tuple[int, RecordedSubmission] | None = None
        self._seen = 0
        self._result = ResultDigest()

    def take(self, entry: Entry) -> None:
        """Takes the next entry."""
        match entry.body:
            case RecordedSubmission() as body:
                self.finish()
                self._open(entry.seq, body)
            case RecordedProposal() as body:
                self._count(entry.seq, body)
            case RecordedProofs() as body:
                self.finish()
                self._check(entry.seq, body, proofs_key(body))
            case _:
                self.finish()
        if (entry.seq == 1) != isinstance(entry.body, LogOpened):
            self._fault(entry.seq, "ein Protokoll wird mit Eintrag 1 eröffnet und nur mit ihm.")

    def finish(self) -> None:
        """Closes the run that is open, if one is."""
        if self._run is None:
            return
        seq, body = self._run
        if self._seen != body.proposals:
            self._fault(seq, f"er nennt {body.proposals} Vorschläge, es folgen {self._seen}.")
        elif self._result.hexdigest() != body.result_sha256:
            self._fault(seq, "die Vorschläge haben nicht die Prüfsumme, die er nennt.")
        self._run = None

    def _open(self, seq: int, body: RecordedSubmission) -> None:
        self._run, self._seen, self._result = (seq, body), 0, ResultDigest()
        self._check(seq, body, run_key(body))

    def _check(self, seq: int, body: RecordedSubmission | RecordedProofs, key: Digest) -> None:
        self._repeats[body.run] += 1
        if body.run != key:
            self._fault(seq, "der Schlüssel des Laufs gehört nicht zu seinen Angaben.")
        if body.repeat != self._repeats[body.run]:
            self._fault(seq, f"der Lauf ist nicht der {body.repeat}. mit diesen Angaben.")
        for name in named_by(body):
            self.named.setdefault(name, seq)

    def _count(self, seq: int, body: RecordedProposal) -> None:
        found = (body.run, body.engine, body.rulebook_sha256, body.index)
        if self._run is None or found != (*_origin(self._run[1]), self._seen + 1):
            self._fault(seq, "der Vorschlag gehört nicht zu dem Lauf, nach dem er steht.")
            return
        self._seen += 1
        self._result.add(rewritten(body.proposal))

    def _fault(self, seq: int, sentence: str) -> None:
        self.faults.setdefault(seq, f"Eintrag {seq} ist nicht schlüssig: {sentence}")


def _origin(body: RecordedSubmission) -> tuple[Digest, str, Digest]:
    return (body.run, body.engine, body.rulebook_sha256)
