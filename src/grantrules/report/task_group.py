"""Groups of tasks: what to do, how often, and in which files."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from grantrules.model.action import Action
from grantrules.report.problem_text import ProblemText
from grantrules.report.task import Task


class CodeGroup(NamedTuple):
    """All errors, or all remarks, of one code with the same action."""

    action: Action
    text: ProblemText
    is_error: bool
    number: int
    files: tuple[str, ...]


class ActionGroup(NamedTuple):
    """Everything that asks for the same action."""

    action: Action
    errors: int
    remarks: int
    codes: tuple[CodeGroup, ...]

    @property
    def counted(self) -> str:
        """The numbers in words: 2 Fehler, 1 Bemerkung."""
        remarks = "1 Bemerkung" if self.remarks == 1 else f"{self.remarks} Bemerkungen"
        parts = ((self.errors, f"{self.errors} Fehler"), (self.remarks, remarks))
        return ", ".join(words for count, words in parts if count)


def code_groups(tasks: Sequence[Task]) -> tuple[CodeGroup, ...]:
    """Groups tasks, which stand in their order, by severity, action and code."""
    groups = groupby(tasks, key=lambda one: (one.is_error, one.action, one.problem.code))
    return tuple(_group([*members]) for _, members in groups)


def action_groups(tasks: Sequence[Task]) -> tuple[ActionGroup, ...]:
    """Groups tasks by action; an action that nothing asks for is left out."""
    codes = code_groups(tasks)
    found = (_joined(action, [one for one in codes if one.action is action]) for action in Action)
    return tuple(group for group in found if group.codes)


def _group(members: Sequence[Task]) -> CodeGroup:
    first = members[0]
    files = sorted({one.problem.file for one in members if one.problem.file})
    return CodeGroup(first.action, first.text, first.is_error, len(members), tuple(files))


def _joined(action: Action, codes: Sequence[CodeGroup]) -> ActionGroup:
    return ActionGroup(
        action,
        errors=sum(one.number for one in codes if one.is_error),
        remarks=sum(one.number for one in codes if not one.is_error),
        codes=tuple(codes),
    )
