"""Which account acts: that of the operating system, or of the session at a PostgreSQL server."""

import os

from grantrules.register.database import Database
from grantrules.register.postgres_database import PostgresDatabase


def account_of(database: Database) -> str:
    """Gives the account's name; never what an environment variable claims it is."""
    if isinstance(database, PostgresDatabase):
        with database.reading() as connection:
            return str(connection.exec_driver_sql("SELECT session_user").scalar_one())
    return _own()


def _own() -> str:
    if os.name != "posix":
        return os.getlogin()
    import pwd  # noqa: PLC0415 - there is no such module on Windows

    number = os.getuid()
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"uid-{number}"
