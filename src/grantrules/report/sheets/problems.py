"""The sheet Mängel: one row a problem, errors first, with what to do and links to the cells."""

from collections.abc import Sequence

from openpyxl import Workbook

from grantrules.report import style
from grantrules.report.entry import Entry, number, text, wide
from grantrules.report.link import Ways, outside
from grantrules.report.sheet import OF_INPUTS, Column, Layout, Row, Sheet, note
from grantrules.report.sheets.names import PROBLEMS
from grantrules.report.spelling import SEVERITY_SIGNS
from grantrules.report.task import Task
from grantrules.report.task_group import action_groups
from grantrules.report.told import Told

_COLUMNS = (
    Column("Schwere", 11),
    Column("Was zu tun ist", 19),
    Column("Kennung", 17),
    Column("Datei", 20),
    Column("Blatt", 11),
    Column("Zelle", 7),
    Column("Zeile", 7),
    Column("Aktenzeichen", 13),
    Column("Gefunden", 19),
    Column("Erwartet", 21),
    Column("Hinweis", 46),
    Column("Abhilfe", 32),
)


def write(workbook: Workbook, told: Told) -> None:
    """Writes the sheet."""
    span = len(_COLUMNS)
    above = (
        note("Ein Fehler verlangt, dass jemand handelt; eine Bemerkung nicht.", span),
        Row([wide(_counts(told.tasks), style.PLAIN, span)]),
    )
    sheet = Sheet(workbook, Layout(PROBLEMS, _COLUMNS, above, footer=OF_INPUTS))
    for task in told.tasks:
        sheet.row(Row(_row(task, told.ways)))
    sheet.finish()


def _counts(tasks: Sequence[Task]) -> str:
    if not tasks:
        return "Was zu tun ist: nichts; die Eingaben haben keine Mängel."
    groups = [f"{one.action.german}: {one.counted}" for one in action_groups(tasks)]
    return "\n".join(["Was zu tun ist:", *groups])


def _row(task: Task, ways: Ways) -> list[Entry]:
    problem = task.problem
    cell = problem.cell or (f"A{problem.row}" if problem.row else None)
    link = outside(problem.file, problem.sheet, cell, ways)
    return [
        text(SEVERITY_SIGNS[problem.severity], style.STRONG),
        text(task.action.german),
        text(problem.code),
        text(problem.file, link=None if problem.cell else link),
        text(problem.sheet),
        text(problem.cell, link=link),
        number(problem.row),
        text(problem.reference),
        text(problem.found),
        text(problem.expected),
        text(problem.message),
        text(task.text.remedy),
    ]
