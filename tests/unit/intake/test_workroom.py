"""Whatever happens to a worker, one file is refused at most, and the others are read."""

import os
import pickle
import signal
import sys
from pathlib import Path

import pytest
from tests.unit.intake.zips import list_bytes, zipped

from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.problem_code import Code
from grantrules.intake.unpacked import Unpacked
from grantrules.intake.workbook_cells import ReadFailure, WorkbookCells
from grantrules.intake.workroom import Workroom

SHORT = Limits(seconds=1)
TAKES_A_JOB = """
import os, struct, sys, time
def answer(message):
    sys.stdout.buffer.write(struct.pack(">Q", len(message)) + message)
    sys.stdout.flush()
def job():
    (size,) = struct.unpack(">Q", sys.stdin.buffer.read(8))
    return sys.stdin.buffer.read(size)
job()
"""
# Reads like the real worker, but does what the beginning of a file says.
MOODY = """
import os, signal, sys, time
from grantrules.intake.file_cells import file_cells
from grantrules.intake.frame import packed, received, send
from grantrules.intake.problem_code import Code
from grantrules.intake.work import Answer
from grantrules.intake.workbook_cells import ReadFailure
poisoned = False
while True:
    job = received(sys.stdin.buffer)
    if job.content == b"crash":
        os.abort()
    if job.content == b"hang":
        time.sleep(60)
    if job.content == b"cpu":
        os.kill(os.getpid(), signal.SIGXCPU)
    if poisoned == b"later":
        os._exit(1)
    result = file_cells(job.content, job.limits)
    if poisoned == b"full":
        result = ReadFailure(Code.FILE_MEMORY, "braucht zu viel.")
    poisoned = job.content
    send(sys.stdout.buffer, packed(Answer(result, leaving=False)))
"""


class Calling:
    """Something that runs a command when it is unpickled."""

    def __init__(self, command: str) -> None:
        self._command = command

    def __reduce__(self) -> tuple[object, ...]:
        return os.system, (self._command,)


def room(script: str, limits: Limits = USUAL_LIMITS) -> Workroom:
    return Workroom(limits, command=(sys.executable, "-P", "-c", script))


def answers(workroom: Workroom, *contents: bytes) -> list[Code | None]:
    """The code of each refusal; None for a file that was read."""
    with workroom:
        results = [workroom.cells(one) for one in contents]
    return [one.code if isinstance(one, ReadFailure) else None for one in results]


def test_one_worker_reads_many_files_and_takes_archives_apart() -> None:
    with Workroom() as workroom:
        first = workroom.cells(list_bytes())
        inside = workroom.unpacked(zipped({"a.xlsx": b"x"}))
        second = workroom.cells(list_bytes())

    assert isinstance(first, WorkbookCells)
    assert first == second
    assert isinstance(inside, Unpacked)
    assert [one.name for one in inside.members] == ["a.xlsx"]


def test_a_workbook_is_no_archive() -> None:
    with Workroom() as workroom:
        assert workroom.unpacked(list_bytes()) is None


@pytest.mark.parametrize(
    "does",
    [
        "sys.exit(3)",
        "os.abort()",
        "os.kill(os.getpid(), 9)",
        "os.close(1); time.sleep(60)",
        "answer(b'')",
        "answer(b'garbage')",
        "print('Traceback', flush=True)",
        "sys.stdout.buffer.write(b'half')",
        "answer(b'N.')",
        "sys.stdout.buffer.write(struct.pack('>Q', 100) + b'half'); sys.stdout.flush()",
        "sys.stdout.buffer.write(struct.pack('>Q', 1 << 50)); sys.stdout.flush()",
    ],
)
def test_a_worker_that_dies_or_answers_nonsense_costs_the_file(does: str) -> None:
    assert answers(room(TAKES_A_JOB + does), b"x") == [Code.FILE_CRASHED]


def test_a_worker_that_ends_before_it_reads_costs_the_file() -> None:
    assert answers(room("raise SystemExit"), bytes(1_000_000)) == [Code.FILE_CRASHED]


@pytest.mark.parametrize(
    "does", ["time.sleep(60)", "sys.stdout.write('half'); sys.stdout.flush(); job()"]
)
def test_a_worker_that_hangs_is_ended_in_time(does: str) -> None:
    assert answers(room(TAKES_A_JOB + does, SHORT), b"x") == [Code.FILE_TIMEOUT]


def test_a_worker_that_never_takes_a_large_file_is_ended_in_time() -> None:
    waits = room("import time; time.sleep(60)", Limits(seconds=1, seconds_per_megabyte=1))

    assert answers(waits, bytes(300_000)) == [Code.FILE_TIMEOUT]


def test_what_a_worker_answers_is_never_executed(tmp_path: Path) -> None:
    trace = tmp_path / "ausgeführt"
    attack = pickle.dumps(Calling(f"touch '{trace}'"))

    found = answers(room(f"{TAKES_A_JOB}answer({attack!r})"), b"x")

    assert found == [Code.FILE_CRASHED]
    assert not trace.exists()


def test_an_answer_to_another_question_is_a_crash() -> None:
    with room(MOODY) as workroom:
        answer = workroom.unpacked(list_bytes())

    assert isinstance(answer, ReadFailure)
    assert answer.code is Code.FILE_CRASHED


def test_each_file_that_kills_its_worker_costs_only_itself() -> None:
    good = list_bytes()

    found = answers(room(MOODY, SHORT), good, b"crash", good, b"hang", good, b"cpu", good)

    assert found == [
        *(None, Code.FILE_CRASHED, None, Code.FILE_TIMEOUT),
        *(None, Code.FILE_TIMEOUT, None),
    ]


@pytest.mark.parametrize("harm", ["later", "full"])
def test_harm_done_by_an_earlier_file_is_not_charged_to_a_later_one(harm: str) -> None:
    good = list_bytes()

    assert answers(room(MOODY), harm.encode(), good, good)[1:] == [None, None]


def test_a_worker_killed_from_outside_between_two_files_costs_none(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    script = (
        "import os, pathlib\n"
        f"pathlib.Path({str(pid)!r}).write_text(str(os.getpid()))\n"
        "from grantrules.intake.worker import main\n"
        "main()"
    )
    with room(script) as workroom:
        first = workroom.cells(list_bytes())

        os.kill(int(pid.read_text("ascii")), signal.SIGKILL)
        second = workroom.cells(list_bytes())

    assert isinstance(first, WorkbookCells)
    assert first == second


def test_no_worker_is_left_behind(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    script = f"import os, pathlib\npathlib.Path({str(pid)!r}).write_text(str(os.getpid()))\n{MOODY}"

    with room(script) as workroom:
        workroom.cells(list_bytes())

    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text("ascii")), 0)
