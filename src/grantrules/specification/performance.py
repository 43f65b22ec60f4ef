"""A performance: every row played anew, step by step, and how each step went."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory

from grantrules.specification.desk import Desk
from grantrules.specification.feature_text import Row, Step
from grantrules.specification.language import SentenceError
from grantrules.specification.observation import Judge
from grantrules.specification.specification import Specification
from grantrules.specification.stage import Stage

_FOLDER = "ORDNER"
_SAID = (AssertionError, SentenceError, ValueError)
# What a sentence about files meets where they are not as it supposes.
_FAILURES = (*_SAID, LookupError, OSError, sqlite3.Error)


class StepStatus(StrEnum):
    """How a step went; what follows a failed one is not played."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class PlayedStep:
    """A step and how it went; a failed one says in German what is otherwise."""

    step: Step
    status: StepStatus
    fault: str | None = None


@dataclass(frozen=True)
class PlayedRow:
    """A row and how its steps went."""

    row: Row
    steps: tuple[PlayedStep, ...]

    @property
    def passed(self) -> bool:
        """Whether every step passed."""
        return all(one.status is StepStatus.PASSED for one in self.steps)

    @property
    def fault(self) -> str | None:
        """What is otherwise than the row expects, if anything is."""
        return next((one.fault for one in self.steps if one.fault is not None), None)


def perform(
    specification: Specification, judge: Judge, command_line: Callable[[Sequence[str]], int]
) -> tuple[PlayedRow, ...]:
    """Plays every row; those that need files get a folder of their own, which is then removed."""
    with TemporaryDirectory(prefix="grantrules-") as place:
        return tuple(
            _played(row, Stage(specification.language, judge, desk))
            for row, desk in _desks(specification.rows, Path(place), judge, command_line)
        )


def _desks(
    rows: Sequence[Row], place: Path, judge: Judge, command_line: Callable[[Sequence[str]], int]
) -> Iterator[tuple[Row, Desk]]:
    for number, row in enumerate(rows):
        folder = place / f"{number}"
        folder.mkdir()
        yield row, Desk(folder, judge, command_line)


def _played(row: Row, stage: Stage) -> PlayedRow:
    done: list[PlayedStep] = []
    for step in row.steps:
        failed = done and done[-1].status is not StepStatus.PASSED
        done.append(PlayedStep(step, StepStatus.SKIPPED) if failed else _played_step(step, stage))
    return PlayedRow(row, tuple(done))


def _played_step(step: Step, stage: Stage) -> PlayedStep:
    try:
        stage.play(step)
    except _FAILURES as error:
        return PlayedStep(step, StepStatus.FAILED, _said(error, stage.desk.folder))
    return PlayedStep(step, StepStatus.PASSED)


def _said(error: Exception, folder: Path) -> str:
    """Says what went wrong without naming a folder that is another one in every run."""
    words = str(error).replace(str(folder), _FOLDER)
    return words if isinstance(error, _SAID) else f"Der Satz trifft hier nicht zu: {words}"
