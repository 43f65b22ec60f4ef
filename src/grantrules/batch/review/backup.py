"""A backup of the case database in a new file, or the program that makes one."""

from pathlib import Path

from grantrules.model.errors import RefusedError
from grantrules.register.backup import back_up, dump_call
from grantrules.register.database import Database
from grantrules.register.postgres_database import PostgresDatabase
from grantrules.register.verification import Verification
from grantrules.report.new_file import new_file


def backup(database: Database, target: Path) -> Verification:
    """Writes a copy that is verified; a RefusedError where the database is on a server."""
    if isinstance(database, PostgresDatabase):
        raise RefusedError(
            f"Die Falldatenbank {database.name} liegt auf einem PostgreSQL-Server; es wurde "
            "nichts gesichert. Bitte sie mit dessen eigenem Werkzeug sichern:\n"
            f"  {dump_call(database.name, target)}"
        )
    with new_file(target) as waiting:
        return back_up(database, waiting)
