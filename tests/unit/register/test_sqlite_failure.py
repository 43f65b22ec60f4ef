"""What SQLite reports becomes one German sentence."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from grantrules.model.errors import RegisterError
from grantrules.register.failure import LockedError
from grantrules.register.sqlite_failure import told


class Reported(sqlite3.OperationalError):
    """An error with the code that SQLite gave."""

    def __init__(self, code: int) -> None:
        super().__init__("reported")
        self.sqlite_errorcode = code


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_READONLY, "schreibgeschützt"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "schreibgeschützt"),
        (sqlite3.SQLITE_CANTOPEN, "lässt sich nicht öffnen"),
        (sqlite3.SQLITE_NOTADB, "keine SQLite-Datenbank"),
        (sqlite3.SQLITE_FULL, "Datenträger ist voll"),
        (sqlite3.SQLITE_IOERR_WRITE, "konnte nicht gelesen oder geschrieben werden"),
        (sqlite3.SQLITE_CONSTRAINT_CHECK, r"hat die Änderung abgelehnt \(reported\)"),
        (sqlite3.SQLITE_CORRUPT_VTAB, "ist beschädigt"),
        (sqlite3.SQLITE_ERROR, "meldet einen Fehler"),
    ],
)
def test_every_failure_says_which_file_what_happened_and_what_to_do(code: int, words: str) -> None:
    with (
        pytest.raises(RegisterError, match=f"Die Falldatenbank a.db .*{words}.*Bitte"),
        told(Path("a.db")),
    ):
        raise OperationalError("SELECT 1", None, Reported(code))


def test_a_lock_is_told_apart_from_damage() -> None:
    with pytest.raises(LockedError, match="von einem anderen Vorgang benutzt"), told(Path("a.db")):
        raise OperationalError("BEGIN", None, Reported(sqlite3.SQLITE_BUSY))


def test_an_error_of_the_module_itself_has_no_code_and_is_told_all_the_same() -> None:
    undecodable = sqlite3.OperationalError("Could not decode to UTF-8 column")

    with pytest.raises(RegisterError, match="Could not decode"), told(Path("a.db")):
        raise OperationalError("SELECT 1", None, undecodable)


def test_a_message_that_cannot_be_decoded_means_damage() -> None:
    with pytest.raises(RegisterError, match="ist beschädigt"), told(Path("a.db")):
        b"\xff".decode()


def test_our_own_bugs_fly() -> None:
    with pytest.raises(ZeroDivisionError), told(Path("a.db")):
        _ = 1 / 0
