"""Tasks: the problems of a run, each with what somebody has to do about it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from grantrules.model.action import Action
from grantrules.model.problem import Problem, Severity
from grantrules.report.background import Background
from grantrules.report.problem_text import ProblemText, text_without_entry

DISPUTED = "reference.duplicate"
"""The code of an application of which nobody knows whose its reference is."""

_Cell = tuple[str | None, str | None, str | None]
_ORDER = {action: place for place, action in enumerate(Action)}


class Task(NamedTuple):
    """A problem, what its code means, what to do, and the key of the entry that it concerns."""

    problem: Problem
    text: ProblemText
    action: Action
    entry: str | None = None

    @property
    def is_error(self) -> bool:
        """Whether somebody has to act."""
        return self.problem.severity is Severity.ERROR

    @property
    def for_applicant(self) -> bool:
        """Whether a letter to the applicant helps."""
        return self.action.of_applicant and self.text.ask is not None

    @property
    def is_of_file(self) -> bool:
        """Whether it concerns a whole file or sheet, not a row or cell."""
        return self.problem.row is None and self.problem.cell is None


def tasks(problems: Iterable[Problem], background: Background) -> tuple[Task, ...]:
    """Gives the tasks of a run: errors before remarks, then by action, code and place."""
    keys = _keys(background)
    return tuple(sorted((_task(one, keys, background) for one in problems), key=_order))


def _keys(background: Background) -> Mapping[_Cell, str]:
    """Tells which entry of an application stands in a cell."""
    return {
        (one.source.file, one.source.sheet, cell.rpartition("!")[2]): key
        for one in background.applications
        if one.source
        for key, cell in one.cells.items()
    }


def _task(problem: Problem, keys: Mapping[_Cell, str], background: Background) -> Task:
    text = background.texts.get(problem.code) or text_without_entry(problem)
    entry = keys.get((problem.file, problem.sheet, problem.cell))
    return Task(problem, text, _action(text.action, entry, background), entry)


def _action(usual: Action, entry: str | None, background: Background) -> Action:
    if usual.of_applicant and entry in background.of_clerks:
        return Action.CHECK_LIST
    return background.asking if usual is Action.ASK_APPLICANT else usual


def _order(task: Task) -> tuple[object, ...]:
    problem = task.problem
    return (
        not task.is_error,
        _ORDER[task.action],
        problem.code,
        problem.file or "",
        problem.sheet or "",
        problem.row or 0,
        len(problem.cell or ""),
        problem.cell or "",
        problem.message,
    )
