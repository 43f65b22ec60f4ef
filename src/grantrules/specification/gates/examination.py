"""The examination: all gates of a rule book on one day, and what people accept of it."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from grantrules.model.acceptance import Acceptance
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates import succession as ends
from grantrules.specification.gates.era import eras
from grantrules.specification.gates.gate_finding import GateFinding, Severity
from grantrules.specification.gates.grades import grades
from grantrules.specification.gates.grantable import grantable
from grantrules.specification.gates.ground import ground
from grantrules.specification.gates.heading import headings
from grantrules.specification.gates.pointless import pointless
from grantrules.specification.gates.quoted_amount import quoted_amounts
from grantrules.specification.gates.reading import UNKNOWN_WORD, reading
from grantrules.specification.gates.relevance import decides, figures_read
from grantrules.specification.gates.satisfiable import NEVER_FAILS, NEVER_MET, satisfiable
from grantrules.specification.gates.succession import succession
from grantrules.specification.gates.wording import wording
from grantrules.specification.gates.world import World

ACCEPTANCE = "acceptance"


class Accepted(NamedTuple):
    """A finding and why people accept it."""

    finding: GateFinding
    reason: str


class Examination(NamedTuple):
    """What the gates found, and how many rules they proved in how many eras."""

    findings: tuple[GateFinding, ...]
    accepted: tuple[Accepted, ...]
    rules: int
    eras: int

    def of(self, severity: Severity) -> list[GateFinding]:
        """Gives the findings of a severity that nobody has accepted."""
        return [one for one in self.findings if one.severity is severity]


def examined(book: RuleBook, on: date) -> Examination:
    """Runs every gate; what is proven is proven for all applications of every era."""
    plain = [
        *reading(book),
        *headings(book),
        *ground(book),
        *succession(book, on),
    ]
    if any(one.code == UNKNOWN_WORD for one in plain):
        # Nothing can be proven of a word that means nothing.
        return _weighed(book, plain, 0)
    worlds = [World(book, era) for era in eras(book, figures_read(book))]
    return _weighed(book, [*plain, *_proven(book, worlds)], len(worlds))


def _proven(book: RuleBook, worlds: list[World]) -> list[GateFinding]:
    alone = satisfiable(book, worlds)
    ill = {one.subject for one in alone if one.code in {NEVER_MET, NEVER_FAILS}}
    return [
        *quoted_amounts(book),
        *wording(book, worlds),
        *alone,
        *pointless(book, worlds, ill),
        *grades(book, worlds),
        *grantable(book, worlds),
    ]


def _weighed(book: RuleBook, findings: list[GateFinding], count: int) -> Examination:
    reasons = {(one.finding, one.subject): one.reason for one in book.accepted}
    accepted = [one for one in findings if (one.code, one.subject) in reasons]
    left = [one for one in findings if (one.code, one.subject) not in reasons]
    found = {(one.code, one.subject) for one in findings}
    stale = [_stale(one) for one in book.accepted if _is_stale(one, found)]
    return Examination(
        findings=(*left, *stale, *_doubled(book.accepted)),
        accepted=tuple(Accepted(one, reasons[one.code, one.subject]) for one in accepted),
        rules=sum(decides(rule) for rule in book.rules),
        eras=count,
    )


def _doubled(accepted: Iterable[Acceptance]) -> list[GateFinding]:
    times = Counter((one.finding, one.subject) for one in accepted)
    return [
        GateFinding(
            ACCEPTANCE,
            f"{code} {subject}",
            Severity.ERROR,
            f"„{code}“ zu „{subject}“ ist unter accepted {count}-mal angenommen.",
            "Bitte nur einen Eintrag mit seinem Grund stehen lassen.",
        )
        for (code, subject), count in times.items()
        if count > 1
    ]


def _is_stale(one: Acceptance, found: set[tuple[str, str]]) -> bool:
    # What ends without a successor is found at its time only.
    return (one.finding, one.subject) not in found and one.finding != ends.CODE


def _stale(one: Acceptance) -> GateFinding:
    subject = f"{one.finding} {one.subject}"
    message = f"Angenommen ist „{one.finding}“ zu „{one.subject}“, aber das trifft nicht mehr zu."
    remedy = "Bitte unter accepted streichen."
    return GateFinding(ACCEPTANCE, subject, Severity.ERROR, message, remedy)
