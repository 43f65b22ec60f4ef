import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.unit.register.sample import AT, damage, proposal, record, verified, write

from grantrules.model.errors import RegisterError
from grantrules.register.backup import back_up, dump_call
from grantrules.register.database import open_for_reading, open_for_writing
from grantrules.register.sqlite_database import SqliteDatabase, sqlite_for_reading
from grantrules.register.trail import record_run


def test_a_copy_holds_what_is_still_in_the_log(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    write(path, "A")
    database = open_for_writing(str(path))
    assert isinstance(database, SqliteDatabase)
    with database.reading() as connection:
        connection.exec_driver_sql("SELECT * FROM entries").fetchall()
        record_run(database, record(proposal("B")), AT)

        found = back_up(sqlite_for_reading(path), tmp_path / "b.db")

    assert found.intact
    assert found == verified(path) == verified(tmp_path / "b.db")


def test_a_copy_is_no_more_open_to_others_than_the_original(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A")
    (tmp_path / "a.db").chmod(0o600)

    back_up(sqlite_for_reading(tmp_path / "a.db"), tmp_path / "b.db")

    assert (tmp_path / "b.db").stat().st_mode & 0o777 == 0o600


def test_a_copy_of_a_damaged_trail_says_so(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A")
    damage(str(tmp_path / "a.db"), "UPDATE entries SET line = '{}' WHERE seq = 2")

    found = back_up(sqlite_for_reading(tmp_path / "a.db"), tmp_path / "b.db")

    assert not found.intact
    assert found.first_bad is not None


def test_a_copy_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A")

    with pytest.raises(RegisterError):
        back_up(sqlite_for_reading(tmp_path / "a.db"), tmp_path / "nirgends" / "b.db")


def test_a_copy_can_be_opened_and_written_to_like_any_other(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A")
    back_up(sqlite_for_reading(tmp_path / "a.db"), tmp_path / "b.db")

    write(tmp_path / "b.db", "B")

    assert verified(tmp_path / "b.db").intact
    assert open_for_reading(str(tmp_path / "b.db")).name.endswith("b.db")


def test_the_log_is_cut_to_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    write(path, "A")
    database = open_for_writing(str(path))
    assert isinstance(database, SqliteDatabase)
    with closing(sqlite3.connect(path)) as kept_open:
        kept_open.execute("SELECT count(*) FROM entries").fetchall()
        record_run(database, record(proposal("B")), AT)
        before = (tmp_path / "a.db-wal").stat().st_size

        done = database.empty_write_ahead_log()

        after = (tmp_path / "a.db-wal").stat().st_size
    assert done
    assert (before > 0, after) == (True, 0)


def test_the_call_of_the_servers_tool_is_quoted_and_holds_no_password() -> None:
    call = dump_call("postgresql://amt@db.example/kim", Path("mit blank.dump"))

    assert call == (
        "pg_dump --format=custom --file='mit blank.dump' postgresql://amt@db.example/kim"
    )
