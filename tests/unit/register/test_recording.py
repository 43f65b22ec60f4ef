"""What people do to the trail is recorded of those who have a pseudonym."""

from pathlib import Path

import pytest
from tests.unit.register.sample import AT, lines, verified, write

from grantrules.model.errors import RegisterError
from grantrules.register.act import Pseudonym
from grantrules.register.database import open_for_reading
from grantrules.register.entry import Body
from grantrules.register.history import entries
from grantrules.register.recording import Acting, record_act
from grantrules.register.trail_entries import KeyRotated

BY = f"p_{'7' * 16}"


def rotated(by: Pseudonym) -> Body:
    return KeyRotated(by=by, verifier_key="…")


def test_an_act_is_an_entry_of_whoever_did_it(address: str) -> None:
    write(address, "A-1")

    record_act(address, Acting(BY, AT), rotated, rotated)

    found = list(entries(open_for_reading(address)))[-2:]
    assert [(one.seq, one.body) for one in found] == [(4, rotated(BY)), (5, rotated(BY))]


def test_the_first_act_opens_the_trail(tmp_path: Path) -> None:
    path = tmp_path / "new.db"

    record_act(str(path), Acting(BY, AT), rotated)

    assert [one.type for one in entries(open_for_reading(str(path)))] == [
        "log_opened",
        "key_rotated",
    ]


def test_of_nobody_nothing_is_recorded(tmp_path: Path) -> None:
    record_act(str(tmp_path / "new.db"), Acting(None, AT), rotated)

    assert not (tmp_path / "new.db").exists()


def test_what_cannot_be_recorded_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    write(path, "A-1")

    with pytest.raises(ValueError, match="pattern"):
        record_act(str(path), Acting("Erika", AT), rotated)

    assert len(lines(path)) == 3
    assert verified(path).intact


def test_a_damaged_trail_is_not_added_to(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"x" * 600)

    with pytest.raises(RegisterError):
        record_act(str(tmp_path / "a.db"), Acting(BY, AT), rotated)
