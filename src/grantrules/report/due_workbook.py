"""The list of deadlines as a workbook."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from grantrules.engine.spelling import german_day
from grantrules.model.due_date import DueDate
from grantrules.report import style
from grantrules.report.due_page import due_summary, standing
from grantrules.report.entry import Entry, day, text
from grantrules.report.sheet import Column, Layout, Row, Sheet, note
from grantrules.report.workbook import new_workbook, save

_NAME = "Fristen"
_COLUMNS = (
    Column("Tag", 12),
    Column("Stand", 14),
    Column("Was", 24),
    Column("Aktenzeichen", 16),
    Column("Antragsteller", 30),
    Column("Zu tun", 50),
    Column("Berechnung", 70),
)


def write_due(due: Sequence[DueDate], on: date, path: Path) -> None:
    """Writes one row a deadline."""
    workbook = new_workbook(_NAME)
    above = (note(f"Stichtag {german_day(on)}. {due_summary(due)}", len(_COLUMNS)),)
    sheet = Sheet(workbook, Layout(_NAME, _COLUMNS, above, frozen=1, footer=_NAME))
    for one in due:
        sheet.row(Row(_row(one)))
    sheet.finish()
    save(workbook, path)


def _row(due: DueDate) -> list[Entry]:
    return [
        day(due.day),
        text(standing(due)),
        text(due.kind.german),
        text(due.reference, style.STRONG),
        text(due.applicant.name if due.applicant else None),
        text(due.to_do),
        text(" ".join(due.steps)),
    ]
