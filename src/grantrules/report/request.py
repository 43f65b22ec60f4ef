"""Requests for missing information (Nachforderungen): one ready German text an application."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from grantrules.model.application import Application, Source
from grantrules.model.proposal import Outcome
from grantrules.model.rulebook import RuleBook
from grantrules.model.run import Run
from grantrules.report.case import Case
from grantrules.report.naming import applicant_of, stated_reference
from grantrules.report.point import Point, point_of_task
from grantrules.report.question import points
from grantrules.report.request_text import file_request_text, request_text
from grantrules.report.task import Task
from grantrules.report.words import COMMON_WORDS, words_of

_Place = tuple[str | None, str | None, int | None]


class Request(NamedTuple):
    """What to ask of one applicant; of a file that was not read nothing else is known."""

    reference: str | None
    applicant: str | None
    outcome: Outcome | None
    source: Source | None
    file: str
    points: tuple[Point, ...]
    paragraph: str


def requests(
    run: Run, book: RuleBook, applications: Iterable[Application], tasks: Sequence[Task]
) -> tuple[Request, ...]:
    """Gives the requests in the order of the proposals, then those about files not read."""
    placed = _by_place(tasks)
    stated = {one.source: one for one in applications if one.source}
    words = words_of(book)
    cases = [
        (one.source, Case(stated[one.source], one, placed.pop(_place(one.source), []), book, words))
        for one in run.proposals
        if one.source in stated
    ]
    asked = (_request(source, case) for source, case in cases if case.asks)
    return (*(one for one in asked if one.points), *_about_files(placed))


def _by_place(tasks: Iterable[Task]) -> dict[_Place, list[Task]]:
    placed: dict[_Place, list[Task]] = {}
    for one in tasks:
        problem = one.problem
        placed.setdefault((problem.file, problem.sheet, problem.row), []).append(one)
    return placed


def _place(source: Source) -> _Place:
    return source.file, source.sheet, source.row


def _request(source: Source, case: Case) -> Request:
    proposal, found = case.proposal, points(case)
    reference, applicant = stated_reference(proposal), applicant_of(proposal)
    return Request(
        reference=proposal.reference,
        applicant=proposal.applicant.name,
        outcome=proposal.outcome,
        source=source,
        file=source.file,
        points=found,
        paragraph=request_text(found, source, reference, applicant),
    )


def _about_files(placed: Mapping[_Place, Sequence[Task]]) -> Iterator[Request]:
    """Asks for the files, or sheets of them, that were refused and that can be sent anew."""
    refused = [
        one
        for tasks in placed.values()
        for one in tasks
        if one.is_error and one.is_of_file and one.for_applicant
    ]
    for file, tasks in groupby(sorted(refused, key=_file), key=_file):
        found = tuple(point_of_task(one, COMMON_WORDS) for one in tasks)
        text = file_request_text(found, file)
        yield Request(None, None, None, None, file, found, text)


def _file(task: Task) -> str:
    return task.problem.file or ""
