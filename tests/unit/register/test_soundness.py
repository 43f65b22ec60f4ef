"""Below the lines: the file of SQLite, the columns for searching of PostgreSQL."""

from pathlib import Path

import pytest
from tests.unit.register.sample import behind_the_back, damage, write

from grantrules.register.database import open_for_reading
from grantrules.register.soundness import storage_faults


def faults(address: str) -> list[str]:
    with open_for_reading(address).reading() as connection:
        return storage_faults(connection)


def test_what_nobody_touched_is_sound(address: str) -> None:
    write(address, "A-1")

    assert faults(address) == []


@pytest.mark.parametrize("column", ["type", "run", "reference", "at"])
def test_a_column_that_would_hide_an_entry_is_found(column: str, postgres: str) -> None:
    write(postgres, "A-1")
    damage(postgres, f"UPDATE entries SET {column} = 'x' WHERE seq = 3")  # noqa: S608 - a constant

    assert faults(postgres) == ["Die Suchspalten passen nicht zu ihrem Eintrag (zuerst: 3)."]


def test_a_line_that_is_no_json_is_told(postgres: str) -> None:
    write(postgres, "A-1")
    damage(postgres, "UPDATE entries SET line = 'x' WHERE seq = 3")

    assert faults(postgres) == [
        "PostgreSQL kann die Suchspalten nicht prüfen: Ein Eintrag ist nicht lesbar."
    ]


def test_a_file_whose_table_does_not_fit_its_index_is_told(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A-1")
    with behind_the_back(tmp_path / "a.db") as hand:
        hand.execute("CREATE UNIQUE INDEX one ON documents (kind)")
        hand.execute("PRAGMA writable_schema = ON")
        change = "UPDATE sqlite_master SET sql = ? WHERE name = 'one'"
        hand.execute(change, ("CREATE UNIQUE INDEX one ON documents (content)",))

    (fault,) = faults(str(tmp_path / "a.db"))

    assert fault.startswith("SQLite meldet Schäden der Datei")
