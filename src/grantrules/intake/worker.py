"""The worker: a process of its own that opens foreign files, so that only it can come to harm.

Started by `Workroom`. It reads jobs from standard input and answers on standard output, one after
the other. It cannot write a file, leaves no core dump, and has bounded memory and processor time.
What it does not foresee ends it; that costs the one file it was working on.
"""

import gc
import io
import os
import resource
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import IO, Final

from grantrules.intake.archive import unpack
from grantrules.intake.file_cells import file_cells
from grantrules.intake.frame import packed, received, send
from grantrules.intake.limits import MEGABYTE, Limits
from grantrules.intake.problem_code import Code
from grantrules.intake.work import Answer, Job, Result, Task
from grantrules.intake.workbook_cells import ReadFailure

_DO: Final = MappingProxyType[Task, Callable[[bytes, Limits], Result]](
    {Task.CELLS: file_cells, Task.UNPACK: unpack}
)
_STATE: Final = Path("/proc/self/statm")
_GROWN = 0.4
"""The share of its memory beyond which a worker makes way for a fresh one."""


def main() -> None:
    """Works until the program closes the pipe."""
    gc.disable()
    jobs, answers = _pipes()
    _renounce()
    with suppress(EOFError):
        while isinstance(job := received(jobs), Job):
            send(answers, _answered(job))


def _answered(job: Job) -> bytes:
    _bound(job)
    try:
        result = _DO[job.task](job.content, job.limits)
        return packed(Answer(result, leaving=_megabytes() > job.limits.memory * _GROWN))
    except (MemoryError, RecursionError):
        fault = f"braucht zum Lesen mehr als {job.limits.memory} MB Arbeitsspeicher."
        return packed(Answer(ReadFailure(Code.FILE_MEMORY, fault), leaving=True))


def _pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Takes the pipes for itself, so that a stray print never reaches the program."""
    jobs = io.BufferedReader(io.FileIO(os.dup(0)))
    answers = io.BufferedWriter(io.FileIO(os.dup(1), "w"))
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(nowhere, stream)
    return jobs, answers


def _renounce() -> None:
    for power in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE):
        resource.setrlimit(power, (0, 0))


def _bound(job: Job) -> None:
    """Bounds memory, and the processor time from now on."""
    memory = job.limits.memory * MEGABYTE
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + 1 + job.limits.seconds_for(len(job.content))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.RLIM_INFINITY))


def _megabytes() -> float:
    """Gives the memory that counts towards the limit."""
    with suppress(OSError):
        pages = int(_STATE.read_text(encoding="ascii").split()[0])
        return pages * resource.getpagesize() / MEGABYTE
    # Only where there is no such file: on Linux this counts what the program had as well.
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE


if __name__ == "__main__":
    main()
