# ruff: noqa: INP001 - Alembic loads migrations by their path, they are no package
"""Balances that cannot be overspent, a vault for persons, more to search by, more to keep."""

from alembic import op

revision = "grantrules_0002"
down_revision = "grantrules_0001"

_REFERENCE = (
    "coalesce(json_extract(line, '$.body.proposal.reference'), "
    "json_extract(line, '$.body.reference'))"
)
# A change of a column or a check takes a new table in SQLite; dropping the old one takes its
# triggers and indexes with it and asks none of them. The bytes of the rows are copied as they are.
_SQLITE = (
    f"""
    CREATE TABLE entries_new (
        seq INTEGER NOT NULL PRIMARY KEY,
        line TEXT NOT NULL,
        type TEXT GENERATED ALWAYS AS (json_extract(line, '$.type')) VIRTUAL,
        run TEXT GENERATED ALWAYS AS (json_extract(line, '$.body.run')) VIRTUAL,
        reference TEXT GENERATED ALWAYS AS ({_REFERENCE}) VIRTUAL,
        programme TEXT GENERATED ALWAYS AS (json_extract(line, '$.body.programme')) VIRTUAL,
        actor TEXT GENERATED ALWAYS AS (json_extract(line, '$.body.by')) VIRTUAL,
        at TEXT GENERATED ALWAYS AS (json_extract(line, '$.at')) VIRTUAL,
        CONSTRAINT entries_line_is_text CHECK (typeof(line) = 'text')
    )
    """,
    "INSERT INTO entries_new (seq, line) SELECT seq, line FROM entries ORDER BY seq",
    "DROP TABLE entries",
    "ALTER TABLE entries_new RENAME TO entries",
    *(
        f"CREATE INDEX entries_{name} ON entries ({name})"
        for name in ("type", "run", "reference", "programme", "actor", "at")
    ),
    """
    CREATE TABLE documents_new (
        sha256 TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        content BLOB NOT NULL,
        CONSTRAINT documents_kind_is_known
            CHECK (kind IN ('workbook', 'rulebook', 'application', 'checkpoint')),
        CONSTRAINT documents_content_is_blob CHECK (typeof(content) = 'blob')
    )
    """,
    "INSERT INTO documents_new SELECT sha256, kind, content FROM documents",
    "DROP TABLE documents",
    "ALTER TABLE documents_new RENAME TO documents",
    """
    CREATE TABLE balances (
        programme TEXT NOT NULL,
        year INTEGER NOT NULL,
        appropriation INTEGER NOT NULL,
        reserved INTEGER NOT NULL,
        committed INTEGER NOT NULL,
        PRIMARY KEY (programme, year),
        CONSTRAINT balances_is_whole CHECK (typeof(year) = 'integer'
            AND typeof(appropriation) = 'integer' AND typeof(reserved) = 'integer'
            AND typeof(committed) = 'integer'),
        CONSTRAINT balances_reserved_is_no_debt CHECK (reserved >= 0),
        CONSTRAINT balances_committed_is_no_debt CHECK (committed >= 0),
        CONSTRAINT balances_is_not_overspent CHECK (reserved + committed <= appropriation)
    )
    """,
    """
    CREATE TABLE vault (
        pseudonym TEXT NOT NULL PRIMARY KEY,
        account TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        salt BLOB NOT NULL,
        CONSTRAINT vault_salt_is_blob CHECK (typeof(salt) = 'blob')
    )
    """,
)
_SQLITE_TRIGGER = """
    CREATE TRIGGER {table}_refuse_{name} BEFORE {event} ON {table} {condition}
    BEGIN SELECT RAISE(ABORT, '{table} may {rule}'); END
"""
# INSERT OR REPLACE deletes the old row without asking the trigger on DELETE.
_KEYS = {
    "entries": "seq = NEW.seq",
    "documents": "sha256 = NEW.sha256",
    "vault": "pseudonym = NEW.pseudonym OR account = NEW.account",
}

_POSTGRES = (
    """
    ALTER TABLE entries
        DROP COLUMN reference,
        ADD COLUMN reference TEXT COLLATE "C" GENERATED ALWAYS AS (coalesce(
            line::jsonb #>> '{body,proposal,reference}', line::jsonb #>> '{body,reference}'
        )) STORED,
        ADD COLUMN programme TEXT COLLATE "C"
            GENERATED ALWAYS AS (line::jsonb #>> '{body,programme}') STORED,
        ADD COLUMN actor TEXT COLLATE "C"
            GENERATED ALWAYS AS (line::jsonb #>> '{body,by}') STORED
    """,
    # A text may be longer than a row of an ordered index.
    *(
        f"CREATE INDEX entries_{name} ON entries USING hash ({name})"
        for name in ("reference", "programme", "actor")
    ),
    """
    ALTER TABLE documents
        DROP CONSTRAINT documents_kind_is_known,
        ADD CONSTRAINT documents_kind_is_known
            CHECK (kind IN ('workbook', 'rulebook', 'application', 'checkpoint'))
    """,
    """
    CREATE TABLE balances (
        programme TEXT NOT NULL,
        year INTEGER NOT NULL,
        appropriation BIGINT NOT NULL,
        reserved BIGINT NOT NULL,
        committed BIGINT NOT NULL,
        PRIMARY KEY (programme, year),
        CONSTRAINT balances_reserved_is_no_debt CHECK (reserved >= 0),
        CONSTRAINT balances_committed_is_no_debt CHECK (committed >= 0),
        CONSTRAINT balances_is_not_overspent CHECK (reserved + committed <= appropriation)
    )
    """,
    """
    CREATE TABLE vault (
        pseudonym TEXT NOT NULL PRIMARY KEY,
        account TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        salt BYTEA NOT NULL
    )
    """,
    """
    CREATE FUNCTION grantrules_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE restrict_violation USING MESSAGE = TG_TABLE_NAME || ' may not change';
    END $$
    """,
    """
    CREATE TRIGGER vault_refuse BEFORE UPDATE ON vault
    FOR EACH STATEMENT EXECUTE FUNCTION grantrules_refuse_change()
    """,
    "ALTER TABLE vault ENABLE ALWAYS TRIGGER vault_refuse",
)


def upgrade() -> None:
    """Makes the new columns and tables; every line and document keeps its bytes."""
    connection = op.get_bind()
    sqlite = connection.dialect.name == "sqlite"
    for statement in (*_SQLITE, *_sqlite_triggers()) if sqlite else _POSTGRES:
        connection.exec_driver_sql(statement)


def _sqlite_triggers() -> list[str]:
    return [
        _SQLITE_TRIGGER.format(
            table=table,
            name=event.lower(),
            event=event,
            condition=_condition(table) if event == "INSERT" else "",
            rule="not change" if table == "vault" else "only grow",
        )
        for table in _KEYS
        for event in ("UPDATE", "DELETE", "INSERT")
        # A person may be erased.
        if (table, event) != ("vault", "DELETE")
    ]


def _condition(table: str) -> str:
    return f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {_KEYS[table]})"  # noqa: S608 - constants
