"""The terms mean the same on both kinds of database."""

import pytest
from sqlalchemy import LargeBinary, Text, literal, select
from sqlalchemy.sql import type_coerce

from grantrules.register.database import Database, open_for_writing
from grantrules.register.term import LedgerTouches, StoredBytes


@pytest.fixture
def database(address: str) -> Database:
    return open_for_writing(address)


@pytest.mark.parametrize("text", ["", "Förderung ☃", r"a\x00\\b", "'quoted' %s :p"])
def test_the_bytes_of_a_text_are_its_utf_8(text: str, database: Database) -> None:
    with database.reading() as connection:
        found = connection.execute(select(StoredBytes(literal(text, Text)))).scalar_one()

    assert found == text.encode()


@pytest.mark.parametrize("kind", [Text(), LargeBinary()])
def test_nothing_has_no_bytes(kind: Text | LargeBinary, database: Database) -> None:
    with database.reading() as connection:
        found = connection.execute(select(StoredBytes(type_coerce(None, kind)))).scalar_one()

    assert found == b""


@pytest.mark.parametrize(
    ("line", "touched"),
    [
        ('{"body":{"proposal":{"ledger":[{"year":2025},{"year":2026}]}}}', 1),
        ('{"body":{"proposal":{"ledger":[{"year":2025}]}}}', 0),
        ('{"body":{"proposal":{"ledger":[]}}}', 0),
        ('{"body":{"proposal":{"ledger":null}}}', 0),
        ('{"body":{}}', 0),
    ],
)
def test_a_ledger_touches_the_years_of_its_rows(
    line: str, touched: int, database: Database
) -> None:
    term = LedgerTouches(literal(line, Text), literal(2026))

    with database.reading() as connection:
        found = connection.execute(select(term)).scalar_one()

    assert found == touched
