"""Receipts from the trail."""

import pytest
from tests.unit.register.keys import AT_DESK, key
from tests.unit.register.sample import AT, lines, write

from grantrules.batch.checkpointing import hand_out
from grantrules.batch.explaining import UnknownSubjectError
from grantrules.batch.receipting import confirm, confirm_in, entry_named, issue, named_keys
from grantrules.model.errors import RefusedError, RegisterError
from grantrules.register.checkpoint import signed_checkpoint
from grantrules.register.database import Database, open_for_reading
from grantrules.register.history import entry
from grantrules.register.recording import Acting, record_act
from grantrules.register.signed_note import NoteError
from grantrules.register.trail_entries import KeyRotated

KEY = key()
NOBODY = Acting(None, AT)


@pytest.fixture(name="trail")
def _trail(address: str) -> Database:
    """Records entries 1 to 6: A-1 is entry 3 and entry 6."""
    write(address, "A-1", "A-2")
    write(address, "A-1", workbook=b"other")
    return open_for_reading(address)


def note(address: str) -> bytes:
    return hand_out(address, KEY, "Brief", NOBODY).note


@pytest.mark.parametrize("seq", range(1, 7))
def test_a_receipt_holds_for_its_entry_and_for_no_other(
    seq: int, trail: Database, address: str
) -> None:
    issued = issue(trail, entry(trail, seq), note(address)).content
    written = lines(address)

    found = confirm(issued, written[seq - 1], [KEY.verifier])

    assert (found.seq, found.checkpoint.size) == (seq, 6)
    assert confirm_in(trail, issued, [KEY.verifier]) == found
    with pytest.raises(NoteError, match="gilt nicht für diesen Eintrag"):
        confirm(issued, written[seq % 6], [KEY.verifier])


def test_the_trail_itself_may_name_the_key(trail: Database, address: str) -> None:
    issued = issue(trail, entry(trail, 3), note(address)).content

    with pytest.raises(NoteError, match="Kein bekannter Schlüssel"):
        confirm_in(trail, issued, [])
    text = KEY.verifier.text
    record_act(address, Acting(AT_DESK, AT), lambda by: KeyRotated(by=by, verifier_key=text))

    assert named_keys(trail) == (KEY.verifier,)
    assert confirm_in(trail, issued, []).seq == 3


def test_an_entry_younger_than_the_checkpoint_has_no_receipt(trail: Database, address: str) -> None:
    older = note(address)
    write(address, "A-9")

    with pytest.raises(RegisterError, match="jünger als der Prüfpunkt über 6 Einträge"):
        issue(trail, entry(trail, 7), older)


def test_a_checkpoint_of_another_trail_gives_no_receipt(trail: Database) -> None:
    other = signed_checkpoint(6, bytes(32), KEY).encode()

    with pytest.raises(RegisterError, match="passt nicht zum Protokoll"):
        issue(trail, entry(trail, 3), other)


def test_an_entry_is_named_by_its_number_or_its_reference(trail: Database, address: str) -> None:
    write(address, "3")

    assert entry_named(trail, "2").seq == 2
    assert entry_named(trail, "A-1").seq == 6
    assert entry_named(trail, "3").seq == 8


@pytest.mark.parametrize("name", ["B-7", "", "9" * 5000, "٣"])
def test_what_stands_nowhere_is_refused(name: str, trail: Database) -> None:
    with pytest.raises(UnknownSubjectError, match="steht nichts im Protokoll"):
        entry_named(trail, name)


def test_a_number_that_no_entry_has_is_refused(trail: Database) -> None:
    with pytest.raises(RefusedError, match="Einen Eintrag 99 gibt es"):
        entry_named(trail, "99")
