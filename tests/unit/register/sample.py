"""Small runs to record, and hands that reach into the file behind the back of the register."""

import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

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


def write(path: Path, *references: str, workbook: bytes = WORKBOOK) -> Recorded:
    run = record(*map(proposal, references), workbook=workbook)
    return record_run(open_for_writing(str(path)), run, AT)


def verified(path: Path) -> Verification:
    return verify(open_for_reading(str(path)))


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


def lines(path: Path) -> list[bytes]:
    with closing(sqlite3.connect(path)) as connection:
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
