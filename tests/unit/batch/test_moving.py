from pathlib import Path
from typing import Any

import pytest
from tests.torture.office import FITTING, Office, opened
from tests.unit.register.sample import damage, lines, verified

from grantrules.batch.moving import move
from grantrules.model.errors import RegisterError
from grantrules.register.database import Database, open_for_reading, open_for_writing
from grantrules.register.schema import metadata


def busy(address: str) -> None:
    """Makes a register in which every table has rows."""
    office = opened(address)
    office.run(1)
    office.assess(FITTING[0])
    office.sign("anna", FITTING[0])


def rows(database: Database) -> dict[str, list[Any]]:
    with database.reading() as connection:
        return {
            name: sorted((tuple(row) for row in connection.execute(table.select())), key=repr)
            for name, table in metadata.tables.items()
        }


@pytest.fixture
def elsewhere(address: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Gives an empty place of the other kind."""
    if address.startswith("postgresql:"):
        return str(tmp_path / "moved.db")
    return str(request.getfixturevalue("postgres"))


def test_a_moved_register_has_every_byte_and_the_same_root(address: str, elsewhere: str) -> None:
    busy(address)
    before = verified(address)

    moved = move(address, elsewhere)

    assert moved.verification == before == verified(elsewhere)
    assert before.entries > 60
    assert lines(elsewhere) == lines(address)
    assert rows(open_for_reading(elsewhere)) == rows(open_for_reading(address))


def test_work_goes_on_in_a_moved_register(address: str, elsewhere: str) -> None:
    busy(address)

    move(address, elsewhere)
    Office(elsewhere).sign("bert", FITTING[0])

    assert verified(elsewhere).intact
    assert len(lines(elsewhere)) == len(lines(address)) + 2 + 1


def test_a_register_that_is_not_empty_is_no_target(address: str, elsewhere: str) -> None:
    busy(address)
    Office(elsewhere).run(7)
    before = lines(elsewhere)

    with pytest.raises(RegisterError, match="ist nicht leer; es wurde nichts übertragen"):
        move(address, elsewhere)

    assert lines(elsewhere) == before


def test_a_register_does_not_move_onto_itself(address: str) -> None:
    busy(address)

    with pytest.raises(RegisterError, match="ist nicht leer"):
        move(address, address)


def test_a_damaged_register_does_not_move(address: str, elsewhere: str) -> None:
    busy(address)
    damage(address, "DELETE FROM entries WHERE seq = 5")

    with pytest.raises(RegisterError, match="nicht unversehrt; es wurde nichts übertragen"):
        move(address, elsewhere)

    assert open_for_writing(elsewhere).revision() is not None
    assert lines(elsewhere) == []
