"""What is no ordinary file is told of, never opened; a strange name changes nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.hostile.places import NAMES, PLACES, Place
from tests.unit.intake.sheets import QUESTIONS
from tests.unit.intake.zips import list_bytes

from grantrules.intake.reading import Reading, read_paths
from grantrules.intake.workroom import Workroom


@pytest.fixture(name="room", scope="module")
def _room() -> Iterator[Workroom]:
    with Workroom() as room:
        yield room


def codes(reading: Reading) -> set[str]:
    return {one.code for one in reading.problems}


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_in_a_folder_it_is_told_of_and_costs_nothing(
    place: Place, room: Workroom, tmp_path: Path
) -> None:
    folder = tmp_path / "eingang"
    folder.mkdir()
    place.made(folder / place.name)

    reading = read_paths([folder], QUESTIONS, room)

    assert {place.found} - {""} <= codes(reading)
    assert bool(reading.applications) == (place.found == "")


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_named_itself_it_is_judged_by_what_it_is(
    place: Place, room: Workroom, tmp_path: Path
) -> None:
    folder = tmp_path / "eingang"
    folder.mkdir()
    place.made(folder / place.name)

    reading = read_paths([folder / place.name], QUESTIONS, room)

    assert {place.named} - {""} <= codes(reading)
    assert bool(reading.applications) == (place.named in {"", "file.ending"})


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_a_strange_name_changes_nothing(name: str, room: Workroom, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(list_bytes())

    reading = read_paths([tmp_path], QUESTIONS, room)

    assert [one.reference for one in reading.applications] == ["2026-001"]
    assert codes(reading) <= {"file.lock"}
