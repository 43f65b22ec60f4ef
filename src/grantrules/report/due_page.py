"""The list of deadlines, as data for other systems and as a table that people read."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from rich import box
from rich.table import Table
from rich.text import Text

from grantrules.engine.spelling import german_day
from grantrules.model.due_date import DueDate, DueState
from grantrules.model.problem import Problem
from grantrules.report.text import one_line

_MARKS = {
    DueState.OVERDUE: "!!",
    DueState.DUE: "!",
    DueState.SOON: "·",
    DueState.LATER: " ",
}


def due_document(
    programme: str, on: date, due: Iterable[DueDate], problems: Iterable[Problem]
) -> dict[str, Any]:
    """Gives the deadlines as data."""
    return {
        "schema": "grantrules/deadlines/1",
        "programme": programme,
        "on": on.isoformat(),
        "deadlines": [{**one.model_dump(mode="json"), "title": one.kind.german} for one in due],
        "problems": [one.model_dump(mode="json", exclude_none=True) for one in problems],
    }


def due_table(due: Iterable[DueDate]) -> Table:
    """Makes the table; days are never cut."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0))
    table.add_column("Tag", no_wrap=True)
    table.add_column("Stand", no_wrap=True)
    table.add_column("Was", no_wrap=True)
    table.add_column("Vorgang", overflow="fold", min_width=12, max_width=26)
    table.add_column("Zu tun", overflow="fold", min_width=14)
    for one in due:
        case = [one.reference or "", (one.applicant.name or "") if one.applicant else ""]
        cells = (
            german_day(one.day),
            standing(one),
            one.kind.german,
            "\n".join(filter(None, map(one_line, case))) or "–",
            one.to_do,
        )
        table.add_row(*(Text(cell) for cell in cells))
    return table


def standing(due: DueDate) -> str:
    """Says how a deadline stands; of a backlog the day is when it began."""
    return f"{_MARKS[due.state]} {'wartet' if due.kind.is_backlog else due.state.german}"


def problem_lines(problems: Iterable[Problem]) -> Iterator[str]:
    """Says what could not be reckoned, each once, and for which cases."""
    found: dict[tuple[str, str], list[str]] = {}
    for one in problems:
        found.setdefault((one.code, one.message), []).append(one.reference or "")
    for (code, message), references in found.items():
        yield one_line(f"Mangel ({code}) bei {', '.join(references)}: {message}")


def due_summary(due: Sequence[DueDate]) -> str:
    """Says how many deadlines stand how."""
    waiting = sum(one.kind.is_backlog for one in due)
    counts = Counter(one.state for one in due if not one.kind.is_backlog)
    told = [f"{counts[state]} {state.german}" for state in DueState]
    return f"Fristen: {', '.join(told)}. Es warten auf Bearbeitung oder Zeichnung: {waiting}."
