"""A case database (Falldatenbank) in a file of SQLite, and its two kinds of transaction."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine, event

from grantrules.model.errors import AddressError, RegisterError
from grantrules.register.failure import foreign
from grantrules.register.network_share import mounts, refuse_share
from grantrules.register.sqlite_failure import told

PATIENCE = 5.0
_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA cell_size_check = ON",
)
_SMALLEST = 512
"""No database of SQLite has fewer bytes than its smallest page."""


class SqliteDatabase:
    """A file of SQLite; every transaction has its own connection, so none is left open."""

    def __init__(self, path: Path, mode: str, patience: float = PATIENCE) -> None:
        """Touches no file yet; `mode` is that of a SQLite URI, `patience` waits for a lock."""
        self.path = path
        self.name = str(path)
        self._engine = _engine(f"{path.absolute().as_uri()}?mode={mode}", patience)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Gives one consistent view of the database."""
        with self._begun("PRAGMA query_only = ON", "BEGIN") as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Holds the write lock from the start; all is kept or, on any error, nothing."""
        with self._begun("BEGIN IMMEDIATE") as connection:
            yield connection

    def revision(self) -> str | None:
        """Names the schema of the database, None where it has no table; refuses foreign ones."""
        with self.reading() as connection:
            query = "SELECT name FROM sqlite_master WHERE type = 'table'"
            names = set(connection.exec_driver_sql(query).scalars())
            if not names:
                return None
            if "alembic_version" in names:
                version = "SELECT version_num FROM alembic_version"
                revision = connection.exec_driver_sql(version).scalar()
                if str(revision).startswith("grantrules_"):
                    return str(revision)
        raise foreign(f"Die Datei {self.path}")

    def keep_write_ahead_log(self) -> None:
        """Sets WAL, which a backup by VACUUM INTO does not inherit."""
        with self._begun() as connection:
            mode = connection.exec_driver_sql("PRAGMA journal_mode = WAL").scalar()
        if mode != "wal":
            raise RegisterError(
                f"Die Falldatenbank {self.path} lässt sich hier nicht ausfallsicher führen. "
                "Bitte mit --db einen Ort auf einem lokalen Datenträger angeben."
            )

    def copy_to(self, target: Path) -> None:
        """Writes a consistent copy to a file that does not exist (VACUUM INTO)."""
        with self._begun() as connection:
            connection.exec_driver_sql("VACUUM INTO ?", (str(target),))

    def empty_write_ahead_log(self) -> bool:
        """Moves the log into the file and cuts it to nothing; False where somebody reads in it."""
        with self._begun() as connection:
            busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar()
        return busy == 0

    @contextmanager
    def _begun(self, *statements: str) -> Iterator[Connection]:
        with told(self.path), self._engine.connect() as connection:
            connection.execution_options(begin=statements)
            with connection.begin():
                yield connection


def sqlite_for_writing(path: Path, patience: float = PATIENCE) -> SqliteDatabase:
    """Takes the file of this path, or a place where one can be made."""
    if not path.parent.is_dir():
        raise RegisterError(
            f"Der Ordner {path.parent} für die Falldatenbank fehlt. Bitte ihn anlegen oder mit "
            "--db einen anderen Ort angeben."
        )
    if path.is_file() and 0 < path.stat().st_size < _SMALLEST:
        # SQLite takes a file of a few bytes for an empty one and would overwrite it.
        raise RegisterError(
            f"Die Datei {path} ist keine SQLite-Datenbank. Bitte mit --db eine andere angeben."
        )
    if path.exists() and not path.is_file():
        raise RegisterError(
            f"{path} ist keine Datei. Bitte mit --db eine Datei für die Falldatenbank angeben."
        )
    refuse_share(path, mounts())
    return SqliteDatabase(path, "rwc", patience)


def sqlite_for_reading(path: Path) -> SqliteDatabase:
    """Takes the file of this path, which exists."""
    if not path.is_file():
        raise AddressError(
            f"Die Falldatenbank {path} gibt es nicht. Bitte mit --db die Datei angeben, in der "
            "die Läufe aufgezeichnet sind."
        )
    refuse_share(path, mounts())
    return SqliteDatabase(path, _reading_mode(path))


def _reading_mode(path: Path) -> str:
    # Beside a WAL database even a reader needs two files; on a read-only medium without them
    # nobody can be writing either, and SQLite may take the file for immutable.
    real = path.resolve()
    wal = real.with_name(f"{real.name}-wal")
    writable = os.access(real.parent, os.W_OK)
    return "rw" if writable or wal.exists() else "ro&immutable=1"


def _engine(uri: str, patience: float) -> Engine:
    def connect() -> sqlite3.Connection:
        # Without an isolation level the module begins no transaction of its own.
        return sqlite3.connect(uri, uri=True, timeout=patience, isolation_level=None)

    def configure(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in _PRAGMAS:
            connection.execute(pragma)

    def begin(connection: Connection) -> None:
        for statement in connection.get_execution_options()["begin"]:
            connection.exec_driver_sql(statement)

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)
    event.listen(engine, "connect", configure)
    event.listen(engine, "begin", begin)
    return engine
