import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from tests.unit.register.sample import verified, write

from grantrules.register.database import open_for_reading
from grantrules.register.protection import protection_faults

TOLD = "Der Schutz der Tabellen vor Änderungen fehlt oder ist ein anderer"


def faults(address: str) -> list[str]:
    with open_for_reading(address).reading() as connection:
        return protection_faults(connection)


def change(address: str, *statements: str) -> None:
    if address.startswith("postgresql:"):
        with psycopg.connect(address, autocommit=True) as server:
            for statement in statements:
                server.execute(statement.encode())
        return
    with closing(sqlite3.connect(address)) as file, file:
        for statement in statements:
            file.execute(statement)


def test_tables_as_the_migrations_make_them_are_protected(address: str) -> None:
    write(address, "A-1")

    assert faults(address) == []


@pytest.mark.parametrize(
    "name", ["entries_refuse_update", "entries_refuse_delete", "vault_refuse_insert"]
)
def test_a_missing_trigger_of_a_file_is_told(tmp_path: Path, name: str) -> None:
    path = str(tmp_path / "a.db")
    write(path, "A-1")

    change(path, f"DROP TRIGGER {name}")

    assert faults(path) == [f"{TOLD} ({name})."]
    assert not verified(path).intact


def test_a_trigger_that_does_nothing_is_told(tmp_path: Path) -> None:
    path = str(tmp_path / "a.db")
    write(path, "A-1")

    change(
        path,
        "DROP TRIGGER entries_refuse_update",
        "CREATE TRIGGER entries_refuse_update BEFORE UPDATE ON entries BEGIN SELECT 1; END",
    )

    assert faults(path) == [f"{TOLD} (entries_refuse_update)."]


def test_a_trigger_that_was_added_is_told(tmp_path: Path) -> None:
    path = str(tmp_path / "a.db")
    write(path, "A-1")

    change(path, "CREATE TRIGGER more AFTER INSERT ON entries BEGIN DELETE FROM vault; END")

    assert faults(path) == [f"{TOLD} (more)."]


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("DROP TRIGGER entries_refuse ON entries", "entries_refuse"),
        ("ALTER TABLE documents DISABLE TRIGGER documents_refuse", "documents_refuse"),
        (
            "ALTER TABLE balances DROP CONSTRAINT balances_is_not_overspent",
            "balances_is_not_overspent",
        ),
        ("ALTER TABLE entries DROP CONSTRAINT entries_pkey", "entries_pkey"),
    ],
)
def test_missing_protection_on_a_server_is_told(postgres: str, statement: str, name: str) -> None:
    write(postgres, "A-1")

    change(postgres, statement)

    assert faults(postgres) == [f"{TOLD} ({name})."]
    assert not verified(postgres).intact
