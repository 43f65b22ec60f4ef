"""Verifying finds whatever was changed, and never breaks over it."""

from threading import Timer

import psycopg
import pytest
from tests.unit.register.keys import key
from tests.unit.register.oracle import mth
from tests.unit.register.sample import AT, damage, digest, lines, verified, write

from grantrules.register.anchor import Anchor
from grantrules.register.chain import checked_head, extend
from grantrules.register.checkpoint import signed_checkpoint
from grantrules.register.database import open_for_reading, open_for_writing
from grantrules.register.failure import UnavailableError
from grantrules.register.run_entries import RecordedProposal
from grantrules.register.verification import Verification, verify
from grantrules.register.verifier_key import VerifierKeyError

ENTRIES = 7


def damaged(address: str, statement: str) -> Verification:
    damage(address, statement)
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


@pytest.mark.parametrize("seq", range(1, ENTRIES + 1))
def test_every_deleted_entry_is_found(seq: int, trail: str) -> None:
    found = damaged(trail, f"DELETE FROM entries WHERE seq = {seq}")  # noqa: S608  # a number

    assert found.first_bad == seq
    assert found.faults[0] == f"Eintrag {seq} fehlt."


def test_a_tail_that_was_cut_is_found(trail: str) -> None:
    found = damaged(trail, "DELETE FROM entries WHERE seq > 4")

    assert found.first_bad == 5
    assert found.faults[0] == "Eintrag 5 bis 7 fehlen."


def test_swapped_entries_are_found(trail: str) -> None:
    found = damaged(
        trail,
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


def test_a_changed_document_names_the_entries_that_rely_on_it(trail: str) -> None:
    found = damaged(trail, "UPDATE documents SET content = '' WHERE kind = 'rulebook'")

    assert found.faults[0].endswith(
        "Prüfsumme; darauf beruhen Eintrag 2, 3, 4, 5, 6 und 1 weiterer."
    )


def test_a_surplus_document_is_found(trail: str) -> None:
    sha256 = digest(b"")

    found = damaged(
        trail,
        f"INSERT INTO documents (sha256, kind, content) VALUES ('{sha256}', 'workbook', '')",  # noqa: S608  # a digest
    )

    assert found.first_bad is None
    assert found.faults[0] == (
        f"Das Dokument {sha256} liegt in der Falldatenbank, ohne dass ein Eintrag es als "
        "„workbook“ nennt; es kam nicht durch dieses Programm hinein."
    )


def test_beside_a_broken_chain_no_document_is_called_surplus(trail: str) -> None:
    found = damaged(trail, "DELETE FROM entries WHERE seq > 1")

    assert not any("ohne dass ein Eintrag" in one for one in found.faults)


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


def test_a_server_that_goes_away_is_no_damage(trail_on_server: str) -> None:
    database = open_for_reading(trail_on_server)

    with psycopg.connect(trail_on_server) as other:
        other.execute("LOCK TABLE entries")
        closing_soon = Timer(0.3, end_others, [trail_on_server, other.info.backend_pid])
        closing_soon.start()
        with pytest.raises(UnavailableError, match=r"fährt gerade|Verbindung verloren"):
            verify(database)
        closing_soon.join()


def end_others(address: str, spared: int) -> None:
    """Ends all connections to the database but one and its own."""
    with psycopg.connect(address) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
            "current_database() AND pid NOT IN (pg_backend_pid(), %s)",
            [spared],
        )


def test_an_anchor_counts_with_a_key_and_asks_for_one_without(trail: str) -> None:
    note = signed_checkpoint(5, mth(lines(trail)[:5]), key()).encode()
    held = [Anchor(name="5.txt", note=note)]
    database = open_for_reading(trail)

    found = verify(database, held, [key().verifier])

    assert (found.intact, found.covered) == (True, 5)
    with pytest.raises(VerifierKeyError, match="mit --key"):
        verify(database, held)


def test_what_an_anchor_belies_is_bad_although_the_trail_agrees_with_itself(trail: str) -> None:
    note = signed_checkpoint(5, mth(lines(trail)[:4]), key()).encode()
    held = [Anchor(name="5.txt", note=note)]

    found = verify(open_for_reading(trail), held, [key().verifier])

    assert (found.intact, found.covered, found.first_bad) == (False, 0, 1)
    assert found.faults[0].startswith("Eintrag 1 bis 5: Hier")


def test_damage_is_told_although_no_key_is_known(trail: str) -> None:
    note = signed_checkpoint(5, mth(lines(trail)[:5]), key()).encode()
    damage(trail, "DELETE FROM entries WHERE seq = 3")

    found = verify(open_for_reading(trail), [Anchor(name="5.txt", note=note)])

    assert found.faults[0] == "Eintrag 3 fehlt."


def test_of_many_entries_that_rely_on_a_document_the_first_are_named(trail: str) -> None:
    write(trail, "A-9", workbook=b"third")

    found = damaged(trail, "UPDATE documents SET content = '' WHERE kind = 'rulebook'")

    assert found.faults[0].endswith("darauf beruhen Eintrag 2, 3, 4, 5, 6 und 3 weitere.")


def test_a_document_that_is_changed_and_surplus_relies_on_nothing(trail: str) -> None:
    row = f"('{'1' * 64}', 'workbook', '')"

    found = damaged(trail, f"INSERT INTO documents (sha256, kind, content) VALUES {row}")  # noqa: S608  # a constant

    assert f"Das Dokument {'1' * 64} hat nicht mehr den Inhalt" in found.faults[0]
    assert found.faults[0].endswith("kein Eintrag nennt es.")
