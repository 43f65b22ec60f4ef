"""What the worker is asked, and what it answers."""

from dataclasses import dataclass
from enum import StrEnum

from grantrules.intake.limits import Limits
from grantrules.intake.unpacked import Unpacked
from grantrules.intake.workbook_cells import ReadFailure, WorkbookCells


class Task(StrEnum):
    """What to do with a file."""

    CELLS = "cells"
    UNPACK = "unpack"


@dataclass(frozen=True, slots=True)
class Job:
    """One file to work on."""

    task: Task
    content: bytes
    limits: Limits


Result = WorkbookCells | Unpacked | ReadFailure | None
"""None: there is nothing to unpack."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The result of a job; `leaving`: the worker ends now, having grown too large."""

    result: Result
    leaving: bool
