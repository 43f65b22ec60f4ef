"""Forgetting a person: their row of the vault, and every byte of it that the file still has."""

from typing import NamedTuple

from grantrules.register.database import Database
from grantrules.register.erasing import erase
from grantrules.register.sqlite_database import SqliteDatabase
from grantrules.register.turn import Actor, turn_of


class Erased(NamedTuple):
    """Whose name is gone, the entry that says so, and whether its bytes are gone as well.

    `server`: on a server its owner has to see to the bytes.
    """

    pseudonym: str
    entry: int
    bytes_gone: bool
    server: bool


class Wish(NamedTuple):
    """Whom to forget, by pseudonym or key, why, and the programme that the actor works in."""

    who: str
    reason: str
    programme: str


def forget_person(database: Database, actor: Actor, wish: Wish) -> Erased:
    """Deletes the row in one turn, then empties the log in which the bytes may still stand."""
    with turn_of(database, actor, wish.programme) as turn:
        pseudonym, entry = erase(turn, wish.who, wish.reason)
    if isinstance(database, SqliteDatabase):
        return Erased(pseudonym, entry, database.empty_write_ahead_log(), server=False)
    return Erased(pseudonym, entry, bytes_gone=False, server=True)
