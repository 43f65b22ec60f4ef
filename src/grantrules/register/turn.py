"""One turn at the register: what a person does in one transaction, all of it or nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from grantrules.register.balance import move
from grantrules.register.biography import MOVING
from grantrules.register.casebook import casebook
from grantrules.register.chain import NO_HEAD, checked_head, extend
from grantrules.register.database import Database
from grantrules.register.entry import NO_ENTRY, Body, Link, chained, moment_text
from grantrules.register.person import Person
from grantrules.register.run_entries import LogOpened
from grantrules.register.vault import acting


class Actor(NamedTuple):
    """Who acts, when, and with which version of the program."""

    person: Person
    at: datetime
    engine: str


class Turn:
    """Collects the entries of a turn, and keeps the cases as they are after each of them."""

    def __init__(self, connection: Connection, actor: Actor, programme: str) -> None:
        """Begins behind the newest entry; a RegisterError where the trail is damaged."""
        self.connection = connection
        self.actor = actor
        self._head = checked_head(connection)
        self._bodies: list[Body] = []
        self.book = casebook(connection, programme)
        if self._head == NO_HEAD:
            self.add(LogOpened(engine=actor.engine))
        self.by, registered = acting(connection, actor.person)
        for body in registered:
            self.add(body)

    def add(self, body: Body) -> int:
        """Adds an entry and gives the number it will have.

        A RefusedError where the life of its case does not allow it, an OverspentError where the
        money it moves is not there.
        """
        self._bodies.append(body)
        seq = self._head.seq + len(self._bodies)
        link = Link(at=moment_text(self.actor.at), prev=NO_ENTRY, seq=seq)
        self.book.add(chained(body, link))
        if isinstance(body, MOVING):
            move(self.connection, body.programme, body.movements)
        return seq

    def write(self) -> None:
        """Writes what was added."""
        if self._bodies:
            extend(self.connection, self._head, self._bodies, self.actor.at)


@contextmanager
def turn_of(database: Database, actor: Actor, programme: str) -> Iterator[Turn]:
    """Holds the write lock for a turn in a programme; on any error nothing is kept."""
    with database.writing() as connection:
        turn = Turn(connection, actor, programme)
        yield turn
        turn.write()
