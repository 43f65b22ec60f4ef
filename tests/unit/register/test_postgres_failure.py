"""What PostgreSQL reports becomes one German sentence."""

import psycopg
import pytest
from sqlalchemy.exc import DBAPIError

from grantrules.model.errors import RegisterError
from grantrules.register.failure import LockedError, UnavailableError
from grantrules.register.postgres_failure import told, told_connecting

NAME = "postgresql://anna@db/faelle"


class Reported(psycopg.Error):
    """An error with the code that PostgreSQL gave."""

    def __init__(self, code: str | None) -> None:
        super().__init__("reported")
        self.sqlstate = code


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("25006", "schreibgeschützt"),
        ("42501", r"verweigert dem Benutzer den Zugriff \(reported\)"),
        ("53100", "Datenträger des Servers ist voll.*nichts aufgezeichnet"),
        ("53300", "keine Verbindung mehr"),
        ("57P01", "fährt gerade hoch oder herunter"),
        ("57P02", "fährt gerade hoch oder herunter"),
        ("57014", "hat den Vorgang abgebrochen"),
        ("58030", "konnte nicht gelesen oder geschrieben werden"),
        ("08006", "Verbindung verloren.*audit show"),
        (None, "Verbindung verloren.*audit show"),
        ("23514", "hat die Änderung abgelehnt"),
        ("28P01", "lehnt die Anmeldung ab"),
        ("3D000", "gibt es auf dem Server nicht"),
        ("XX001", "ist beschädigt"),
        ("22P02", "ist beschädigt"),
        ("42P01", r"meldet einen Fehler \(reported\)"),
    ],
)
def test_every_failure_says_which_database_what_happened_and_what_to_do(
    code: str | None, words: str
) -> None:
    with (
        pytest.raises(RegisterError, match=f"Die Falldatenbank {NAME} .*{words}"),
        told(NAME),
    ):
        raise DBAPIError("SELECT 1", None, Reported(code))


@pytest.mark.parametrize("code", [None, "08006", "25P03", "28P01", "42501", "53100", "57P01"])
def test_a_database_that_cannot_be_asked_is_told_apart_from_damage(code: str | None) -> None:
    with pytest.raises(UnavailableError), told(NAME):
        raise DBAPIError("SELECT 1", None, Reported(code))


@pytest.mark.parametrize("code", ["XX001", "22P02", "42P01", "58030"])
def test_damage_is_not_told_as_a_database_that_cannot_be_asked(code: str) -> None:
    with pytest.raises(RegisterError) as damage, told(NAME):
        raise DBAPIError("SELECT 1", None, Reported(code))

    assert not isinstance(damage.value, UnavailableError)


@pytest.mark.parametrize("code", ["55P03", "40P01", "40001"])
def test_a_lock_is_told_apart_from_damage(code: str) -> None:
    with pytest.raises(LockedError, match="von einem anderen Vorgang benutzt"), told(NAME):
        raise DBAPIError("SELECT 1", None, Reported(code))


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ('connection failed: FATAL:  database "x" does not exist', "gibt es auf dem Server nicht"),
        ("FATAL:  Datenbank »x« existiert nicht", "gibt es auf dem Server nicht"),
        ('FATAL:  password authentication failed for user "anna"', "lehnt die Anmeldung ab"),
        ("FATAL:  Passwort-Authentifizierung für Benutzer »anna« fehlgeschlagen", "Anmeldung"),
        ('FATAL:  role "anna" does not exist', "lehnt die Anmeldung ab"),
        ('FATAL:  no pg_hba.conf entry for host "10.0.0.7"', "lehnt die Anmeldung ab"),
        ("connection failed: fe_sendauth: no password supplied", "lehnt die Anmeldung ab"),
        ('FATAL:  permission denied for database "x"', "lehnt die Anmeldung ab"),
        ("FATAL:  sorry, too many clients already", "keine Verbindung mehr"),
        ("FATAL:  the database system is starting up", "fährt gerade hoch"),
        ("FATAL:  the database system is shutting down", "fährt gerade hoch"),
        ("FATAL:  something else", r"lehnt die Verbindung ab \(something else\)"),
        ("connection failed: Connection refused\n\tIs it running?", "ist nicht erreichbar"),
        ("connection timeout expired", "ist nicht erreichbar"),
    ],
)
def test_a_connection_that_is_refused_is_told(message: str, words: str) -> None:
    refused = psycopg.OperationalError(message)

    with pytest.raises(RegisterError, match=f"{NAME} .*{words}") as told_so, told_connecting(NAME):
        raise DBAPIError(None, None, refused)

    assert "\n" not in str(told_so.value)


def test_our_own_bugs_fly() -> None:
    with pytest.raises(ZeroDivisionError), told(NAME):
        _ = 1 / 0
