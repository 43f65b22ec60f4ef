"""Keys and checkpoints that are handed out."""

from pathlib import Path

import pytest
from tests.unit.register.keys import AT_DESK, key
from tests.unit.register.oracle import mth
from tests.unit.register.sample import AT, behind_the_back, digest, lines, write

from grantrules.batch.checkpointing import KeyOrder, hand_out, make_key
from grantrules.model.errors import RegisterError
from grantrules.register.anchor import Anchor
from grantrules.register.checkpoint import Checkpoint, opened
from grantrules.register.database import open_for_reading
from grantrules.register.entry import Body
from grantrules.register.history import entries
from grantrules.register.recording import Acting
from grantrules.register.signing_key import KeyFileError, read_key_file
from grantrules.register.trail_entries import CheckpointAnchored, KeyRotated
from grantrules.register.verification import verify
from grantrules.register.verifier_key import VerifierKeyError

KEY = key()
SOMEBODY = Acting(AT_DESK, AT)
NOBODY = Acting(None, AT)


def last(address: str) -> Body:
    return list(entries(open_for_reading(address)))[-1].body


def test_a_checkpoint_tells_size_and_root_and_is_recorded(address: str) -> None:
    write(address, "A-1", "A-2")
    before = lines(address)

    found = hand_out(address, KEY, "Brief an den Rechnungshof", SOMEBODY)

    expected = Checkpoint(origin=KEY.name, size=4, root=mth(before))
    assert found.checkpoint == expected
    assert opened(found.note, [KEY.verifier]) == expected
    recorded = last(address)
    assert isinstance(recorded, CheckpointAnchored)
    assert (recorded.size, recorded.root) == (4, mth(before).hex())
    assert recorded.place == "Brief an den Rechnungshof"


def test_nothing_is_recorded_of_nobody(address: str) -> None:
    write(address, "A-1")

    hand_out(address, KEY, "Brief", NOBODY)

    assert len(lines(address)) == 3


def test_a_trail_with_its_checkpoints_verifies_with_the_key_it_names(
    address: str, tmp_path: Path
) -> None:
    write(address, "A-1")
    order = KeyOrder(KEY.name, tmp_path / "a.key", None)
    make_key(address, order, SOMEBODY)
    signed = [hand_out(address, read_key_file(order.path, None), "Brief", SOMEBODY) for _ in "ab"]

    held = [Anchor(name="a", note=one.note) for one in signed]
    found = verify(open_for_reading(address), held)

    assert (found.intact, found.entries, found.covered) == (True, 8, 7)


def test_a_stated_key_counts_where_the_trail_names_none(address: str) -> None:
    write(address, "A-1")
    held = [Anchor(name="a", note=hand_out(address, KEY, "Brief", NOBODY).note)]
    database = open_for_reading(address)

    assert verify(database, held, [KEY.verifier]).covered == 3
    with pytest.raises(VerifierKeyError, match="mit --key"):
        verify(database, held)


def test_a_trail_that_is_not_intact_is_not_signed(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    write(path, "A-1", "A-2")
    with behind_the_back(path) as hand:
        hand.execute("DELETE FROM entries WHERE seq = 3")

    with pytest.raises(RegisterError, match="kein Prüfpunkt ausgestellt"):
        hand_out(str(path), KEY, "Brief", NOBODY)


def test_a_recorded_checkpoint_bears_witness_even_without_anchors(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    write(path, "A-1", "A-2")
    hand_out(str(path), KEY, "Brief", SOMEBODY)
    with behind_the_back(path) as hand:
        line = hand.execute(
            "SELECT replace(line, '\"size\":4', '\"size\":3') FROM entries"
        ).fetchall()
        hand.execute("UPDATE entries SET line = ? WHERE seq = 7", line[-1])
        hand.execute("UPDATE head SET sha256 = ?", (digest(line[-1][0].encode()),))

    found = verify(open_for_reading(str(path)))

    assert (found.intact, found.first_bad) == (False, 7)
    assert "Der Prüfpunkt über 3 Einträge" in found.faults[0]


def test_a_new_key_is_in_its_file_and_in_the_trail(address: str, tmp_path: Path) -> None:
    path = tmp_path / "a.key"

    found = make_key(address, KeyOrder("land.example", path, b"geheim"), SOMEBODY)

    assert read_key_file(path, b"geheim").verifier == found
    recorded = last(address)
    assert isinstance(recorded, KeyRotated)
    assert recorded.verifier_key == found.text


def test_a_key_that_cannot_be_written_is_not_recorded(tmp_path: Path) -> None:
    order = KeyOrder("land.example", tmp_path, None)

    with pytest.raises(KeyFileError):
        make_key(str(tmp_path / "a.db"), order, SOMEBODY)

    assert not (tmp_path / "a.db").exists()
