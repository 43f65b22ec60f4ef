# ruff: noqa: INP001 - Alembic loads migrations by their path, they are no package
"""The audit trail, the documents beside it and the head that finds a cut tail."""

from alembic import op

revision = "grantrules_0001"
down_revision = None

_SQLITE = (
    """
    CREATE TABLE entries (
        seq INTEGER NOT NULL PRIMARY KEY,
        line TEXT NOT NULL,
        type TEXT GENERATED ALWAYS AS (json_extract(line, '$.type')) VIRTUAL,
        run TEXT GENERATED ALWAYS AS (json_extract(line, '$.body.run')) VIRTUAL,
        reference TEXT
            GENERATED ALWAYS AS (json_extract(line, '$.body.proposal.reference')) VIRTUAL,
        at TEXT GENERATED ALWAYS AS (json_extract(line, '$.at')) VIRTUAL,
        CONSTRAINT entries_line_is_text CHECK (typeof(line) = 'text')
    )
    """,
    "CREATE INDEX entries_type ON entries (type)",
    "CREATE INDEX entries_run ON entries (run)",
    "CREATE INDEX entries_reference ON entries (reference)",
    "CREATE INDEX entries_at ON entries (at)",
    """
    CREATE TABLE documents (
        sha256 TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        content BLOB NOT NULL,
        CONSTRAINT documents_kind_is_known CHECK (kind IN ('workbook', 'rulebook')),
        CONSTRAINT documents_content_is_blob CHECK (typeof(content) = 'blob')
    )
    """,
    """
    CREATE TABLE head (
        id INTEGER NOT NULL PRIMARY KEY,
        seq INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        CONSTRAINT head_is_one_row CHECK (id = 1)
    )
    """,
    "INSERT INTO head (id, seq, sha256) VALUES (1, 0, printf('%064d', 0))",
)
# INSERT OR REPLACE deletes the old row without asking the trigger on DELETE.
_REFUSED = {
    "UPDATE": "",
    "DELETE": "",
    "INSERT": "WHEN EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key})",
}
_KEYS = {"entries": "seq", "documents": "sha256"}
_TRIGGER = """
    CREATE TRIGGER {table}_refuse_{name} BEFORE {event} ON {table} {condition}
    BEGIN SELECT RAISE(ABORT, '{table} may only grow'); END
"""


_POSTGRES = (
    """
    CREATE TABLE entries (
        seq BIGINT NOT NULL PRIMARY KEY,
        line TEXT NOT NULL,
        type TEXT COLLATE "C" GENERATED ALWAYS AS (line::jsonb #>> '{type}') STORED,
        run TEXT COLLATE "C" GENERATED ALWAYS AS (line::jsonb #>> '{body,run}') STORED,
        reference TEXT COLLATE "C"
            GENERATED ALWAYS AS (line::jsonb #>> '{body,proposal,reference}') STORED,
        at TEXT COLLATE "C" GENERATED ALWAYS AS (line::jsonb #>> '{at}') STORED
    )
    """,
    "CREATE INDEX entries_type ON entries (type)",
    "CREATE INDEX entries_run ON entries (run)",
    # A reference may be longer than a row of an ordered index.
    "CREATE INDEX entries_reference ON entries USING hash (reference)",
    "CREATE INDEX entries_at ON entries (at)",
    """
    CREATE TABLE documents (
        sha256 TEXT COLLATE "C" NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        content BYTEA NOT NULL,
        CONSTRAINT documents_kind_is_known CHECK (kind IN ('workbook', 'rulebook'))
    )
    """,
    """
    CREATE TABLE head (
        id INTEGER NOT NULL PRIMARY KEY,
        seq BIGINT NOT NULL,
        sha256 TEXT NOT NULL,
        CONSTRAINT head_is_one_row CHECK (id = 1)
    )
    """,
    "INSERT INTO head (id, seq, sha256) VALUES (1, 0, repeat('0', 64))",
    """
    CREATE FUNCTION grantrules_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE restrict_violation USING MESSAGE = TG_TABLE_NAME || ' may only grow';
    END $$
    """,
)
# ALWAYS: also in a session that plays the changes of another server.
_POSTGRES_TRIGGERS = (
    """
    CREATE TRIGGER {table}_refuse BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION grantrules_refuse()
    """,
    "ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_refuse",
)


def upgrade() -> None:
    """Makes the tables, and triggers that let rows only be added."""
    connection = op.get_bind()
    sqlite = connection.dialect.name == "sqlite"
    statements = (*_SQLITE, *_triggers()) if sqlite else (*_POSTGRES, *_postgres_triggers())
    for statement in statements:
        connection.exec_driver_sql(statement)


def _triggers() -> list[str]:
    return [
        _TRIGGER.format(
            table=table,
            name=event.lower(),
            event=event,
            condition=condition.format(table=table, key=key),
        )
        for table, key in _KEYS.items()
        for event, condition in _REFUSED.items()
    ]


def _postgres_triggers() -> list[str]:
    return [one.format(table=table) for table in _KEYS for one in _POSTGRES_TRIGGERS]
