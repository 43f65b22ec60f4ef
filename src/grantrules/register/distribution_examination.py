"""Whether distributions (Verteilungen) started from what was so, and are followed by all of it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

from grantrules.model.proposal import Outcome
from grantrules.register.canonicity import rewritten
from grantrules.register.case import Case
from grantrules.register.case_entries import (
    Allocation,
    Balance,
    CaseProposed,
    Override,
    Promotion,
    RulesActivated,
)
from grantrules.register.digest import Digest, digest_of
from grantrules.register.document import DocumentKind, DocumentName
from grantrules.register.entry import Entry
from grantrules.register.fault import Faults
from grantrules.register.ground import (
    allocation_key,
    earlier_cases,
    overridden_money,
    stated_years,
)
from grantrules.register.life import OPEN, State


class Standing(Protocol):
    """How the register stands before an entry."""

    def cases_of(self, programme: str) -> Mapping[str, Case]:
        """Gives the cases of a programme by reference, in order of receipt."""

    def balance(self, programme: str) -> tuple[Balance, ...]:
        """Gives the balance of a programme."""

    def rules(self, programme: str) -> RulesActivated | None:
        """Gives the rule book in force for a programme."""


class _Announced(NamedTuple):
    """An allocation and what has followed it: `seen` proposals, cases that have to move up."""

    seq: int
    body: Allocation
    seen: int = 0
    rising: tuple[tuple[str, Outcome], ...] = ()


class DistributionExamination:
    """Follows allocations and proposals from entry to entry."""

    def __init__(self, standing: Standing) -> None:
        """Starts before the first entry."""
        self.faults = Faults()
        self.named: dict[DocumentName, int] = {}
        self._standing = standing
        self._open: _Announced | None = None
        # The override after which money has to be distributed anew.
        self._overridden: int | None = None
        # The digest of the newest proposal of each case.
        self._newest: dict[tuple[str, str], Digest] = {}

    def take(self, entry: Entry) -> None:
        """Takes the next entry, before the cases change by it."""
        match entry.body:
            case Override() as body:
                self.finish()
                self._override(entry.seq, body)
            case Allocation() as body:
                self._follow(entry.seq, body)
                self.finish()
                self._begin(entry.seq, body)
            case CaseProposed() as body:
                self._count(entry.seq, body)
            case Promotion() as body:
                self._rise(entry.seq, body)
            case _:
                self.finish()

    def finish(self) -> None:
        """Closes the allocation that is open, and says where one is missing."""
        if self._overridden is not None:
            self.faults.say(self._overridden, "dem abweichenden Vorschlag folgt keine Verteilung.")
        self._overridden = None
        if self._open is None:
            return
        seq, body, seen, rising = self._open
        self._open = None
        if seen != body.proposals:
            self.faults.say(seq, f"er nennt {body.proposals} Vorschläge, es folgen {seen}.")
        for one in body.competitors:
            if self._newest.get((body.programme, one.reference)) != one.proposal_sha256:
                self.faults.say(seq, f"zu „{one.reference}“ nennt er einen anderen Vorschlag.")
        for reference, _ in rising:
            self.faults.say(seq, f"das Nachrücken von „{reference}“ ist nicht aufgezeichnet.")

    def _override(self, seq: int, body: Override) -> None:
        self._overridden = seq
        pool = _pool(self._standing.cases_of(body.programme))
        for name in body.passed_over:
            if name not in pool:
                self.faults.say(seq, f"„{name}“ ist kein Vorgang, der übergangen sein kann.")

    def _follow(self, seq: int, body: Allocation) -> None:
        if (body.cause == "override") is not (self._overridden is not None):
            self.faults.say(seq, "die Verteilung folgt nicht dem, was sie auslöst.")
        self._overridden = None

    def _begin(self, seq: int, body: Allocation) -> None:
        self._open = _Announced(seq, body)
        self.named.setdefault(DocumentName(DocumentKind.RULEBOOK, body.rulebook_sha256), seq)
        cases = self._standing.cases_of(body.programme)
        pool = _pool(cases)
        rules = self._standing.rules(body.programme)
        if rules is None or _book(rules) != _book(body):
            self.faults.say(seq, "die Verteilung beruht nicht auf dem Regelwerk, das galt.")
        if body.balance != self._standing.balance(body.programme):
            self.faults.say(seq, "der Haushaltsstand ist nicht die Summe der Einträge davor.")
        if body.overridden != stated_years(overridden_money(cases.values())):
            self.faults.say(seq, "die abweichenden Vorschläge brauchen anderes Geld.")
        if _competing(body) != {name: _standing(one) for name, one in pool.items()}:
            self.faults.say(seq, "es konkurrieren nicht die offenen Vorgänge, wie sie eingingen.")
        if body.earlier != earlier_cases(cases.values()):
            self.faults.say(seq, "die Vorgänge, die vorgehen, sind nicht die gezeichneten.")
        if body.findings != _findings(pool.values()):
            self.faults.say(seq, "die Feststellungen sind nicht die der offenen Vorgänge.")
        if body.run != allocation_key(body):
            self.faults.say(seq, "der Schlüssel der Verteilung gehört nicht zu ihren Angaben.")

    def _count(self, seq: int, body: CaseProposed) -> None:
        key = (body.programme, body.reference)
        self._newest[key] = digest_of(rewritten(body.proposal))
        if self._open is None or _origin(body) != (*_run(self._open.body), self._open.seen + 1):
            self.faults.say(seq, "der Vorschlag gehört nicht zu der Verteilung, nach der er steht.")
            return
        if (body.proposal.get("reference") or "") != body.reference:
            self.faults.say(seq, "der Vorschlag nennt ein anderes Aktenzeichen.")
        self._open = self._open._replace(seen=self._open.seen + 1)
        case = self._standing.cases_of(body.programme).get(body.reference)
        outcome = body.proposal.get("outcome")
        if case is not None and case.state is State.WAITING and outcome in _GRANTS:
            rises = (body.reference, Outcome(str(outcome)))
            self._open = self._open._replace(rising=(*self._open.rising, rises))

    def _rise(self, seq: int, body: Promotion) -> None:
        found = self._open
        if found is None or found.body.run != body.run or found.seen != found.body.proposals:
            self.faults.say(seq, "das Nachrücken gehört zu keiner Verteilung.")
        elif found.rising[:1] != ((body.reference, body.outcome),):
            self.faults.say(seq, f"„{body.reference}“ rückt mit dieser Verteilung nicht nach.")
        else:
            self._open = found._replace(rising=found.rising[1:])


_GRANTS = frozenset(one.value for one in Outcome if one.grants)


def _pool(cases: Mapping[str, Case]) -> Mapping[str, Case]:
    return {name: one for name, one in cases.items() if one.state in OPEN}


def _book(body: Allocation | RulesActivated) -> tuple[str, Digest]:
    return body.rulebook_version, body.rulebook_sha256


def _findings(cases: Iterable[Case]) -> tuple[int, ...]:
    return tuple(sorted(one.seq for case in cases for one in case.findings))


def _competing(body: Allocation) -> Mapping[str, tuple[Digest, bool]]:
    return {one.reference: (one.application_sha256, one.contested) for one in body.competitors}


def _standing(case: Case) -> tuple[Digest, bool]:
    return case.application_sha256, case.contested


def _run(body: Allocation | CaseProposed) -> tuple[str, Digest, str, Digest]:
    return body.programme, body.run, body.engine, body.rulebook_sha256


def _origin(body: CaseProposed) -> tuple[str, Digest, str, Digest, int]:
    return (*_run(body), body.index)
