"""Whether an account is only what a user namespace (Benutzer-Namensraum) says.

Inside of one, everybody may choose the number under which they appear.
"""

from pathlib import Path

from grantrules.model.errors import RefusedError
from grantrules.register.database import Database
from grantrules.register.postgres_database import PostgresDatabase

_MAP = Path("/proc/self/uid_map")
_EVERY_NUMBER_ITSELF = ["0", "0", "4294967295"]


def own_map() -> str:
    """Gives how numbers of accounts are mapped here; empty where the system maps none."""
    return _MAP.read_text("ascii") if _MAP.is_file() else ""


def is_mapped(database: Database, uid_map: str) -> bool:
    """Whether nobody can tell which account acts; a server asks the session, not the system."""
    if isinstance(database, PostgresDatabase):
        return False
    return uid_map.split() not in ([], _EVERY_NUMBER_ITSELF)


def unknown_account() -> RefusedError:
    """Says why nobody acts from there, and what to do."""
    return RefusedError(
        "Sie arbeiten in einem eigenen Benutzer-Namensraum (etwa „unshare --user“ oder ein "
        "Container ohne Verwaltungsrechte). Welches Konto dort handelt, lässt sich nicht "
        "feststellen; es wurde nichts aufgezeichnet. Bitte außerhalb arbeiten oder die "
        "Falldatenbank auf PostgreSQL führen. Wo es anders nicht geht, erlaubt es die "
        "Personendatei (allow_user_namespace, docs/betrieb/personen.md)."
    )
