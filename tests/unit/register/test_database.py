"""What holds of a case database of either kind."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, insert, select, update
from tests.unit.register.sample import AT, damage, lines, proposal, record, verified, write

from grantrules.model.errors import RegisterError
from grantrules.register.database import Database, may_exist, open_for_reading, open_for_writing
from grantrules.register.failure import LockedError
from grantrules.register.schema import balances, entries
from grantrules.register.trail import record_run

OPENINGS = [open_for_writing, open_for_reading]
Opening = Callable[[str], Database]


def count(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(entries)).scalar_one()


def test_a_new_database_gets_its_tables_and_no_entries(address: str) -> None:
    open_for_writing(address)

    assert verified(address).entries == 0


def test_the_same_runs_have_the_same_bytes_on_both(postgres: str, tmp_path: Path) -> None:
    places = (postgres, str(tmp_path / "a.db"))
    for place in places:
        write(place, "A-1", "Förderung \\x 'ä' %s")

    on_server, in_file = (lines(place) for place in places)

    assert on_server == in_file
    assert verified(postgres) == verified(tmp_path / "a.db")


def test_a_reference_of_any_length_is_recorded(address: str) -> None:
    write(address, os.urandom(20_000).hex())

    assert verified(address).intact


def test_a_reader_sees_one_state_while_others_write(address: str) -> None:
    write(address, "A-1")

    with open_for_reading(address).reading() as connection:
        before = count(connection)
        write(address, "A-2", workbook=b"other")
        after = count(connection)

    assert before == after == 3
    assert len(lines(address)) == 5


def test_a_reader_cannot_write(address: str) -> None:
    write(address, "A-1")
    database = open_for_reading(address)

    with pytest.raises(RegisterError, match="schreibgeschützt"), database.reading() as connection:
        connection.exec_driver_sql("DELETE FROM head")


def failing(connection: Connection) -> None:
    connection.exec_driver_sql("UPDATE head SET seq = 9")
    raise ZeroDivisionError


def test_a_writer_who_fails_leaves_nothing(address: str) -> None:
    database = open_for_writing(address)

    with pytest.raises(ZeroDivisionError), database.writing() as connection:
        failing(connection)

    assert verified(address).intact


def test_a_second_writer_waits_from_the_start_and_not_without_end(address: str) -> None:
    write(address, "A-1")
    database = open_for_writing(address, patience=0.1)

    with (
        open_for_writing(address).writing(),
        pytest.raises(LockedError, match="von einem anderen Vorgang benutzt"),
    ):
        record_run(database, record(proposal("A-2")), AT)

    assert len(lines(address)) == 3


def test_what_one_writer_reads_no_other_changes_meanwhile(address: str) -> None:
    with open_for_writing(address).writing() as connection:
        year = {"programme": "p", "year": 2026, "appropriation": 40, "reserved": 0, "committed": 0}
        connection.execute(insert(balances).values(year))

    with ThreadPoolExecutor(max_workers=2) as clerks:
        results = list(clerks.map(lambda _: reserve(address), range(50)))

    with open_for_reading(address).reading() as connection:
        reserved = connection.execute(select(balances.c.reserved)).scalar_one()
    assert reserved == sum(results) == 40


def reserve(address: str) -> int:
    """Reads the balance, and only then reserves a cent of what is left."""
    with open_for_writing(address).writing() as connection:
        row = connection.execute(select(balances)).one()
        fits = int(row.reserved < row.appropriation)
        connection.execute(update(balances).values(reserved=row.reserved + fits))
    return fits


@pytest.mark.parametrize("opened", OPENINGS)
def test_the_database_of_a_newer_version_is_refused(opened: Opening, address: str) -> None:
    write(address, "A-1")
    damage(address, "UPDATE alembic_version SET version_num = 'grantrules_9999'")

    with pytest.raises(RegisterError, match="neueren Version"):
        opened(address)

    assert len(lines(address)) == 3


def test_a_file_may_exist_where_it_does(tmp_path: Path) -> None:
    (tmp_path / "a.db").touch()

    assert may_exist(str(tmp_path / "a.db"))
    assert not may_exist(str(tmp_path / "b.db"))


def test_a_server_is_not_asked_whether_it_may_exist() -> None:
    assert may_exist("postgresql://no.such.host.invalid/faelle")
