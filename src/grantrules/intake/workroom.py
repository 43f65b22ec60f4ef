"""The workroom: a worker process that reads foreign files, replaced whenever it comes to harm."""

import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from signal import SIGXCPU
from threading import Timer
from time import monotonic
from types import TracebackType
from typing import Self

from grantrules.intake.frame import ForeignMessageError, packed, received, send
from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.problem_code import Code
from grantrules.intake.unpacked import Unpacked
from grantrules.intake.work import Answer, Job, Result, Task
from grantrules.intake.workbook_cells import ReadFailure, WorkbookCells

# -P: the folder in which a clerk works is no place to import from.
_COMMAND = (sys.executable, "-P", "-m", "grantrules.intake.worker")
_OUT_OF_TIME = -SIGXCPU
# The worker bounds its own processor time; by the clock it may wait for a busy machine.
_WAITING = 3
_CRASHED = ReadFailure(Code.FILE_CRASHED, "hat das Leseprogramm zum Absturz gebracht.")
_PERHAPS_OF_OTHERS = frozenset({Code.FILE_CRASHED, Code.FILE_MEMORY})


class Workroom:
    """Reads files one after the other in a worker; one that dies costs the file it had.

    To be used in a `with` statement. The worker starts with the first file.
    """

    def __init__(self, limits: Limits = USUAL_LIMITS, command: Sequence[str] = _COMMAND) -> None:
        self._limits = limits
        self._command = tuple(command)
        self._worker: subprocess.Popen[bytes] | None = None

    @property
    def limits(self) -> Limits:
        """What one file may cost."""
        return self._limits

    def __enter__(self) -> Self:
        """Gives the room itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Ends the worker."""
        self._dismiss()

    def cells(self, content: bytes) -> WorkbookCells | ReadFailure:
        """Gives the cells of a workbook, or why it has none."""
        result = self._result(Task.CELLS, content)
        return result if isinstance(result, WorkbookCells | ReadFailure) else _CRASHED

    def unpacked(self, content: bytes) -> Unpacked | ReadFailure | None:
        """Gives the members of a ZIP archive with workbooks; None where it is none."""
        result = self._result(Task.UNPACK, content)
        if result is None or isinstance(result, Unpacked | ReadFailure):
            return result
        return _CRASHED

    def _result(self, task: Task, content: bytes) -> Result:
        job = Job(task, content, self._limits)
        used = self._worker is not None
        result = self._worked(job)
        harmed = isinstance(result, ReadFailure) and result.code in _PERHAPS_OF_OTHERS
        # What came before may have harmed the worker: the order of files must play no part.
        return self._worked(job) if used and harmed else result

    def _worked(self, job: Job) -> Result:
        worker = self._worker = self._worker or self._hired()
        seconds = self._limits.seconds_for(len(job.content))
        late_from = monotonic() + seconds * _WAITING
        bell = Timer(seconds * _WAITING, worker.kill)
        bell.start()
        try:
            answer = _asked(worker, job)
        except (EOFError, OSError, ForeignMessageError):
            self._dismiss()
            late = monotonic() >= late_from or worker.returncode == _OUT_OF_TIME
            fault = f"ließ sich in {seconds} Sekunden nicht lesen."
            return ReadFailure(Code.FILE_TIMEOUT, fault) if late else _CRASHED
        finally:
            bell.cancel()
        if answer.leaving:
            self._dismiss()
        return answer.result

    def _hired(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(  # noqa: S603 - our own module, and no shell
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def _dismiss(self) -> None:
        worker, self._worker = self._worker, None
        if worker is None:
            return
        worker.kill()
        for pipe in (worker.stdin, worker.stdout):
            # A worker that died has left something unread.
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()
        worker.wait()


def _asked(worker: subprocess.Popen[bytes], job: Job) -> Answer:
    if worker.stdin is None or worker.stdout is None:
        raise EOFError
    send(worker.stdin, packed(job))
    answer = received(worker.stdout)
    if not isinstance(answer, Answer):
        raise ForeignMessageError(type(answer).__name__)
    return answer
