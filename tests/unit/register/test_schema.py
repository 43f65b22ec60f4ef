"""What is recorded only grows, no year is overspent, and a person can be erased."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import IntegrityError
from tests.unit.register.sample import AT, write

from grantrules.register.database import Database, open_for_reading, open_for_writing
from grantrules.register.schema import balances, entries, salts, vault

ANNA = {"pseudonym": "p1", "account": "anna", "name": "Anna", "salt": b"\x00\xff"}


@pytest.fixture
def connection(address: str) -> Iterator[Connection]:
    """Gives a transaction of a case database with one run, two balances and one person."""
    write(address, "A-1")
    with open_for_writing(address).writing() as writing:
        years = [
            {"programme": "p", "year": year, "appropriation": 100, "reserved": 10, "committed": 50}
            for year in (2026, 2027)
        ]
        writing.execute(insert(balances), years)
        writing.execute(insert(vault).values(ANNA))
        writing.execute(insert(salts).values(kind="account", name="anna", salt=b"s"))
        yield writing


def change(connection: Connection, statement: str) -> int:
    with connection.begin_nested():
        return connection.exec_driver_sql(statement).rowcount


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET line = '{}' WHERE seq = 2",
        "UPDATE entries SET seq = 9 WHERE seq = 2",
        "DELETE FROM entries",
        "INSERT INTO entries (seq, line) VALUES (2, '{}') ON CONFLICT (seq) DO UPDATE SET seq = 9",
        "UPDATE documents SET content = ''",
        "DELETE FROM documents",
    ],
)
def test_what_is_recorded_can_neither_change_nor_go(connection: Connection, statement: str) -> None:
    with pytest.raises(IntegrityError, match="may only grow"):
        change(connection, statement)


@pytest.mark.parametrize("table", ["entries", "documents"])
def test_postgresql_empties_no_table_either(postgres: str, table: str) -> None:
    with (
        open_for_writing(postgres).writing() as connection,
        pytest.raises(IntegrityError, match="may only grow"),
    ):
        change(connection, f"TRUNCATE {table}")


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT OR REPLACE INTO entries (seq, line) VALUES (2, '{}')",
        "REPLACE INTO documents SELECT sha256, kind, x'00' FROM documents",
    ],
)
def test_sqlite_replaces_no_row_either(tmp_path: Path, statement: str) -> None:
    write(f"{tmp_path}/a.db", "A-1")
    with (
        open_for_writing(f"{tmp_path}/a.db").writing() as connection,
        pytest.raises(IntegrityError, match="may only grow"),
    ):
        change(connection, statement)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO documents SELECT sha256 || '0', 'letter', content FROM documents",
        "INSERT INTO head VALUES (2, 0, '')",
        "INSERT INTO entries (seq, line) VALUES (9, NULL)",
        "INSERT INTO entries (seq, line) VALUES (2, '{}')",
        "UPDATE balances SET reserved = 51 WHERE year = 2026",
        "UPDATE balances SET committed = 91 WHERE year = 2026",
        "UPDATE balances SET appropriation = 59 WHERE year = 2026",
        "UPDATE balances SET reserved = -1",
        "UPDATE balances SET committed = -1",
        "INSERT INTO balances VALUES ('p', 2026, 0, 0, 0)",
        "UPDATE vault SET name = 'Berta'",
        "INSERT INTO vault SELECT 'p2', account, 'Berta', salt FROM vault",
        "INSERT INTO vault SELECT pseudonym, 'berta', 'Berta', salt FROM vault",
        "UPDATE salts SET name = 'berta'",
        "INSERT INTO salts SELECT kind, name, salt FROM salts",
        "INSERT INTO salts SELECT 'letter', name, salt FROM salts",
    ],
)
def test_what_does_not_belong_cannot_come_in(connection: Connection, statement: str) -> None:
    with pytest.raises(IntegrityError):
        change(connection, statement)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO entries (seq, line) VALUES (9, x'7b7d')",
        "INSERT INTO documents VALUES ('0', 'rulebook', 'text')",
        "INSERT INTO vault VALUES ('p2', 'berta', 'Berta', 'salt')",
        "INSERT OR REPLACE INTO vault VALUES ('p1', 'berta', 'Berta', x'00')",
        "INSERT OR REPLACE INTO vault VALUES ('p2', 'anna', 'Berta', x'00')",
        "INSERT INTO salts VALUES ('account', 'berta', 'salt')",
        "INSERT OR REPLACE INTO salts VALUES ('account', 'anna', x'00')",
        "INSERT INTO balances VALUES ('p', 2028, 'viel', 0, 0)",
        "INSERT INTO balances VALUES ('p', 2028, 1, 0.5, 0)",
    ],
)
def test_sqlite_takes_no_value_of_another_type(tmp_path: Path, statement: str) -> None:
    with open_for_writing(f"{tmp_path}/a.db").writing() as connection:
        connection.exec_driver_sql("INSERT INTO vault VALUES ('p1', 'anna', 'Anna', x'00')")
        connection.exec_driver_sql("INSERT INTO salts VALUES ('account', 'anna', x'01')")
        with pytest.raises(IntegrityError, match=r"CHECK constraint|may not change"):
            change(connection, statement)


def test_a_year_may_be_spent_to_the_last_cent(connection: Connection) -> None:
    assert change(connection, "UPDATE balances SET reserved = 0, committed = 100") == 2
    assert change(connection, "UPDATE balances SET reserved = 100, committed = 0") == 2


def test_a_person_may_be_erased_and_come_again(connection: Connection) -> None:
    assert change(connection, "DELETE FROM vault") == 1

    connection.execute(insert(vault).values(ANNA))

    assert connection.execute(select(vault.c.salt)).scalar_one() == ANNA["salt"]


@pytest.fixture
def database(address: str) -> Database:
    write(address, "A-1")
    return open_for_reading(address)


def test_the_columns_for_searching_are_those_of_the_line(database: Database) -> None:
    columns = (entries.c.seq, entries.c.type, entries.c.reference, entries.c.programme)
    at = AT.strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    with database.reading() as connection:
        found = connection.execute(select(*columns).order_by(entries.c.seq)).all()
        moments = connection.execute(select(entries.c.at).distinct()).scalars().all()
        runs = connection.execute(select(entries.c.seq).where(entries.c.run.is_not(None))).all()

    assert list(map(tuple, found)) == [
        (1, "log_opened", None, None),
        (2, "submission", None, "integrationsmanager-rlp"),
        (3, "proposal", "A-1", None),
    ]
    assert moments == [at]
    assert sorted(seq for (seq,) in runs) == [2, 3]


def test_reference_and_actor_of_other_entries_are_found(connection: Connection) -> None:
    line = '{"body":{"by":"p1","proposal":{"reference":null},"reference":"A-7"}}'
    connection.execute(insert(entries).values(seq=4, line=line))

    found = connection.execute(
        select(entries.c.seq).where(entries.c.reference == "A-7", entries.c.actor == "p1")
    ).scalar_one()

    assert found == 4
