# ruff: noqa: INP001 - Alembic loads migrations by their path, they are no package
"""Salts of accounts and of files of people: what the trail says of them cannot be guessed."""

from alembic import op

revision = "grantrules_0003"
down_revision = "grantrules_0002"

_SQLITE = (
    """
    CREATE TABLE salts (
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        salt BLOB NOT NULL,
        PRIMARY KEY (kind, name),
        CONSTRAINT salts_kind_is_known CHECK (kind IN ('account', 'people')),
        CONSTRAINT salts_salt_is_blob CHECK (typeof(salt) = 'blob')
    )
    """,
    """
    CREATE TRIGGER salts_refuse_update BEFORE UPDATE ON salts
    BEGIN SELECT RAISE(ABORT, 'salts may not change'); END
    """,
    # INSERT OR REPLACE deletes the old row without asking the trigger on DELETE.
    """
    CREATE TRIGGER salts_refuse_insert BEFORE INSERT ON salts
    WHEN EXISTS (SELECT 1 FROM salts WHERE kind = NEW.kind AND name = NEW.name)
    BEGIN SELECT RAISE(ABORT, 'salts may not change'); END
    """,
)
_POSTGRES = (
    """
    CREATE TABLE salts (
        kind TEXT COLLATE "C" NOT NULL,
        name TEXT COLLATE "C" NOT NULL,
        salt BYTEA NOT NULL,
        PRIMARY KEY (kind, name),
        CONSTRAINT salts_kind_is_known CHECK (kind IN ('account', 'people'))
    )
    """,
    """
    CREATE TRIGGER salts_refuse BEFORE UPDATE ON salts
    FOR EACH STATEMENT EXECUTE FUNCTION grantrules_refuse_change()
    """,
    "ALTER TABLE salts ENABLE ALWAYS TRIGGER salts_refuse",
)


def upgrade() -> None:
    """Makes the table; every row of the others keeps its bytes."""
    connection = op.get_bind()
    for statement in _SQLITE if connection.dialect.name == "sqlite" else _POSTGRES:
        connection.exec_driver_sql(statement)
