"""Bringing the schema of a case database up to date."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection

from grantrules.register.failure import other_version

_SCRIPTS = Path(__file__).parent / "migrations"


def upgrade(connection: Connection, name: str, revision: str = "head") -> None:
    """Runs the missing migrations in the caller's transaction; refuses an unknown schema."""
    config = Config()
    # Alembic reads options with interpolation, where a percent sign is doubled.
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, revision)
    except CommandError as error:
        raise other_version(name) from error
