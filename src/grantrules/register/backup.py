"""A backup (Sicherung) of a case database: one consistent file, opened and verified anew.

Copying the file alone loses what is still in the log beside it.
"""

import shutil
from pathlib import Path
from shlex import quote

from grantrules.register.sqlite_database import SqliteDatabase
from grantrules.register.verification import Verification, verify

# Nobody writes to a finished copy, wherever it lies.
_UNCHANGING = "ro&immutable=1"


def back_up(database: SqliteDatabase, target: Path) -> Verification:
    """Writes the copy, which must not exist, and says what verifying it found."""
    database.copy_to(target)
    shutil.copymode(database.path, target)
    return verify(SqliteDatabase(target, _UNCHANGING))


def dump_call(name: str, target: Path) -> str:
    """Gives the call of pg_dump that makes a consistent copy; it holds no password."""
    return f"pg_dump --format=custom --file={quote(str(target))} {quote(name)}"
