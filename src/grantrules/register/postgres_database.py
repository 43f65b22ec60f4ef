"""A case database (Falldatenbank) on a server of PostgreSQL, and its two kinds of transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, create_engine, event

from grantrules.model.errors import RegisterError
from grantrules.register.address import PostgresAddress, malformed
from grantrules.register.failure import foreign
from grantrules.register.postgres_failure import told, told_connecting

PATIENCE = 5.0
OLDEST = 150_000
# An advisory lock is a number; this one is "grants" in ASCII.
_WRITERS = 0x6772616E7473
# A writer who fell asleep with the lock in hand is woken up.
_LONGEST_PAUSE = "5min"
# An address may say otherwise; a server that vanished is noticed within a minute.
_USUAL = {
    "connect_timeout": "10",
    "keepalives_idle": "20",
    "keepalives_interval": "10",
    "keepalives_count": "4",
    "fallback_application_name": "grantrules",
}
_TABLES = """
    SELECT relname FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = current_schema() AND relkind IN ('r', 'p', 'v', 'm', 'f')
"""


class PostgresDatabase:
    """A database of PostgreSQL; every transaction has its own connection, so none is left open."""

    def __init__(
        self, address: PostgresAddress, patience: float = PATIENCE, oldest: int = OLDEST
    ) -> None:
        """Connects to nothing yet; `patience` waits for a lock, `oldest` is a server's version."""
        self.name = address.name
        self._oldest = oldest
        self._wait = f"SET LOCAL lock_timeout = {int(patience * 1000)}"
        self._engine = _engine(address.url)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Gives one consistent view of the database."""
        begin = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"
        with self._begun(begin, self._wait) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Holds the write lock from the start; all is kept or, on any error, nothing.

        Every statement after the lock sees what the writer before has committed.
        """
        with self._begun(
            "SET TRANSACTION ISOLATION LEVEL READ COMMITTED, READ WRITE",
            "SET LOCAL synchronous_commit = on",
            f"SET LOCAL idle_in_transaction_session_timeout = '{_LONGEST_PAUSE}'",
            self._wait,
            f"SELECT pg_advisory_xact_lock({_WRITERS})",
        ) as connection:
            yield connection

    def revision(self) -> str | None:
        """Names the schema of the database, None where it has no table; refuses foreign ones."""
        with self.reading() as connection:
            self._check_server(connection)
            if connection.exec_driver_sql("SELECT to_regclass('alembic_version')").scalar():
                version = "SELECT version_num FROM alembic_version"
                revision = connection.exec_driver_sql(version).scalar()
                if str(revision).startswith("grantrules_"):
                    return str(revision)
            elif not connection.exec_driver_sql(_TABLES).first():
                return None
        raise foreign(self.name)

    def _check_server(self, connection: Connection) -> None:
        number = connection.exec_driver_sql("SHOW server_version_num").scalar_one()
        if int(number) < self._oldest:
            raise RegisterError(
                f"Die Falldatenbank {self.name} liegt auf einem PostgreSQL vor Version 15. "
                "Bitte einen neueren Server angeben."
            )
        encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
        if encoding != "UTF8":
            raise RegisterError(
                f"Die Datenbank {self.name} speichert Texte als {encoding} statt als UTF8. Bitte "
                "sie mit ENCODING 'UTF8' neu anlegen lassen (docs/betrieb/postgresql.md)."
            )

    @contextmanager
    def _begun(self, *statements: str) -> Iterator[Connection]:
        with told_connecting(self.name):
            connected = self._engine.connect()
        with told(self.name), connected as connection:
            connection.execution_options(begin=statements)
            with connection.begin():
                yield connection


def _engine(url: str) -> Engine:
    # The driver is imported where a database is on a server, and nowhere else.
    import psycopg  # noqa: PLC0415
    from psycopg.conninfo import conninfo_to_dict  # noqa: PLC0415

    try:
        parameters: dict[str, Any] = {**_USUAL, **conninfo_to_dict(url), "client_encoding": "utf8"}
    except psycopg.ProgrammingError:
        # The driver quotes what it cannot read, and that may be a password.
        raise malformed() from None

    def begin(connection: Connection) -> None:
        # One message to the server, not one each.
        connection.exec_driver_sql("; ".join(connection.get_execution_options()["begin"]))

    def connect() -> psycopg.Connection[Any]:
        return psycopg.connect(**parameters)

    engine = create_engine("postgresql+psycopg://", creator=connect, poolclass=NullPool)
    event.listen(engine, "begin", begin)
    return engine
