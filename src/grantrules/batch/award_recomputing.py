"""Whether every figure after a decision is what the rule book of then gives, worked out again."""

from collections.abc import Iterable, Iterator
from datetime import date

from sqlalchemy import Connection

from grantrules.batch.award_reckoning import (
    Doing,
    Wanted,
    handing_over,
    hearing,
    knowledge,
    notification,
    payment,
)
from grantrules.batch.awarding import application_for
from grantrules.batch.return_reckoning import Back, Late, claim, late_use, repaid
from grantrules.model.errors import GrantRulesError
from grantrules.model.money import cents_of
from grantrules.model.rulebook import RuleBook
from grantrules.register.award_entries import (
    Claim,
    Hearing,
    Knowledge,
    LateUse,
    Notification,
    Payment,
    Reckoned,
    Repaid,
)
from grantrules.register.biography import Biography
from grantrules.register.database import Database
from grantrules.register.digest import Digest
from grantrules.register.document import kept_content
from grantrules.register.entry import Entry
from grantrules.register.history import Filter, entries
from grantrules.rulebook.loading import rulebook_of

_TYPES = ("notification", "hearing", "knowledge", "payment", "claim", "late_use", "repaid")
_Books = dict[Digest, RuleBook]


def award_faults(database: Database) -> dict[int, str]:
    """Says of each entry that its rule book gives otherwise what is wrong; none where all agree.

    Call it on a trail that holds.
    """
    found = (one.body for type_ in _TYPES for one in entries(database, Filter(type=type_)))
    cases = {(one.programme, one.reference) for one in found if isinstance(one, Reckoned)}
    books: _Books = {}
    with database.reading() as connection:
        return {
            seq: fault
            for programme, reference in sorted(cases)
            for seq, fault in _faults(
                connection,
                entries(database, Filter(programme=programme, reference=reference)),
                books,
            )
        }


def _faults(
    connection: Connection, lived: Iterable[Entry], books: _Books
) -> Iterator[tuple[int, str]]:
    lives = Biography()
    for entry in lived:
        body = entry.body
        if isinstance(body, Reckoned):
            case = lives.cases[body.programme, body.reference]
            try:
                book = _book(connection, body.rulebook_sha256, books)
                again = _again(connection, Doing(body.by, case, book), body)
            except GrantRulesError as error:
                yield entry.seq, f"Eintrag {entry.seq} ist nicht nachzurechnen: {error}"
            else:
                if again != body:
                    yield entry.seq, f"Eintrag {entry.seq}: Nachgerechnet kommt anderes heraus."
        lives.take(entry)


def _again(connection: Connection, doing: Doing, body: Reckoned) -> Reckoned:  # noqa: PLR0911 - one a kind
    match body:
        case Notification():
            if body.posted_on is None:
                return handing_over(doing, _day(body.notified_on))
            return notification(doing, _day(body.posted_on))
        case Hearing():
            return hearing(doing, _day(body.posted_on), body.reason)
        case Knowledge():
            return knowledge(doing, _day(body.known_on), body.reason)
        case Payment():
            wanted = Wanted(_day(body.paid_on), _day(body.need_from), cents_of(body.amount))
            return payment(doing, application_for(connection, doing.case), wanted)
        case Claim():
            return claim(doing, _day(body.claimed_on), body.despite)
        case LateUse():
            days, why = (_day(body.used_on), _day(body.claimed_on)), (body.reason, body.despite)
            return late_use(doing, Late(body.payment, cents_of(body.amount), *days, *why))
        case Repaid():
            money = cents_of(body.principal), cents_of(body.interest)
            return repaid(doing, Back(_day(body.received_on), *money))


def _book(connection: Connection, sha256: Digest, books: _Books) -> RuleBook:
    if sha256 not in books:
        books[sha256] = rulebook_of(kept_content(connection, sha256).decode())
    return books[sha256]


def _day(text: str) -> date:
    return date.fromisoformat(text)
