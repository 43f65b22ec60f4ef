"""Each limit: what just keeps to it is read, what is a little beyond is refused."""

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from tests.hostile.books import usual, with_parts
from tests.hostile.packages import MEGABYTE, dense
from tests.hostile.sizes import block, shared_formulas, within
from tests.unit.intake.sheets import QUESTIONS
from tests.unit.intake.zips import list_bytes, parts_of, zipped

from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.problem_code import Code
from grantrules.intake.reading import read_paths
from grantrules.intake.workbook_cells import ReadFailure, WorkbookCells
from grantrules.intake.workroom import Workroom

BESIDE = "xl/media/bild.bin"
# Dies of every file but workbooks, as a reader with a fault would.
FRAIL = """
import os, sys
from grantrules.intake import worker
from grantrules.intake.file_cells import file_cells
def frail(content, limits):
    return file_cells(content, limits) if content.startswith(b"PK") else os.abort()
worker._DO = {**worker._DO, "cells": frail}
worker.main()
"""


def noise(size: int) -> bytes:
    """Bytes that no archive makes smaller."""
    return Random(size).randbytes(size)  # noqa: S311 - any noise will do


def answer(content: bytes, limits: Limits) -> WorkbookCells | ReadFailure:
    with Workroom(limits) as room:
        return room.cells(content)


def elements(names: str) -> int:
    """How many elements of these names the usual list has."""
    found = (re.findall(rf"<(?:a:)?(?:{names})[\s/>]", one.decode()) for one in usual().values())
    return sum(len(one) for one in found)


def ratio() -> int:
    """How many times a dense part of the list is larger than packed."""
    size = len(dense(2 * MEGABYTE))
    return size // (len(zipped({"x": dense(2 * MEGABYTE)})) - 98)


BOUNDS: dict[str, tuple[Callable[[], bytes], int]] = {
    "file": (lambda: with_parts({BESIDE: noise(3 * MEGABYTE // 2)}), 2),
    "unpacked": (lambda: with_parts({BESIDE: noise(3 * MEGABYTE // 2)}), 2),
    "part": (lambda: with_parts({BESIDE: noise(3 * MEGABYTE // 2)}), 2),
    "entries": (lambda: with_parts({BESIDE: b"x"}), len(usual()) + 1),
    "ratio": (lambda: with_parts({BESIDE: dense(2 * MEGABYTE)}), ratio() + 1),
    "cells": (list_bytes, elements("c|row")),
    "merges": (
        within("mergeCells", '<mergeCell ref="X#:Y#"/>', 5),
        5,
    ),
    "styles": (list_bytes, elements("xf|font|fill|border|numFmt|dxf|cellStyle")),
}


@pytest.mark.parametrize("bound", BOUNDS)
def test_what_keeps_to_a_limit_is_read_and_what_is_beyond_is_too_large(bound: str) -> None:
    made, limit = BOUNDS[bound]

    kept = answer(made(), replace(USUAL_LIMITS, **{bound: limit}))
    beyond = answer(made(), replace(USUAL_LIMITS, **{bound: limit - 1}))

    assert isinstance(kept, WorkbookCells), kept
    assert isinstance(beyond, ReadFailure)
    assert beyond.code is Code.FILE_TOO_LARGE


def test_memory_is_bounded() -> None:
    content = block(300, 100)

    kept, beyond = (answer(content, Limits(memory=megabytes)) for megabytes in (200, 60))

    assert isinstance(kept, WorkbookCells), kept
    assert isinstance(beyond, ReadFailure)
    assert beyond.code is Code.FILE_MEMORY


def test_time_is_bounded() -> None:
    limits = Limits(seconds=2)

    kept, beyond = (answer(shared_formulas(cells), limits) for cells in (3, 30_000))

    assert isinstance(kept, WorkbookCells), kept
    assert isinstance(beyond, ReadFailure)
    assert beyond.code is Code.FILE_TIMEOUT


@pytest.fixture(name="frail")
def _frail() -> Iterator[Workroom]:
    with Workroom(command=(sys.executable, "-P", "-c", FRAIL)) as room:
        yield room


def test_an_archive_of_files_that_all_cost_a_worker_is_left_alone(
    frail: Workroom, tmp_path: Path
) -> None:
    members = {f"{number}.csv": b"x%d" % number for number in range(6)}
    (tmp_path / "boese.zip").write_bytes(zipped({**members, "gut.xlsx": list_bytes()}))
    (tmp_path / "gut.xlsx").write_bytes(list_bytes("ANDERE"))

    reading = read_paths([tmp_path], QUESTIONS, frail)

    codes = [one.code for one in reading.problems if str(one.file).startswith("boese")]
    assert codes == ["file.crashed"] * 3 + ["file.timeout"] * 4
    assert [one.reference for one in reading.applications] == ["ANDERE"]


def test_the_limits_of_an_archive_hold_for_all_its_files_together(tmp_path: Path) -> None:
    path = tmp_path / "eingang.zip"
    path.write_bytes(zipped({"a.xlsx": list_bytes("A"), "b.csv": noise(MEGABYTE)}))

    for unpacked, codes in ((2, {"file.type"}), (1, {"file.too_large"})):
        with Workroom(Limits(unpacked=unpacked)) as room:
            reading = read_paths([path], QUESTIONS, room)

        assert {one.code for one in reading.problems} == codes
    assert len(parts_of(path.read_bytes())) == 2
