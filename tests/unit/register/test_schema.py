"""The tables only grow, and what is searched is generated from the line."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.unit.register.sample import AT, write


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    write(tmp_path / "a.db", "A-1")
    with closing(sqlite3.connect(tmp_path / "a.db")) as opened:
        yield opened


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET line = '{}' WHERE seq = 2",
        "UPDATE entries SET seq = 9 WHERE seq = 2",
        "DELETE FROM entries",
        "INSERT OR REPLACE INTO entries (seq, line) VALUES (2, '{}')",
        "UPDATE documents SET content = x'00'",
        "DELETE FROM documents",
        "REPLACE INTO documents SELECT sha256, kind, x'00' FROM documents",
    ],
)
def test_what_is_recorded_can_neither_change_nor_go(
    connection: sqlite3.Connection, statement: str
) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="may only grow"):
        connection.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO entries (seq, line) VALUES (9, x'7b7d')",
        "INSERT INTO documents VALUES ('0', 'letter', x'00')",
        "INSERT INTO documents VALUES ('0', 'rulebook', 'text')",
        "INSERT INTO head VALUES (2, 0, '')",
    ],
)
def test_what_does_not_belong_cannot_come_in(
    connection: sqlite3.Connection, statement: str
) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="CHECK constraint failed"):
        connection.execute(statement)


def test_the_columns_for_searching_are_those_of_the_line(connection: sqlite3.Connection) -> None:
    query = "SELECT seq, type, reference, at, run IS NULL FROM entries ORDER BY seq"

    found = connection.execute(query).fetchall()

    at = AT.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    assert found == [
        (1, "log_opened", None, at, 1),
        (2, "submission", None, at, 0),
        (3, "proposal", "A-1", at, 0),
    ]
