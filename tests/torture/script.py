"""The statements of the register itself, written down as it works, to be played on another disk."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import apsw
from sqlalchemy import Connection, Engine, event
from tests.torture.reckoning import Trail, trail

from grantrules.register import sqlite_database
from grantrules.register.database import open_for_writing

EXCLUSIVE = "PRAGMA locking_mode = EXCLUSIVE"
_READING = ("SELECT", "PRAGMA query_only", "BEGIN")


class Statement(NamedTuple):
    """A statement and each set of values it ran with."""

    text: str
    values: tuple[tuple[Any, ...], ...]


class Scene(NamedTuple):
    """A transaction that the register made, and what it held afterwards."""

    statements: tuple[Statement, ...]
    after: Trail


def opening(address: str) -> tuple[str, ...]:
    """Gives the pragmas of the project, in the order in which it sets them."""
    with _written_down() as transactions:
        open_for_writing(address)
    texts = [one.text for found in transactions for one in found]
    journal = [text for text in texts if "journal_mode" in text]
    return (EXCLUSIVE, *sqlite_database._PRAGMAS, *journal)  # noqa: SLF001 - the point of it


def played(connection: apsw.Connection, scene: Scene) -> None:
    """Plays a transaction; what it raised, it did not commit."""
    for text, values in scene.statements:
        for one in values:
            connection.execute(text, one).fetchall()
    connection.execute("COMMIT")


def scene(address: str, act: Callable[[], object]) -> Scene:
    """Lets the register do something in one transaction, and writes it down."""
    with _written_down() as transactions:
        act()
    (statements,) = [one for one in transactions if _writes(one)]
    return Scene(statements, trail(address))


@contextmanager
def _written_down() -> Iterator[list[tuple[Statement, ...]]]:
    transactions: list[tuple[Statement, ...]] = []
    now: list[Statement] = []

    def execute(*args: Any) -> None:  # noqa: ANN401 - as SQLAlchemy calls it
        _, _, text, values, _, many = args
        now.append(Statement(text, tuple(map(tuple, values)) if many else (tuple(values),)))

    def commit(_connection: Connection) -> None:
        transactions.append(tuple(now))
        now.clear()

    def rollback(_connection: Connection) -> None:
        now.clear()

    listeners = {"before_cursor_execute": execute, "commit": commit, "rollback": rollback}
    for name, listener in listeners.items():
        event.listen(Engine, name, listener)
    try:
        yield transactions
    finally:
        for name, listener in listeners.items():
            event.remove(Engine, name, listener)


def _writes(statements: tuple[Statement, ...]) -> bool:
    return any(not one.text.lstrip().startswith(_READING) for one in statements)
