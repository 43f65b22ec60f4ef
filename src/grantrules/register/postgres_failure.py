"""What PostgreSQL reports, as a sentence that says which database, what happened, what to do."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from grantrules.model.errors import RegisterError
from grantrules.register.failure import LockedError, UnavailableError

_NOTHING = "es wurde nichts aufgezeichnet."
_GOING = "fährt gerade hoch oder herunter. Bitte den Befehl später wiederholen; " + _NOTHING
_ACCOUNT = (
    "lehnt die Anmeldung ab ({error}). Bitte Benutzer, Kennwort (in der Datei ~/.pgpass) und "
    "Berechtigung prüfen."
)
_BROKEN = "ist beschädigt ({error}). Bitte die letzte Sicherung zurückspielen."
_LOST = (
    "hat die Verbindung verloren. Bitte mit „grantrules audit show“ nachsehen, ob der Lauf "
    "aufgezeichnet ist, und ihn sonst wiederholen."
)
_OTHER = "meldet einen Fehler ({error}). Bitte die Verwaltung der Datenbank fragen."
# By SQLSTATE, the whole one first, then its class of two signs.
_SENTENCES = {
    "25006": "ist schreibgeschützt. Bitte den Server angeben, auf dem geschrieben wird.",
    "25P03": "hat den Vorgang beendet, weil zu lange nichts geschah. Bitte den Befehl wiederholen; "
    + _NOTHING,
    "40": "wird gerade von einem anderen Vorgang benutzt. Bitte den Befehl wiederholen.",
    "42501": "verweigert dem Benutzer den Zugriff ({error}). Bitte die Verwaltung der Datenbank "
    "um das Recht bitten (docs/betrieb/postgresql.md).",
    "53100": "kann nicht wachsen: Der Datenträger des Servers ist voll. Bitte Platz schaffen und "
    "den Befehl wiederholen; " + _NOTHING,
    "53300": "nimmt gerade keine Verbindung mehr an. Bitte den Befehl später wiederholen.",
    "55P03": "wird gerade von einem anderen Vorgang benutzt. Bitte warten, bis er fertig ist, und "
    "den Befehl wiederholen.",
    "57P": _GOING,
    "57014": "hat den Vorgang abgebrochen ({error}). Bitte den Befehl wiederholen; " + _NOTHING,
    "58": "konnte nicht gelesen oder geschrieben werden ({error}). Bitte den Datenträger des "
    "Servers prüfen; " + _NOTHING,
    "08": _LOST,
    "23": "hat die Änderung abgelehnt ({error}). Bitte „grantrules audit verify“ ausführen; "
    + _NOTHING,
    "28": _ACCOUNT,
    "3D": "gibt es auf dem Server nicht. Bitte den Namen prüfen oder sie anlegen lassen "
    "(docs/betrieb/postgresql.md).",
    "XX": _BROKEN,
    "22": _BROKEN,
}
# The server refuses a connection in its own language and without a code for the driver.
_REFUSALS = {
    "3D": r'database ".*" does not exist|Datenbank ».*« existiert nicht',
    "53300": r"too many|connection slots|zu viele|zu vielen|Verbindungen sind",
    "57P": r"starting up|shutting down|startet|hochgefahren|heruntergefahren|recovery",
    "28": r"password|passwor|Passwor|pg_hba\.conf|uthenti|role \"|Rolle »|permission|Berechtigung",
}
_WAITING = {"40", "55P03"}
_AWAY = {"08", "25006", "25P03", "28", "3D", "42501", "53100", "53300", "57014", "57P"}


@contextmanager
def told(name: str) -> Iterator[None]:
    """Turns whatever PostgreSQL reports while it works into a RegisterError."""
    try:
        yield
    except DBAPIError as error:
        state = getattr(error.orig, "sqlstate", None) or "08"
        code = next((one for one in (state, state[:3], state[:2]) if one in _SENTENCES), "")
        sentence = _SENTENCES.get(code, _OTHER).format(error=_primary(error.orig))
        raise _kind(code)(f"Die Falldatenbank {name} {sentence}") from error


@contextmanager
def told_connecting(name: str) -> Iterator[None]:
    """Turns a connection that does not come about into an UnavailableError."""
    try:
        yield
    except DBAPIError as error:
        # Without the severity it was no server that spoke, but the way to it that failed.
        _, refused, reason = str(error.orig).partition("FATAL:")
        said = (reason if refused else str(error.orig)).strip().splitlines()[0]
        raise UnavailableError(f"Die Falldatenbank {name} {_refusal(said, refused)}") from error


def _kind(code: str) -> type[RegisterError]:
    if code in _WAITING:
        return LockedError
    return UnavailableError if code in _AWAY else RegisterError


def _refusal(said: str, refused: str) -> str:
    code = next((one for one, words in _REFUSALS.items() if re.search(words, said)), "")
    if code:
        return _SENTENCES[code].format(error=said)
    if refused:
        return f"lehnt die Verbindung ab ({said}). Bitte die Verwaltung der Datenbank fragen."
    return (
        f"ist nicht erreichbar ({said}). Bitte prüfen, ob der Server läuft und ob Rechner und "
        "Port stimmen."
    )


def _primary(reported: BaseException | None) -> str:
    """Gives the message alone; its details may quote a row, and so a person."""
    diagnosis = getattr(reported, "diag", None)
    return str(getattr(diagnosis, "message_primary", None) or reported)
