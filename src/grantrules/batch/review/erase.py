"""Forgetting a person: their row of the vault, and every byte of it that the file still has."""

from typing import NamedTuple

from grantrules.register.database import Database
from grantrules.register.erasing import erase
from grantrules.register.sqlite_database import SqliteDatabase
from grantrules.register.turn import Actor, turn_of


class Erased(NamedTuple):
    """Whom it is about, the entry, whether the name is gone, and whether its bytes are as well.

    One person wants it, the next one does it. `server`: its owner has to see to the bytes.
    """

    pseudonym: str
    entry: int
    erased: bool
    bytes_gone: bool
    server: bool


class Wish(NamedTuple):
    """Whom to forget, by pseudonym or key, why, and the programme that the actor works in."""

    who: str
    reason: str
    programme: str


def forget_person(database: Database, actor: Actor, wish: Wish) -> Erased:
    """Deletes the row in the turn of a second person, then empties the log of its bytes."""
    with turn_of(database, actor, wish.programme) as turn:
        pseudonym, entry, erased = erase(turn, wish.who, wish.reason)
    file = isinstance(database, SqliteDatabase)
    gone = erased and isinstance(database, SqliteDatabase) and database.empty_write_ahead_log()
    return Erased(pseudonym, entry, erased, gone, server=not file)
