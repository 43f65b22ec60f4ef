"""The worker as the program meets it: bounded, silent, and unable to write."""

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from tests.unit.intake.zips import list_bytes, parts_of, zipped

from grantrules.intake.frame import packed, received, send
from grantrules.intake.limits import MEGABYTE, USUAL_LIMITS, Limits
from grantrules.intake.problem_code import Code
from grantrules.intake.unpacked import Unpacked
from grantrules.intake.work import Answer, Job, Task
from grantrules.intake.workbook_cells import ReadFailure, WorkbookCells

COMMAND = (sys.executable, "-P", "-m", "grantrules.intake.worker")
SHEET = "xl/worksheets/sheet1.xml"
# Names its limits, tries to write, and talks where only answers belong.
CURIOUS = """
import resource, sys
from grantrules.intake import file_cells, worker
from grantrules.intake.problem_code import Code
from grantrules.intake.workbook_cells import ReadFailure
def look(content, limits):
    print("Lärm")
    try:
        with open(content.decode(), "wb") as file:
            file.write(b"x")
    except OSError as error:
        wrote = type(error).__name__
    bounds = [resource.getrlimit(one) for one in (resource.RLIMIT_AS, resource.RLIMIT_CORE)]
    return ReadFailure(Code.FILE_BROKEN, f"{bounds} {wrote}")
worker._DO = {**worker._DO, "cells": look}
worker.main()
"""


def spoken(*jobs: Job, command: tuple[str, ...] = COMMAND) -> list[Answer]:
    """What a worker answers to these jobs before it ends."""
    questions = BytesIO()
    for job in jobs:
        send(questions, packed(job))
    done = subprocess.run(  # noqa: S603 - our own program
        command, input=questions.getvalue(), capture_output=True, check=True
    )
    pipe, answers = BytesIO(done.stdout), []
    while pipe.tell() < len(done.stdout):
        answer = received(pipe)
        assert isinstance(answer, Answer)
        answers.append(answer)
    return answers


def with_cells(number: int) -> bytes:
    """A list with so many cells more, each a text of its own."""
    parts = parts_of(list_bytes())
    row = '<row r="%d"><c r="A%d" t="inlineStr"><is><t>%d</t></is></c></row>'
    more = "".join(row % (at, at, at) for at in range(100, 100 + number)).encode()
    return zipped(parts | {SHEET: parts[SHEET].replace(b"</sheetData>", more + b"</sheetData>")})


def test_jobs_are_answered_one_after_the_other_until_the_pipe_ends() -> None:
    cells = Job(Task.CELLS, list_bytes(), USUAL_LIMITS)
    unpack = Job(Task.UNPACK, zipped({"a.xlsx": b"x"}), USUAL_LIMITS)

    first, second, third = spoken(cells, unpack, cells)

    assert isinstance(first.result, WorkbookCells)
    assert isinstance(second.result, Unpacked)
    assert third == first
    assert not first.leaving


def test_what_is_no_job_ends_it() -> None:
    questions = BytesIO()
    send(questions, packed("kein Auftrag"))

    done = subprocess.run(  # noqa: S603 - our own program
        COMMAND, input=questions.getvalue(), capture_output=True, check=True
    )

    assert done.stdout == b""


def test_too_little_memory_is_told_and_the_worker_makes_way() -> None:
    little = Limits(memory=80)

    (answer,) = spoken(Job(Task.CELLS, with_cells(150_000), little))

    assert isinstance(answer.result, ReadFailure)
    assert answer.result.code is Code.FILE_MEMORY
    assert "80 MB" in answer.result.fault
    assert answer.leaving


@pytest.mark.parametrize(("cells", "grown"), [(10, False), (40_000, True)])
def test_a_worker_that_has_grown_makes_way(cells: int, *, grown: bool) -> None:
    (answer,) = spoken(Job(Task.CELLS, with_cells(cells), Limits(memory=150)))

    assert isinstance(answer.result, WorkbookCells)
    assert answer.leaving is grown


def test_a_worker_has_not_grown_because_the_program_is_large() -> None:
    large = bytearray(250 * MEGABYTE)

    (answer,) = spoken(Job(Task.CELLS, list_bytes(), USUAL_LIMITS))

    assert len(large) > USUAL_LIMITS.memory * MEGABYTE * 0.4
    assert not answer.leaving


def test_it_cannot_write_leaves_no_core_and_keeps_its_pipe_for_answers(tmp_path: Path) -> None:
    path = tmp_path / "datei"
    job = Job(Task.CELLS, str(path).encode(), Limits(memory=300))

    (answer,) = spoken(job, command=(sys.executable, "-P", "-c", CURIOUS))

    assert isinstance(answer.result, ReadFailure)
    size = 300 * 1024 * 1024
    assert answer.result.fault == f"[({size}, {size}), (0, 0)] OSError"
    assert not path.exists() or path.read_bytes() == b""


def test_it_runs_out_of_processor_time_by_itself() -> None:
    hog = CURIOUS.replace('print("Lärm")', "while True: pass")
    questions = BytesIO()
    send(questions, packed(Job(Task.CELLS, b"x", Limits(seconds=0))))

    with pytest.raises(subprocess.CalledProcessError) as ended:
        subprocess.run(  # noqa: S603 - our own program
            (sys.executable, "-P", "-c", hog),
            input=questions.getvalue(),
            capture_output=True,
            check=True,
        )

    assert "SIGXCPU" in str(ended.value)


def test_a_damaged_file_is_an_answer_and_no_end() -> None:
    content = list_bytes()
    at = len(content) // 2
    damaged = content[:at] + bytes(40) + content[at + 40 :]

    first, second = spoken(
        Job(Task.CELLS, damaged, USUAL_LIMITS), Job(Task.CELLS, content, USUAL_LIMITS)
    )

    assert isinstance(first.result, ReadFailure)
    assert first.result.code is Code.FILE_BROKEN
    assert isinstance(second.result, WorkbookCells)
