"""The migrations make what the queries expect, and refuse what they do not know."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, inspect, select
from tests.unit.register.sample import (
    AT,
    RULEBOOK,
    WORKBOOK,
    digest,
    lines,
    proposal,
    record,
    small_disk,
    verified,
    write,
)

import grantrules.register
from grantrules.model.errors import RegisterError
from grantrules.register.address import SqliteAddress, address_of
from grantrules.register.database import Database, open_for_reading, open_for_writing
from grantrules.register.migration import upgrade
from grantrules.register.postgres_database import PostgresDatabase
from grantrules.register.schema import EARLIER, REVISION, documents, metadata
from grantrules.register.sqlite_database import SqliteDatabase
from grantrules.register.trail import record_run

PLACE = Path(grantrules.register.__file__).parent / "migrations"


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Gives the address of nothing yet: here it is migrated."""
    if request.param == "sqlite":
        return str(tmp_path / "a.db")
    return str(request.getfixturevalue("postgres"))


def test_the_newest_migration_is_the_schema_that_the_queries_know() -> None:
    assert ScriptDirectory(str(PLACE)).get_heads() == [REVISION]


def test_the_migrations_make_the_tables_that_the_queries_know(address: str) -> None:
    database = open_for_writing(address)

    with database.reading() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
        inspector = inspect(connection)
        computed = {
            column["name"]: column["computed"]["sqltext"]
            for column in inspector.get_columns("entries")
            if "computed" in column
        }
        expected = {
            column.name: str(column.computed.sqltext.compile(dialect=connection.dialect))
            for column in metadata.tables["entries"].columns
            if column.computed is not None
        }
        checks = {
            str(check["name"])
            for table in metadata.tables
            for check in inspector.get_check_constraints(table)
        }

    assert differences == []
    assert computed == expected
    # What SQLite's types do not keep out, its checks do.
    assert {
        name for name in checks if not name.endswith(("_is_text", "_is_blob", "_is_whole"))
    } == {
        str(constraint.name)
        for table in metadata.tables.values()
        for constraint in table.constraints
        if isinstance(constraint, CheckConstraint)
    }


def earlier(address: str, revision: str) -> Database:
    """Makes the case database that an earlier version would have made, with a run in it."""
    place = address_of(address)
    database = (
        SqliteDatabase(place.path, "rwc")
        if isinstance(place, SqliteAddress)
        else PostgresDatabase(place)
    )
    with database.writing() as connection:
        upgrade(connection, database.name, revision)
    record_run(database, record(proposal("A-1"), proposal("Förderung \\x \t")), AT)
    return database


def kept(address: str) -> list[tuple[int | str, bytes]]:
    with open_for_reading(address).reading() as connection:
        found = connection.execute(select(documents.c.sha256, documents.c.content)).all()
    return sorted((sha256, bytes(content)) for sha256, content in found)


@pytest.mark.parametrize("revision", sorted(EARLIER))
def test_a_database_of_every_earlier_version_is_brought_up_to_date_byte_by_byte(
    revision: str, address: str
) -> None:
    earlier(address, revision)
    before = lines(address)

    open_for_writing(address)

    assert lines(address) == before
    assert kept(address) == sorted((digest(one), one) for one in (RULEBOOK, WORKBOOK))
    assert verified(address).intact
    again = write(address, "A-1", "Förderung \\x \t")
    assert again.repeat == 2
    assert verified(address).entries == 7


@pytest.mark.parametrize("revision", sorted(EARLIER))
def test_a_reader_leaves_an_earlier_database_as_it_is_and_says_what_to_do(
    revision: str, address: str
) -> None:
    database = earlier(address, revision)

    with pytest.raises(RegisterError, match=r"früheren Version .*„grantrules audit init“"):
        open_for_reading(address)

    assert database.revision() == revision


def test_a_full_disk_leaves_an_earlier_database_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    earlier(str(path), "grantrules_0001")
    before = lines(path)

    with (
        small_disk(path.stat().st_size + 1000),
        pytest.raises(RegisterError, match="nichts aufgezeichnet"),
    ):
        open_for_writing(str(path))

    assert lines(path) == before
    assert SqliteDatabase(path, "rw").revision() == "grantrules_0001"
    open_for_writing(str(path))
    assert verified(path).intact


def test_every_earlier_revision_leads_to_the_newest() -> None:
    scripts = ScriptDirectory(str(PLACE)).walk_revisions()

    assert {one.revision for one in scripts} == {REVISION, *EARLIER}


def test_opening_again_runs_no_migration(address: str) -> None:
    open_for_writing(address)
    write(address, "A-1")

    open_for_writing(address)

    assert verified(address).entries == 3


def test_opening_again_changes_no_byte_of_a_file(tmp_path: Path) -> None:
    open_for_writing(str(tmp_path / "a.db"))
    before = (tmp_path / "a.db").read_bytes()

    open_for_writing(str(tmp_path / "a.db"))

    assert (tmp_path / "a.db").read_bytes() == before


def test_a_schema_that_no_migration_leads_to_is_refused(tmp_path: Path) -> None:
    open_for_writing(str(tmp_path / "a.db"))
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'grantrules_0000'")

    with pytest.raises(RegisterError, match="anderen, wohl neueren Version"):
        open_for_writing(str(tmp_path / "a.db"))


def test_a_migration_that_fails_leaves_a_database_without_tables(tmp_path: Path) -> None:
    with small_disk(20_000), pytest.raises(RegisterError, match="nichts aufgezeichnet"):
        open_for_writing(str(tmp_path / "a.db"))

    with closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        found = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    assert found == (0,)


def test_what_a_failed_migration_left_is_opened_as_a_new_database(tmp_path: Path) -> None:
    with small_disk(20_000), pytest.raises(RegisterError, match="nichts aufgezeichnet"):
        open_for_writing(str(tmp_path / "a.db"))

    write(tmp_path / "a.db", "A-1")

    assert verified(tmp_path / "a.db").intact
