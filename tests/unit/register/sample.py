"""Small runs to record, and hands that reach into the file behind the back of the register."""

import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import psycopg
from pydantic import JsonValue

from grantrules.register.database import open_for_reading, open_for_writing
from grantrules.register.document import Document, DocumentKind
from grantrules.register.submission import Input, Submission, YearAmount
from grantrules.register.trail import Record, Recorded, record_run
from grantrules.register.verification import Verification, verify

AT = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
WORKBOOK = b"PK workbook"
# The tables without generated columns and checks, as SQLite stores their rows.
PLAIN = {
    "entries": "seq INTEGER PRIMARY KEY, line",
    "documents": "sha256 PRIMARY KEY, kind, content",
    "head": "id INTEGER PRIMARY KEY, seq, sha256",
}
# Takes triggers, constraints and generated columns from the tables of PostgreSQL.
UNPROTECTED = """
DO $$ DECLARE change text; BEGIN FOR change IN
    SELECT format('DROP TRIGGER %I ON %s', tgname, tgrelid::regclass)
    FROM pg_trigger WHERE NOT tgisinternal
UNION ALL
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)
    FROM pg_constraint JOIN pg_class c ON c.oid = conrelid
    WHERE c.relnamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'c')
UNION ALL
    SELECT format('ALTER TABLE %s ALTER %I DROP NOT NULL', attrelid::regclass, attname)
    FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND attnotnull AND attnum > 0
UNION ALL
    SELECT format('ALTER TABLE %s ALTER %I DROP EXPRESSION', attrelid::regclass, attname)
    FROM pg_attribute WHERE attgenerated = 's'
LOOP EXECUTE change; END LOOP; END $$
"""
RULEBOOK = '{"title": "Förderung"}'.encode()


def digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def proposal(reference: str, year: int = 2026) -> dict[str, JsonValue]:
    return {
        "reference": reference,
        "rank": 1,
        "eligible": {"total": "80000.00", "by_year": {str(year): "80000.00"}},
        "ledger": [{"year": year, "before": "160000.00", "after": "80000.00"}],
        "reason": "Fürs Jahr bewilligt.",
    }


def submission(workbook: bytes = WORKBOOK, budget: tuple[YearAmount, ...] = ()) -> Submission:
    return Submission(
        engine="0.1.0",
        programme="integrationsmanager-rlp",
        rulebook_version="2026-1",
        rulebook_sha256=digest(RULEBOOK),
        budget_override=budget,
        inputs=(Input(file="a.xlsx", sha256=digest(workbook), sheets=("Anträge",), rows=2),),
        applications=2,
    )


def record(*proposals: dict[str, JsonValue], workbook: bytes = WORKBOOK) -> Record:
    return Record(
        submission=submission(workbook),
        proposals=proposals,
        documents=(
            Document(kind=DocumentKind.RULEBOOK, content=RULEBOOK),
            Document(kind=DocumentKind.WORKBOOK, content=workbook),
        ),
    )


def write(place: Path | str, *references: str, workbook: bytes = WORKBOOK) -> Recorded:
    run = record(*map(proposal, references), workbook=workbook)
    return record_run(open_for_writing(str(place)), run, AT)


def verified(place: Path | str) -> Verification:
    return verify(open_for_reading(str(place)))


def damage(address: str, *statements: str) -> None:
    """Changes a case database of either kind after taking away all that protects it."""
    if not address.startswith("postgresql:"):
        with behind_the_back(Path(address)) as hand:
            for statement in statements:
                hand.execute(statement)
        return
    with psycopg.connect(address, autocommit=True) as connection:
        for statement in (UNPROTECTED, *statements):
            connection.execute(statement.encode())


@contextmanager
def behind_the_back(path: Path) -> Iterator[sqlite3.Connection]:
    """Opens the file after taking away its triggers, indexes and checks."""
    with closing(sqlite3.connect(path)) as connection, connection:
        kinds = "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'index')"
        for kind, name in connection.execute(f"{kinds} AND sql IS NOT NULL").fetchall():
            connection.execute(f"DROP {kind} {name}")
        connection.execute("PRAGMA writable_schema = ON")
        for table, columns in PLAIN.items():
            change = "UPDATE sqlite_master SET sql = ? WHERE name = ?"
            connection.execute(change, (f"CREATE TABLE {table} ({columns})", table))
    with closing(sqlite3.connect(path)) as connection, connection:
        yield connection


def lines(place: Path | str) -> list[bytes]:
    if str(place).startswith("postgresql:"):
        with psycopg.connect(str(place)) as server:
            query = "SELECT convert_to(line, 'UTF8') FROM entries ORDER BY seq"
            return [line for (line,) in server.execute(query)]
    with closing(sqlite3.connect(place)) as connection:
        query = "SELECT CAST(line AS BLOB) FROM entries ORDER BY seq"
        return [line for (line,) in connection.execute(query)]


@contextmanager
def small_disk(size: int) -> Iterator[None]:
    """Lets no file of this process grow beyond the size."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
