"""The desk (Arbeitsplatz) at which a person works in the register."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from grantrules.model.errors import RefusedError
from grantrules.model.money import cents_of, decimal_text
from grantrules.model.rulebook import RuleBook
from grantrules.register.balance import appropriate
from grantrules.register.case_entries import RulesActivated, YearMoney
from grantrules.register.database import Database
from grantrules.register.document import Document, DocumentKind, keep
from grantrules.register.trail_entries import Role
from grantrules.register.turn import Actor, Turn, turn_of


class Desk(NamedTuple):
    """Who works where, and under which rule book."""

    database: Database
    book: RuleBook
    actor: Actor

    @contextmanager
    def turn(self) -> Iterator[Turn]:
        """Holds a turn of somebody who may change cases; the rule book is in force within it."""
        role = self.actor.person.role
        if role is Role.AUDITOR:
            raise RefusedError(f"In der Rolle „{role.german}“ lassen sich Vorgänge nur ansehen.")
        with turn_of(self.database, self.actor, self.book.programme) as turn:
            _activate(turn, self.book)
            yield turn


def _activate(turn: Turn, book: RuleBook) -> None:
    """Puts the rule book into force where another one was, with the money of its years."""
    if turn.book.rules is not None and turn.book.rules.rulebook_sha256 == book.sha256:
        return
    keep(turn.connection, [Document(kind=DocumentKind.RULEBOOK, content=book.text.encode())])
    activated = RulesActivated(
        by=turn.by,
        programme=book.programme,
        rulebook_version=book.version,
        rulebook_sha256=book.sha256,
        appropriations=tuple(
            YearMoney(year=year, amount=decimal_text(cents))
            for year, cents in sorted(book.appropriated().items())
        ),
    )
    turn.add(activated)
    money = {one.year: cents_of(one.amount) for one in activated.appropriations}
    appropriate(turn.connection, book.programme, money)
