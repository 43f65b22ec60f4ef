"""Whether people could find what they found against an applicant, under the rule book of then."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from grantrules.batch.review.moment import day_of
from grantrules.model.errors import GrantRulesError
from grantrules.model.finding import Status
from grantrules.model.rulebook import RuleBook
from grantrules.register.biography import Biography
from grantrules.register.case import Case
from grantrules.register.case_entries import FindingMade, RulesActivated
from grantrules.register.database import Database
from grantrules.register.digest import Digest
from grantrules.register.document import document
from grantrules.register.entry import Entry
from grantrules.register.finding import Judgement, finding
from grantrules.register.history import Filter, entries
from grantrules.rulebook.loading import rulebook_of

_Books = dict[Digest, RuleBook]
_Rules = Mapping[int, Digest]


def finding_faults(database: Database) -> dict[int, str]:
    """Says of each finding that nobody could make then what is wrong with it.

    So is a period found over that still ran (rule VO-04). Call it on a trail that holds.
    """
    found = (one.body for one in entries(database, Filter(type="finding")))
    cases = {
        (one.programme, one.reference)
        for one in found
        if isinstance(one, FindingMade) and _is_against(one)
    }
    books: _Books = {}
    return {
        seq: fault
        for programme, reference in sorted(cases)
        for seq, fault in _faults(
            database,
            entries(database, Filter(programme=programme, reference=reference)),
            (_rules_of(database, programme), books),
        )
    }


def _is_against(body: FindingMade) -> bool:
    return body.status is not Status.MET


def _rules_of(database: Database, programme: str) -> _Rules:
    """Gives the rule books that came into force, by the entry that says so."""
    wanted = Filter(type="rules_activated", programme=programme)
    return {
        one.seq: one.body.rulebook_sha256
        for one in entries(database, wanted)
        if isinstance(one.body, RulesActivated)
    }


def _faults(
    database: Database, lived: Iterable[Entry], known: tuple[_Rules, _Books]
) -> Iterator[tuple[int, str]]:
    lives, (rules, books) = Biography(), known
    for entry in lived:
        body = entry.body
        if isinstance(body, FindingMade) and _is_against(body):
            sha256 = rules[max(seq for seq in rules if seq < entry.seq)]
            case = lives.cases[body.programme, body.reference]
            try:
                if sha256 not in books:
                    books[sha256] = rulebook_of(document(database, sha256).decode())
                _made_again(case, body, (day_of(entry.at), books[sha256]))
            except GrantRulesError as error:
                yield entry.seq, f"Eintrag {entry.seq} konnte so niemand feststellen: {error}"
        lives.take(entry)


def _made_again(case: Case, body: FindingMade, then: tuple[date, RuleBook]) -> None:
    day, book = then
    finding(case, body.rule, Judgement(body.by, body.status, body.reason, day), book)
