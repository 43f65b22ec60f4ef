"""A case database bears the one revision of its schema, and no mark of anybody else."""

from pathlib import Path

import pytest
from tests.unit.register.sample import damage, verified, write

from grantrules.register.database import open_for_reading
from grantrules.register.stamp import stamp_faults


def faults(address: str) -> list[str]:
    with open_for_reading(address).reading() as connection:
        return stamp_faults(connection)


def test_what_the_migrations_leave_behind_is_the_stamp(address: str) -> None:
    write(address, "A-1")

    assert faults(address) == []


def test_a_surplus_revision_is_found(address: str) -> None:
    write(address, "A-1")
    damage(address, "INSERT INTO alembic_version VALUES ('grantrules_9999')")

    assert "alembic_version" in faults(address)[0]
    assert not verified(address).intact


@pytest.mark.parametrize("name", ["user_version", "application_id"])
def test_a_number_in_the_header_of_the_file_is_found(name: str, tmp_path: Path) -> None:
    path = str(tmp_path / "a.db")
    write(path, "A-1")
    damage(path, f"PRAGMA {name} = 7")

    assert name in faults(path)[0]
    assert not verified(path).intact
