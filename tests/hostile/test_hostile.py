"""Each hostile or odd file gets its expected answer, within the usual limits."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.hostile.case import Case, faults
from tests.hostile.cases import CASES
from tests.unit.intake.sheets import QUESTIONS
from tests.unit.intake.zips import list_bytes

from grantrules.intake.file_cells import file_cells
from grantrules.intake.reading import read_paths
from grantrules.intake.workbook_reading import read_workbook
from grantrules.intake.workroom import Workroom

(HEALTHY,) = read_workbook("a.xlsx", list_bytes(), QUESTIONS, file_cells).applications


@pytest.fixture(name="room", scope="module")
def _room() -> Iterator[Workroom]:
    with Workroom() as room:
        yield room


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_answer_is_the_expected_one(case: Case, room: Workroom, tmp_path: Path) -> None:
    path = tmp_path / case.name
    path.write_bytes(case.content())

    reading = read_paths([path], QUESTIONS, room)

    assert list(faults(case, reading, HEALTHY)) == [], case.why


def test_no_two_cases_share_a_name() -> None:
    names = [case.name.casefold() for case in CASES]

    assert len(set(names)) == len(names) >= 120
