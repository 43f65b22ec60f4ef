"""Opening a case database (Falldatenbank) of either kind."""

from typing import assert_never

from grantrules.register.address import Address, PostgresAddress, SqliteAddress, address_of
from grantrules.register.failure import earlier_version, empty, other_version
from grantrules.register.postgres_database import PostgresDatabase
from grantrules.register.schema import EARLIER, REVISION
from grantrules.register.sqlite_database import (
    PATIENCE,
    SqliteDatabase,
    sqlite_for_reading,
    sqlite_for_writing,
)

Database = SqliteDatabase | PostgresDatabase
"""Both have `name` for messages, `reading()` and `writing()`."""


def open_for_writing(address: str, patience: float = PATIENCE) -> Database:
    """Opens the case database, makes it where there is none and brings its schema up to date."""
    database = _writable(address_of(address), patience)
    revision = database.revision()
    if isinstance(database, SqliteDatabase):
        database.keep_write_ahead_log()
    if revision != REVISION:
        # Alembic takes a quarter of a second to import, and is needed once in a database's life.
        from grantrules.register.migration import upgrade  # noqa: PLC0415

        with database.writing() as connection:
            upgrade(connection, database.name)
    return database


def open_for_reading(address: str) -> Database:
    """Opens a case database that exists and is up to date, and never changes it."""
    database = _readable(address_of(address))
    revision = database.revision()
    if revision is None:
        raise empty(database.name)
    if revision in EARLIER:
        raise earlier_version(database.name)
    if revision != REVISION:
        raise other_version(database.name)
    return database


def may_exist(address: str) -> bool:
    """Whether something is at the address; a server is not asked."""
    match address_of(address):
        case SqliteAddress(path=path):
            return path.exists()
        case PostgresAddress():
            return True
        case _ as never:
            assert_never(never)


def _writable(address: Address, patience: float) -> Database:
    match address:
        case SqliteAddress(path=path):
            return sqlite_for_writing(path, patience)
        case PostgresAddress():
            return PostgresDatabase(address, patience)
        case _:
            assert_never(address)


def _readable(address: Address) -> Database:
    match address:
        case SqliteAddress(path=path):
            return sqlite_for_reading(path)
        case PostgresAddress():
            return PostgresDatabase(address)
        case _:
            assert_never(address)
