"""Verifying a file of SQLite, in which any byte may be another one."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.register.sample import behind_the_back, lines, verified

from grantrules.model.errors import RegisterError
from grantrules.register.database import open_for_reading
from grantrules.register.failure import LockedError
from grantrules.register.sqlite_database import SqliteDatabase
from grantrules.register.verification import Verification, verify

ENTRIES = 7
PAGE = 4096


def damaged(path: Path, statement: str) -> Verification:
    with behind_the_back(path) as hand:
        hand.execute(statement)
    return verified(path)


@given(st.data())
def test_every_edit_of_one_byte_of_an_entry_is_found(whole: Path, data: st.DataObject) -> None:
    written = lines(whole)
    seq = data.draw(st.integers(1, ENTRIES))
    line = bytearray(written[seq - 1])
    position = data.draw(st.integers(0, len(line) - 1))
    line[position] ^= data.draw(st.integers(1, 255))

    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(whole, folder))
        with behind_the_back(path) as hand:
            query = "UPDATE entries SET line = CAST(? AS TEXT) WHERE seq = ?"
            hand.execute(query, (bytes(line), seq))
        found = verified(path)

    assert not found.intact
    assert found.first_bad in {seq - 1, seq}
    assert found.faults


# What only SQLite can hold, which lets any value into any column.
@pytest.mark.parametrize("line", ["7", "x'ff'"])
def test_a_line_that_is_no_text_is_found(line: str, copy: Path) -> None:
    found = damaged(copy, f"UPDATE entries SET line = {line} WHERE seq = 3")  # noqa: S608  # a constant

    assert found.first_bad == 3


@pytest.mark.parametrize("change", ["seq = 'x'", "sha256 = x'ff'"])
def test_a_head_of_another_type_is_found(change: str, copy: Path) -> None:
    assert damaged(copy, f"UPDATE head SET {change}").first_bad == 7  # noqa: S608  # a constant


def test_a_document_that_is_a_number_is_found(copy: Path) -> None:
    found = damaged(copy, "UPDATE documents SET content = 7 WHERE kind = 'workbook'")

    assert "nicht mehr den Inhalt" in found.faults[0]


def content(path: Path) -> list[tuple[object, ...]]:
    """Reads what counts; no rows where it cannot be read."""
    queries = (
        "SELECT seq, CAST(line AS BLOB) FROM entries ORDER BY seq",
        "SELECT sha256, kind, CAST(content AS BLOB) FROM documents ORDER BY sha256",
        "SELECT seq, sha256 FROM head",
    )
    with closing(sqlite3.connect(path)) as connection:
        try:
            return [row for query in queries for row in connection.execute(query)]
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            return []


def judged(path: Path, content_before: list[tuple[object, ...]]) -> bool:
    """Whether the damaged file is called intact; that is right only with the same content."""
    same = content(path) == content_before
    try:
        intact = verified(path).intact
    except RegisterError:
        intact = False
    return intact <= same


@given(st.data())
def test_no_flipped_bit_of_the_file_is_missed(whole: Path, data: st.DataObject) -> None:
    image = bytearray(whole.read_bytes())
    position = data.draw(st.integers(0, len(image) - 1))
    image[position] ^= 1 << data.draw(st.integers(0, 7))

    with TemporaryDirectory() as folder:
        path = Path(folder) / "damaged.db"
        path.write_bytes(image)

        assert judged(path, content(whole))


@given(st.data())
def test_no_cut_and_no_emptied_page_is_missed(whole: Path, data: st.DataObject) -> None:
    image = whole.read_bytes()
    page = data.draw(st.integers(0, len(image) // PAGE - 1)) * PAGE
    emptied = image[:page] + bytes(PAGE) + image[page + PAGE :]
    cut = image[: data.draw(st.integers(1, len(image) - 1))]

    with TemporaryDirectory() as folder:
        for name, damage in {"emptied.db": emptied, "cut.db": cut}.items():
            path = Path(folder) / name
            path.write_bytes(damage)

            assert judged(path, content(whole))


def test_a_file_that_breaks_while_it_is_read_is_not_intact(copy: Path) -> None:
    database = open_for_reading(str(copy))
    copy.write_bytes(b"no database any more" * PAGE)

    found = verify(database)

    assert not found.intact
    assert "ist keine SQLite-Datenbank" in found.faults[0]


def test_a_lock_is_no_damage(copy: Path) -> None:
    database = SqliteDatabase(copy, "rw", patience=0.1)

    with closing(sqlite3.connect(copy, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("UPDATE head SET seq = seq")
        other.execute("COMMIT")
        with pytest.raises(LockedError):
            verify(database)
