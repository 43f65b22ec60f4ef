"""Opening case databases: new ones, foreign ones, damaged ones, locked ones."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import Connection
from tests.unit.register.sample import AT, lines, proposal, record, verified, write

from grantrules.model.errors import RegisterError
from grantrules.register.database import open_for_reading, open_for_writing
from grantrules.register.failure import LockedError
from grantrules.register.sqlite_database import SqliteDatabase
from grantrules.register.trail import record_run


@contextmanager
def read_only_folder() -> Iterator[Path]:
    """Gives a folder that nobody may write once it is closed with `chmod(0o555)`."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


@contextmanager
def unprivileged() -> Iterator[None]:
    """Stops being root, whom no permission binds, where root runs the tests."""
    if os.getuid() != 0:
        yield
        return
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def pragma(connection: Connection, name: str) -> object:
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_the_url_means_the_same_file_as_the_path(tmp_path: Path) -> None:
    open_for_writing(f"sqlite:///{tmp_path}/Fälle 100%25?.db")

    assert open_for_reading(f"{tmp_path}/Fälle 100%25?.db").name.endswith("Fälle 100%25?.db")


def test_a_writer_survives_power_cuts_and_erases_what_it_deletes(tmp_path: Path) -> None:
    database = open_for_writing(str(tmp_path / "a.db"))

    with database.writing() as connection:
        found = {
            name: pragma(connection, name)
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
        patience = pragma(connection, "busy_timeout")

    full = 2
    assert found == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "secure_delete": 1,
    }
    assert patience == 5000


def test_a_backup_without_wal_gets_it_back(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A-1")
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        connection.execute("VACUUM INTO ?", [str(tmp_path / "b.db")])

    with open_for_writing(str(tmp_path / "b.db")).reading() as connection_of_copy:
        mode = pragma(connection_of_copy, "journal_mode")

    assert mode == "wal"
    assert lines(tmp_path / "b.db") == lines(tmp_path / "a.db")


def test_nothing_stays_beside_the_database_when_all_is_done(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A-1")

    verified(tmp_path / "a.db")

    assert names(tmp_path) == ["a.db"]


def test_reading_makes_no_database(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match=r"Die Falldatenbank .*a\.db gibt es nicht"):
        open_for_reading(str(tmp_path / "a.db"))

    assert names(tmp_path) == []


def test_reading_does_not_turn_an_empty_file_into_a_database(tmp_path: Path) -> None:
    (tmp_path / "a.db").touch()

    with pytest.raises(RegisterError, match="enthält kein Protokoll"):
        open_for_reading(str(tmp_path / "a.db"))

    assert (tmp_path / "a.db").read_bytes() == b""


def test_verifying_does_not_change_a_byte(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A-1")
    before = (tmp_path / "a.db").read_bytes()

    verified(tmp_path / "a.db")

    assert (tmp_path / "a.db").read_bytes() == before


@pytest.mark.parametrize("opened", [open_for_writing, open_for_reading])
def test_a_file_that_is_no_database_is_refused(opened: object, tmp_path: Path) -> None:
    assert callable(opened)
    (tmp_path / "a.db").write_bytes(b"PK\x03\x04 a workbook, not a database" * 40)

    with pytest.raises(RegisterError, match="ist keine SQLite-Datenbank"):
        opened(str(tmp_path / "a.db"))


@pytest.mark.parametrize("opened", [open_for_writing, open_for_reading])
@pytest.mark.parametrize("table", ["customers (name)", "alembic_version (version_num)"])
def test_somebody_elses_database_is_left_alone(opened: object, table: str, tmp_path: Path) -> None:
    assert callable(opened)
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection, connection:
        connection.execute(f"CREATE TABLE {table}")
    before = (tmp_path / "a.db").read_bytes()

    with pytest.raises(RegisterError, match="keine Falldatenbank von grantrules"):
        opened(str(tmp_path / "a.db"))

    assert (tmp_path / "a.db").read_bytes() == before


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match=r"Der Ordner .*/neu für die Falldatenbank fehlt"):
        open_for_writing(str(tmp_path / "neu" / "a.db"))


@pytest.mark.parametrize("place", [".", "/dev/null"])
def test_what_is_no_file_is_refused(place: str, tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="ist keine Datei"):
        open_for_writing(str(tmp_path / place))


def test_a_folder_that_may_not_be_written_is_told() -> None:
    with read_only_folder() as folder:
        folder.chmod(0o555)

        with unprivileged(), pytest.raises(RegisterError, match="lässt sich nicht öffnen"):
            open_for_writing(str(folder / "a.db"))

        assert names(folder) == []


def test_a_database_that_may_not_be_written_is_told() -> None:
    with read_only_folder() as folder:
        write(folder / "a.db", "A-1")
        (folder / "a.db").chmod(0o444)
        folder.chmod(0o555)

        with unprivileged(), pytest.raises(RegisterError, match="schreibgeschützt"):
            write(folder / "a.db", "A-2")

        assert len(lines(folder / "a.db")) == 3


def test_an_auditor_can_verify_a_copy_on_a_read_only_medium() -> None:
    with read_only_folder() as folder:
        write(folder / "a.db", "A-1")
        folder.chmod(0o555)

        with unprivileged():
            found = verified(folder / "a.db")

        assert found.intact
        assert names(folder) == ["a.db"]


def test_a_database_that_another_process_holds_is_told_and_not_waited_for_without_end(
    tmp_path: Path,
) -> None:
    write(tmp_path / "a.db", "A-1")
    database = open_for_writing(str(tmp_path / "a.db"), patience=0.1)

    with closing(sqlite3.connect(tmp_path / "a.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LockedError, match="von einem anderen Vorgang benutzt"):
            record_run(database, record(proposal("A-2")), AT)

    assert len(lines(tmp_path / "a.db")) == 3


def test_a_place_that_cannot_keep_a_write_ahead_log_is_refused(tmp_path: Path) -> None:
    database = SqliteDatabase(tmp_path / "a.db", "rwc&vfs=unix-dotfile")

    with pytest.raises(RegisterError, match="nicht ausfallsicher"):
        database.keep_write_ahead_log()


def test_a_short_text_is_not_taken_for_an_empty_database(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"x")

    with pytest.raises(RegisterError, match="ist keine SQLite-Datenbank"):
        open_for_writing(str(tmp_path / "a.db"))

    assert (tmp_path / "a.db").read_bytes() == b"x"
