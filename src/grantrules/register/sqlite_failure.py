"""What SQLite reports, as a sentence that says which file, what happened and what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from grantrules.model.errors import RegisterError
from grantrules.register.failure import LockedError

_SENTENCES = {
    sqlite3.SQLITE_READONLY: "ist schreibgeschützt. Bitte Schreibrechte für die Datei und ihren "
    "Ordner erteilen oder mit --db einen anderen Ort angeben.",
    sqlite3.SQLITE_CANTOPEN: "lässt sich nicht öffnen oder anlegen. Bitte prüfen, ob der Ordner "
    "vorhanden und beschreibbar ist, oder mit --db einen anderen Ort angeben.",
    sqlite3.SQLITE_NOTADB: "ist keine SQLite-Datenbank oder ist beschädigt. Bitte mit --db eine "
    "andere Datei angeben oder die Sicherung zurückspielen.",
    sqlite3.SQLITE_BUSY: "wird gerade von einem anderen Vorgang benutzt. Bitte warten, bis er "
    "fertig ist, und den Befehl wiederholen.",
    sqlite3.SQLITE_FULL: "kann nicht wachsen: Der Datenträger ist voll. Bitte Platz schaffen und "
    "den Befehl wiederholen; es wurde nichts aufgezeichnet.",
    sqlite3.SQLITE_IOERR: "konnte nicht gelesen oder geschrieben werden. Bitte den Datenträger "
    "und seinen freien Platz prüfen und den Befehl wiederholen; es wurde nichts aufgezeichnet.",
    sqlite3.SQLITE_CONSTRAINT: "hat die Änderung abgelehnt ({error}). Bitte „grantrules audit "
    "verify“ ausführen; es wurde nichts aufgezeichnet.",
    sqlite3.SQLITE_CORRUPT: "ist beschädigt. Bitte die letzte Sicherung zurückspielen.",
}
_OTHER = "meldet einen Fehler ({error}). Bitte die letzte Sicherung zurückspielen."


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns whatever SQLite reports about the file into a RegisterError."""
    try:
        yield
    except DBAPIError as error:
        # Errors of the Python module itself, such as undecodable text, carry no code.
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        sentence = _SENTENCES.get(code, _OTHER).format(error=error.orig)
        kind = LockedError if code == sqlite3.SQLITE_BUSY else RegisterError
        raise kind(f"Die Falldatenbank {path} {sentence}") from error
    except UnicodeDecodeError as error:
        # The module cannot decode SQLite's own message about a table whose name is damaged.
        broken = _SENTENCES[sqlite3.SQLITE_CORRUPT]
        raise RegisterError(f"Die Falldatenbank {path} {broken}") from error
