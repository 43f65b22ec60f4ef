"""The stamp (Kennzeichen) of a case database: the one revision of its schema, and nothing more."""

from sqlalchemy import Connection

from grantrules.register.schema import REVISION

_REVISIONS = "SELECT version_num FROM alembic_version"
_NUMBERS = ("user_version", "application_id")
"""What an application may write into the header of a file of SQLite; this one writes nothing."""


def stamp_faults(connection: Connection) -> list[str]:
    """Says where the stamp is another one than the migrations leave behind."""
    revisions = connection.exec_driver_sql(_REVISIONS).scalars().all()
    faults = []
    if revisions != [REVISION]:
        faults.append(
            f"Die Falldatenbank nennt als ihren Stand nicht allein {REVISION} (Tabelle "
            "alembic_version)."
        )
    if connection.dialect.name == "sqlite":
        faults += [
            f"Im Kopf der Datei steht unter {name} etwas, das grantrules dort nicht schreibt."
            for name in _NUMBERS
            if connection.exec_driver_sql(f"PRAGMA {name}").scalar() != 0
        ]
    return faults
