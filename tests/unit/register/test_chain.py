"""The chain of entries."""

import pytest
from tests.unit.register.sample import AT, damage, digest, lines

from grantrules.model.errors import RegisterError
from grantrules.register.chain import NO_HEAD, Head, checked_head, extend
from grantrules.register.database import open_for_writing
from grantrules.register.entry import NO_ENTRY, entry_of
from grantrules.register.run_entries import LogOpened

BODY = LogOpened(engine="0.1.0")


def test_every_entry_names_the_digest_of_the_line_before_it(address: str) -> None:
    database = open_for_writing(address)

    with database.writing() as connection:
        middle = extend(connection, NO_HEAD, [BODY, BODY], AT)
        extend(connection, middle, [BODY], AT)

    written = lines(address)
    entries = [entry_of(line) for line in written]
    assert [entry.seq for entry in entries] == [1, 2, 3]
    assert [entry.prev for entry in entries] == [NO_ENTRY, digest(written[0]), digest(written[1])]


def test_the_head_names_the_last_entry(address: str) -> None:
    database = open_for_writing(address)

    with database.writing() as connection:
        given = extend(connection, NO_HEAD, [BODY, BODY], AT)
        kept = checked_head(connection)

    assert given == kept == Head(seq=2, sha256=digest(lines(address)[1]))


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM entries WHERE seq = 2",
        "DELETE FROM entries",
        "DELETE FROM head",
        "INSERT INTO head VALUES (2, 2, '')",
        "UPDATE head SET sha256 = ''",
        "UPDATE entries SET line = line || ' ' WHERE seq = 2",
        "UPDATE entries SET line = NULL WHERE seq = 2",
        "INSERT INTO entries (seq, line) VALUES (3, '{}')",
    ],
)
def test_nothing_is_added_behind_an_end_that_is_not_whole(statement: str, address: str) -> None:
    database = open_for_writing(address)
    with database.writing() as connection:
        extend(connection, NO_HEAD, [BODY, BODY], AT)

    damage(address, statement)

    with (
        pytest.raises(RegisterError, match="Ende des Protokolls ist nicht unversehrt"),
        database.writing() as connection,
    ):
        checked_head(connection)
