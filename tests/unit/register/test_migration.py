"""The migrations make what the queries expect, and refuse what they do not know."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, inspect
from tests.unit.register.sample import small_disk, verified, write

import grantrules.register
from grantrules.model.errors import RegisterError
from grantrules.register.database import open_for_writing
from grantrules.register.schema import REVISION, metadata

PLACE = Path(grantrules.register.__file__).parent / "migrations"


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
    assert {name for name in checks if not name.endswith(("_is_text", "_is_blob"))} == {
        str(constraint.name)
        for table in metadata.tables.values()
        for constraint in table.constraints
        if isinstance(constraint, CheckConstraint)
    }


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
