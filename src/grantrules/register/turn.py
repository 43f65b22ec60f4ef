"""One turn at the register: what a person does in one transaction, all of it or nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from grantrules.model.errors import RefusedError
from grantrules.register.balance import move
from grantrules.register.binding import acting
from grantrules.register.biography import MOVING
from grantrules.register.casebook import casebook
from grantrules.register.chain import NO_HEAD, checked_head, extend
from grantrules.register.database import Database
from grantrules.register.entry import (
    NO_ENTRY,
    Body,
    Entry,
    Link,
    chained,
    entry_of,
    line_of,
    moment_text,
)
from grantrules.register.person import Person
from grantrules.register.presence import Presence
from grantrules.register.run_entries import LogOpened


class Actor(NamedTuple):
    """Who acts, when, and with which version of the program."""

    presence: Presence
    at: datetime
    engine: str

    @property
    def person(self) -> Person:
        """The person who is present."""
        return self.presence.person


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
        self.by, registered = acting(connection, actor.presence)
        for body in registered:
            self.add(body)

    def add(self, body: Body) -> int:
        """Adds an entry and gives the number it will have.

        A RefusedError where it cannot be written or the life of its case does not allow it, an
        OverspentError where the money it moves is not there.
        """
        seq = self._head.seq + len(self._bodies) + 1
        link = Link(at=moment_text(self.actor.at), prev=NO_ENTRY, seq=seq)
        self.book.add(_as_written(chained(body, link)))
        self._bodies.append(body)
        if isinstance(body, MOVING):
            move(self.connection, body.programme, body.movements)
        return seq

    def write(self) -> None:
        """Writes what was added."""
        if self._bodies:
            extend(self.connection, self._head, self._bodies, self.actor.at)


def _as_written(entry: Entry) -> Entry:
    """Gives the entry as everybody will read it: the line replaces what no line may contain."""
    try:
        return entry_of(line_of(entry))
    except ValueError as error:
        raise RefusedError(
            "Was Sie angegeben haben, lässt sich nicht aufzeichnen. Bitte die Schriftzeichen der "
            "Angaben prüfen."
        ) from error


@contextmanager
def turn_of(database: Database, actor: Actor, programme: str) -> Iterator[Turn]:
    """Holds the write lock for a turn in a programme; on any error nothing is kept."""
    with database.writing() as connection:
        turn = Turn(connection, actor, programme)
        yield turn
        turn.write()
