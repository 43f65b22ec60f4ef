"""The sheet Was zu tun ist: the problems counted by severity, action and code."""

from collections.abc import Sequence

from openpyxl import Workbook

from grantrules.model.problem import Severity
from grantrules.report import style
from grantrules.report.entry import Entry, number, text
from grantrules.report.sheet import OF_INPUTS, Column, Layout, Row, Sheet, note
from grantrules.report.sheets.names import TASKS
from grantrules.report.spelling import SEVERITY_SIGNS
from grantrules.report.task_group import CodeGroup, code_groups
from grantrules.report.told import Told

MOST_FILES = 20
_NOTE = (
    "Gleichartige Mängel zusammengefasst: zuerst die Fehler, die jemand beheben muss, dann die "
    "Bemerkungen. Mehr zu einer Kennung zeigt: grantrules explain KENNUNG"
)
_COLUMNS = (
    Column("Schwere", 12),
    Column("Was zu tun ist", 26),
    Column("Mangel", 30),
    Column("Anzahl", 8),
    Column("Abhilfe", 52),
    Column("Betroffene Dateien", 42),
    Column("Kennung", 22),
)


def write(workbook: Workbook, told: Told) -> None:
    """Writes the sheet."""
    above = (note(_NOTE, len(_COLUMNS)),)
    sheet = Sheet(workbook, Layout(TASKS, _COLUMNS, above, footer=OF_INPUTS))
    for group in code_groups(told.tasks):
        sheet.row(Row(_row(group)))
    sheet.finish()


def _row(group: CodeGroup) -> list[Entry]:
    severity = Severity.ERROR if group.is_error else Severity.REMARK
    return [
        text(SEVERITY_SIGNS[severity], style.STRONG),
        text(group.action.german),
        text(group.text.title, style.STRONG),
        number(group.number),
        text(group.text.remedy),
        text(_files(group.files)),
        text(group.text.code),
    ]


def _files(files: Sequence[str]) -> str:
    more = len(files) - MOST_FILES
    rest = [f"und {more} weitere"] if more > 0 else []
    return "\n".join([*files[:MOST_FILES], *rest])
