"""Verifying finds whatever was changed, and never breaks over it."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.postgres import PostgresServer
from tests.unit.register.oracle import mth
from tests.unit.register.sample import AT, behind_the_back, damage, digest, lines, verified, write

from grantrules.model.errors import RegisterError
from grantrules.register.chain import checked_head, extend
from grantrules.register.database import open_for_reading, open_for_writing
from grantrules.register.failure import LockedError
from grantrules.register.run_entries import RecordedProposal
from grantrules.register.sqlite_database import SqliteDatabase
from grantrules.register.verification import Verification, verify

ENTRIES = 7
PAGE = 4096


@pytest.fixture(scope="module")
def whole() -> Iterator[Path]:
    """Records two runs: entries 1 to 7."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "whole.db"
        write(path, "A-1", "A-2")
        write(path, "A-2", "A-3", workbook=b"other")
        yield path


@pytest.fixture
def copy(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(whole, tmp_path))


@pytest.fixture(scope="module")
def whole_on_server(server: PostgresServer) -> Iterator[str]:
    """Records the same runs on PostgreSQL."""
    address = server.fresh()
    write(address, "A-1", "A-2")
    write(address, "A-2", "A-3", workbook=b"other")
    yield address
    server.drop(address)


@pytest.fixture
def trail_on_server(server: PostgresServer, whole_on_server: str) -> Iterator[str]:
    address = server.copy(whole_on_server)
    yield address
    server.drop(address)


@pytest.fixture(params=["copy", "trail_on_server"], ids=["sqlite", "postgresql"])
def trail(request: pytest.FixtureRequest) -> str:
    """Gives the address of a trail of entries 1 to 7 that a test may damage."""
    return str(request.getfixturevalue(request.param))


def damaged(address: Path | str, statement: str) -> Verification:
    damage(str(address), statement)
    return verified(address)


def test_what_nobody_touched_is_intact(trail: str) -> None:
    found = verified(trail)

    last = digest(lines(trail)[-1])
    assert found == Verification(
        intact=True,
        entries=ENTRIES,
        head=last,
        root=mth(lines(trail)).hex(),
        covered=0,
        first_bad=None,
        faults=(),
    )


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


@pytest.mark.parametrize("seq", range(1, ENTRIES + 1))
def test_every_deleted_entry_is_found(seq: int, trail: str) -> None:
    found = damaged(trail, f"DELETE FROM entries WHERE seq = {seq}")  # noqa: S608  # a number

    assert found.first_bad == seq
    assert found.faults[0] == f"Eintrag {seq} fehlt."


def test_a_tail_that_was_cut_is_found(trail: str) -> None:
    found = damaged(trail, "DELETE FROM entries WHERE seq > 4")

    assert found.first_bad == 5
    assert found.faults[0] == "Eintrag 5 bis 7 fehlen."


def test_swapped_entries_are_found(copy: Path) -> None:
    found = damaged(
        copy,
        "UPDATE entries SET line = (SELECT line FROM entries e WHERE e.seq = 7 - entries.seq) "
        "WHERE seq IN (3, 4)",
    )

    assert found.first_bad == 2
    assert len(found.faults) >= 2


def test_an_entry_that_was_put_in_is_found(trail: str) -> None:
    found = damaged(
        trail, "INSERT INTO entries (seq, line) SELECT 8, line FROM entries WHERE seq = 7"
    )

    assert found.first_bad == 7
    assert "Eintrag 8" in found.faults[0]


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE documents SET content = '' WHERE kind = 'workbook'", "nicht mehr den Inhalt"),
        ("UPDATE documents SET content = NULL WHERE kind = 'rulebook'", "nicht mehr den Inhalt"),
        ("UPDATE documents SET sha256 = upper(sha256)", "nicht mehr den Inhalt"),
        ("DELETE FROM documents WHERE kind = 'rulebook'", "Das Regelwerk"),
        ("DELETE FROM documents WHERE kind = 'workbook'", "Die Arbeitsmappe"),
        ("UPDATE documents SET kind = 'workbook'", "Das Regelwerk"),
    ],
)
def test_a_document_that_was_changed_or_taken_is_found(
    statement: str, words: str, trail: str
) -> None:
    found = damaged(trail, statement)

    assert not found.intact
    assert found.first_bad is None
    assert words in found.faults[0]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE head SET seq = 6",
        "UPDATE head SET seq = 8",
        "UPDATE head SET sha256 = replace(sha256, 'a', 'b')",
        "DELETE FROM head",
        "INSERT INTO head SELECT 2, seq, sha256 FROM head",
    ],
)
def test_a_changed_head_is_found(statement: str, trail: str) -> None:
    found = damaged(trail, statement)

    assert not found.intact
    assert found.first_bad in {7, 8}


@pytest.mark.parametrize("line", ["NULL", "''", "'null'", "'Ä'"])
def test_a_line_that_is_no_entry_is_found(line: str, trail: str) -> None:
    found = damaged(trail, f"UPDATE entries SET line = {line} WHERE seq = 3")  # noqa: S608  # a constant

    assert found.first_bad == 3


@pytest.mark.parametrize("word", ["A-2", "80000.00", "engine"])
def test_a_word_that_was_changed_is_found(word: str, trail: str) -> None:
    change = f"UPDATE entries SET line = replace(line, '{word}', 'x') WHERE seq = 4"  # noqa: S608  # a constant

    found = damaged(trail, change)

    assert found.first_bad == 4


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


def test_a_forged_run_whose_chain_holds_is_found(trail: str) -> None:
    database = open_for_writing(trail)
    forged = RecordedProposal(
        run=digest(b""), index=1, engine="0.1.0", rulebook_sha256=digest(b""), proposal={}
    )
    with database.writing() as connection:
        extend(connection, checked_head(connection), [forged], AT)

    found = verified(trail)

    assert found.first_bad == 8
    assert found.faults == (
        "Eintrag 8 ist nicht schlüssig: der Vorschlag gehört nicht zu dem Lauf, nach dem er steht.",
    )


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
