"""The points of a request for missing information: one entry or file each, in plain German."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from grantrules.engine.spelling import listed
from grantrules.model.finding import FactShown, Finding
from grantrules.report.case import Case
from grantrules.report.plain_reason import plain_reason, without_ask
from grantrules.report.spelling import fact_text
from grantrules.report.task import Task
from grantrules.report.text import one_line
from grantrules.report.words import Words

# „Zelle K19 (Personalkosten): …“ and „Personalkosten (Zelle Anträge!K19): …“ say the place first.
_PLACE_FIRST = re.compile(r"\A(?:Zelle [A-Z]{1,3}[0-9]+ \([^„]*?\)|[^„:]*\(Zelle [^„]*?\)): ")
_COMMAND = re.compile(r" Bitte [^.]*„grantrules [^.]*\.\Z")
_AS_WORKBOOK = (
    "Bitte senden Sie uns Ihre Angaben als Excel-Arbeitsmappe (.xlsx) ohne Kennwort neu zu."
)


class Point(NamedTuple):
    """What is asked: which entry, where it stands, what was found, what is expected, what to do."""

    label: str
    file: str | None
    sheet: str | None
    cells: tuple[str, ...]
    found: str | None
    expected: str | None
    text: str

    @property
    def line(self) -> str:
        """The point as the request words it."""
        where = f" ({cells_text(self.cells)})" if self.cells else ""
        return f"{self.label}{where}: {self.text}" if self.label else self.text

    @property
    def line_of_list(self) -> str:
        """The point as worded to somebody who does not have our list with its cells."""
        return self._replace(cells=()).line


def bare_name(file: str) -> str:
    """Names a file without the folders and archives it lies in, which are ours."""
    return file.replace("\\", "/").rpartition("/")[2]


def cells_text(cells: tuple[str, ...]) -> str:
    """Names cells: Zelle K19, or Zellen F19 und G19."""
    return f"{'Zelle' if len(cells) == 1 else 'Zellen'} {listed([*cells])}"


def point_of_task(task: Task, words: Words) -> Point:
    """Asks about what is wrong with an entry of the applicant, or with a whole file."""
    problem = task.problem
    label = "" if task.entry is None else words.label(task.entry)
    return Point(
        label=label,
        file=problem.file,
        sheet=problem.sheet,
        cells=() if problem.cell is None else (problem.cell,),
        found=problem.found,
        expected=problem.expected,
        text=_of_file(task) if task.is_of_file else _of_entry(task, label),
    )


def _of_file(task: Task) -> str:
    """Says what is wrong with a file by its bare name, and what to do; no command, no folder."""
    file = task.problem.file or ""
    said = one_line(task.problem.message).replace(f"„{file}“", f"„{bare_name(file)}“")
    told = _COMMAND.sub("", said) if _COMMAND.search(said) else without_ask(said)
    return f"{told} {task.text.ask or _AS_WORKBOOK}"


def _of_entry(task: Task, label: str) -> str:
    problem = task.problem
    if task.text.ask:
        return task.text.ask.format(
            label=label or problem.cell, found=one_line(problem.found or "")
        )
    return _PLACE_FIRST.sub("", one_line(problem.message), count=1)


def point_of_finding(finding: Finding, case: Case) -> Point:
    """Asks about what a rule objects to."""
    words, source = case.words, case.proposal.source
    entries = case.entries(finding)
    facts = [one for one in finding.facts if one.name in entries]
    plain = [fact_text(one.model_copy(update={"cell": None}), words) for one in facts]
    return Point(
        label=listed([words.label(one.name) for one in facts]),
        file=source.file if source else None,
        sheet=source.sheet if source else None,
        cells=tuple(one.cell.rpartition("!")[2] for one in facts if one.cell),
        found="; ".join(plain) or None,
        expected=None,
        text=_explained(finding.reason, facts),
    )


def _explained(reason: str, facts: Sequence[FactShown]) -> str:
    """Asks for an explanation; an answer is never told which other one would help."""
    match facts:
        case [FactShown(value=bool(answer))]:
            said = "ja" if answer else "nein"
            return f"Sie geben „{said}“ an. Bitte erläutern Sie, wie es sich damit verhält."
        case _:
            return f"{plain_reason(reason)} Bitte berichtigen oder erläutern Sie das."
