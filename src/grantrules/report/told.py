"""What clerks are told about the inputs of a run, worked out once for all its results."""

from typing import NamedTuple

from grantrules.model.rulebook import RuleBook
from grantrules.model.run import Run
from grantrules.report.background import Background
from grantrules.report.link import NO_WAYS, Ways
from grantrules.report.request import Request, requests
from grantrules.report.task import Task, tasks


class Told(NamedTuple):
    """The tasks of a run, the requests to applicants, and the ways to the files."""

    tasks: tuple[Task, ...]
    requests: tuple[Request, ...]
    ways: Ways = NO_WAYS


def told(run: Run, book: RuleBook, background: Background, ways: Ways = NO_WAYS) -> Told:
    """Works out what somebody has to do, and what to ask of whom."""
    found = tasks(run.problems, background)
    return Told(found, requests(run, book, background.applications, found), ways)
