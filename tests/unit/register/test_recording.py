"""What people do to the trail is recorded of those who have a pseudonym."""

from pathlib import Path

import pytest
from tests.unit.register.keys import AT_DESK, PETER
from tests.unit.register.sample import AT, lines, verified, write

from grantrules.model.errors import RegisterError
from grantrules.register.act import Pseudonym
from grantrules.register.database import open_for_reading
from grantrules.register.entry import Body
from grantrules.register.history import entries
from grantrules.register.recording import Acting, record_act
from grantrules.register.trail_entries import KeyRotated, PeopleBound, PersonRegistered

ERIKA_ACTS = Acting(AT_DESK, AT)


def rotated(by: Pseudonym) -> Body:
    return KeyRotated(by=by, verifier_key=PETER)


def test_an_act_is_an_entry_of_whoever_did_it(address: str) -> None:
    write(address, "A-1")

    record_act(address, ERIKA_ACTS, rotated, rotated)

    bound, registered, *acts = list(entries(open_for_reading(address)))[3:]
    assert isinstance(bound.body, PeopleBound)
    assert isinstance(registered.body, PersonRegistered)
    by = registered.body.by
    assert [(one.seq, one.body) for one in acts] == [(6, rotated(by)), (7, rotated(by))]
    assert verified(address).intact


def test_a_person_is_registered_once(address: str) -> None:
    record_act(address, ERIKA_ACTS, rotated)
    record_act(address, ERIKA_ACTS, rotated)

    assert [one.type for one in entries(open_for_reading(address))] == [
        "log_opened",
        "people_bound",
        "person_registered",
        "key_rotated",
        "key_rotated",
    ]


def test_nobody_is_named(address: str) -> None:
    record_act(address, ERIKA_ACTS, rotated)

    assert b"erika" not in b"".join(lines(address)).lower()


def test_of_nobody_nothing_is_recorded(tmp_path: Path) -> None:
    record_act(str(tmp_path / "new.db"), Acting(None, AT), rotated)

    assert not (tmp_path / "new.db").exists()


def test_what_cannot_be_recorded_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    write(path, "A-1")

    with pytest.raises(ValueError, match="pattern"):
        record_act(str(path), ERIKA_ACTS, rotated, lambda _: rotated("Erika"))

    assert len(lines(path)) == 3
    assert verified(path).intact


def test_a_damaged_trail_is_not_added_to(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"x" * 600)

    with pytest.raises(RegisterError):
        record_act(str(tmp_path / "a.db"), ERIKA_ACTS, rotated)
