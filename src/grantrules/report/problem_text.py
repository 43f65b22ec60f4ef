"""What is known of a problem code: how bad it is, what to do, and the German texts about it."""

import re
from typing import NamedTuple

from grantrules.model.action import Action
from grantrules.model.problem import Problem, Severity

_MARKUP = re.compile(r"[\\`*_{}\[\]<>|~]")


class ProblemText(NamedTuple):
    """The texts of one problem code; `ask` is for letters, None where no letter helps."""

    code: str
    severity: Severity
    action: Action
    title: str
    meaning: str
    example: str
    remedy: str
    ask: str | None = ""

    def as_markdown(self) -> "ProblemText":
        """Gives the texts so that Markdown shows every sign of them as it is."""
        return self._replace(
            title=_escaped(self.title),
            meaning=_escaped(self.meaning),
            example=_escaped(self.example),
            remedy=_escaped(self.remedy),
        )


def text_without_entry(problem: Problem) -> ProblemText:
    """Gives what a problem says of itself, for a code that has no texts."""
    error = problem.severity is Severity.ERROR
    return ProblemText(
        code=problem.code,
        severity=problem.severity,
        action=Action.CHECK_LIST if error else Action.TAKE_NOTE,
        title=problem.code,
        meaning=problem.message,
        example="",
        remedy="",
    )


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\g<0>", text)
