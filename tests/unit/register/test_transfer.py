from pathlib import Path

import pytest
from tests.unit.register.sample import lines, verified, write

from grantrules.model.errors import RegisterError
from grantrules.register.database import open_for_reading, open_for_writing
from grantrules.register.transfer import refuse_filled, transfer


def test_more_lines_than_are_copied_at_once_keep_their_bytes(address: str, tmp_path: Path) -> None:
    target = str(tmp_path / "target.db")
    write(address, *(f"A-{number}" for number in range(501)))

    with (
        open_for_reading(address).reading() as origin,
        open_for_writing(target).writing() as place,
    ):
        transfer(origin, place)

    assert len(lines(target)) == 503
    assert lines(target) == lines(address)
    assert verified(target) == verified(address)


def test_an_empty_database_is_not_refused(address: str) -> None:
    with open_for_writing(address).writing() as place:
        refuse_filled(place, "hier")


def test_a_database_that_holds_something_is_refused(address: str) -> None:
    write(address, "A-1")

    with (
        open_for_writing(address).writing() as place,
        pytest.raises(RegisterError, match="Die Falldatenbank hier ist nicht leer"),
    ):
        refuse_filled(place, "hier")
