"""Opening case databases on PostgreSQL: new ones, foreign ones, refused ones, lost ones."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from tests.postgres import PostgresServer
from tests.unit.register.sample import AT, lines, verified, write

from grantrules.model.errors import RegisterError
from grantrules.register.address import PostgresAddress
from grantrules.register.chain import checked_head, extend
from grantrules.register.database import Database, open_for_reading, open_for_writing
from grantrules.register.postgres_database import PostgresDatabase
from grantrules.register.run_entries import LogOpened

OPENINGS = [open_for_writing, open_for_reading]
Opening = Callable[[str], Database]


def shown(database: Database, name: str) -> object:
    with database.writing() as connection:
        return connection.exec_driver_sql(f"SHOW {name}").scalar()


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("synchronous_commit", "on"),
        ("transaction_isolation", "read committed"),
        ("lock_timeout", "5s"),
        ("client_encoding", "UTF8"),
    ],
)
def test_a_writer_loses_nothing_whatever_the_server_is_used_to(
    setting: str, value: str, postgres: str
) -> None:
    with psycopg.connect(postgres, autocommit=True) as hand:
        for usual in ("synchronous_commit = off", "client_encoding = 'latin1'"):
            hand.execute(f"ALTER ROLE postgres SET {usual}".encode())
        hand.execute("ALTER ROLE postgres SET default_transaction_isolation = 'serializable'")

    try:
        found = shown(open_for_writing(postgres), setting)
    finally:
        with psycopg.connect(postgres, autocommit=True) as hand:
            hand.execute("ALTER ROLE postgres RESET ALL")

    assert found == value


def test_an_empty_database_holds_no_trail(postgres: str) -> None:
    with pytest.raises(RegisterError, match="enthält kein Protokoll"):
        open_for_reading(postgres)


@pytest.mark.parametrize("opened", OPENINGS)
@pytest.mark.parametrize("table", ["customers (name text)", "alembic_version (version_num text)"])
def test_somebody_elses_database_is_left_alone(opened: Opening, table: str, postgres: str) -> None:
    with psycopg.connect(postgres, autocommit=True) as hand:
        hand.execute(f"CREATE TABLE {table}".encode())

    with pytest.raises(RegisterError, match="keine Falldatenbank von grantrules"):
        opened(postgres)


def test_a_database_that_does_not_speak_utf_8_is_refused(server: PostgresServer) -> None:
    address = server.fresh("ENCODING 'LATIN1' LOCALE 'C'")

    with pytest.raises(RegisterError, match="als LATIN1 statt als UTF8"):
        open_for_writing(address)

    server.drop(address)


def test_an_old_server_is_refused(postgres: str) -> None:
    database = PostgresDatabase(PostgresAddress(url=postgres, name="db"), oldest=990_000)

    with pytest.raises(RegisterError, match="vor Version 15"):
        database.revision()


def test_a_database_that_is_not_there_is_told(server: PostgresServer) -> None:
    with pytest.raises(RegisterError, match="gibt es auf dem Server nicht"):
        open_for_writing(server.address("nirgends"))


def test_a_user_who_is_not_known_is_told(server: PostgresServer) -> None:
    with pytest.raises(RegisterError, match=r"lehnt die Anmeldung ab .*~/\.pgpass"):
        open_for_writing(server.address("postgres", user="niemand"))


def test_a_server_that_is_not_there_is_told_without_the_password(tmp_path: Path) -> None:
    address = f"postgresql://anna:geheim@/faelle?host={tmp_path}"

    with pytest.raises(RegisterError, match="ist nicht erreichbar") as refused:
        open_for_writing(address)

    assert "geheim" not in str(refused.value)


@pytest.mark.parametrize("query", ["hostt=geheim", "host=%zz", "password=%zzgeheim"])
def test_an_address_that_the_driver_cannot_read_is_not_repeated(query: str) -> None:
    with pytest.raises(RegisterError, match="ist nicht lesbar") as refused:
        open_for_writing(f"postgresql://anna:geheim@db/faelle?{query}")

    assert "geheim" not in str(refused.value)


def lose_while_writing(address: str) -> None:
    with open_for_writing(address).writing() as connection:
        extend(connection, checked_head(connection), [LogOpened(engine="0.1.0")], AT)
        own = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
        with psycopg.connect(address) as other:
            other.execute("SELECT pg_terminate_backend(%s, 5000)", [own])


def test_a_connection_that_is_lost_on_the_way_leaves_nothing(postgres: str) -> None:
    write(postgres, "A-1")

    with pytest.raises(RegisterError, match=r"fährt gerade|Verbindung verloren"):
        lose_while_writing(postgres)

    assert verified(postgres).intact
    assert len(lines(postgres)) == 3


def test_who_may_only_read_cannot_record(server: PostgresServer, postgres: str) -> None:
    write(postgres, "A-1")
    name = postgres.partition("?")[0].rpartition("/")[2]
    server.run(
        "CREATE ROLE pruefung LOGIN",
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO pruefung",
        database=name,
    )
    try:
        address = server.address(name, user="pruefung")
        found = verified(address)
        with pytest.raises(RegisterError, match="verweigert dem Benutzer den Zugriff"):
            write(address, "A-2")
    finally:
        server.run("DROP OWNED BY pruefung", "DROP ROLE pruefung", database=name)

    assert found.intact


def test_the_driver_is_imported_only_where_it_is_needed() -> None:
    program = (
        "import sys; import grantrules.register.database as d; d.may_exist('postgresql://x/y'); "
        "sys.exit('psycopg' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", program], check=False)  # noqa: S603 - our own

    assert done.returncode == 0
