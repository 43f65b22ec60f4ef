"""The sheet Annahmen: everything the results rest on that nobody has published."""

from openpyxl import Workbook

from grantrules.model.rulebook import RuleBook
from grantrules.model.run import Run
from grantrules.report import style
from grantrules.report.assumption import Assumption, assumptions
from grantrules.report.entry import Entry, day, number, text
from grantrules.report.sheet import Column, Layout, Row, Sheet, note
from grantrules.report.sheets.names import ASSUMPTIONS

_NOTE = (
    "Annahmen, auf denen die Vorschläge beruhen. Wer zeichnet, bestätigt sie oder lässt das "
    "Regelwerk ändern. Betroffen sind Anträge, bei denen die Regel nicht erfüllt oder offen ist."
)
_COLUMNS = (
    Column("Art", 18),
    Column("Kennung", 20),
    Column("Was angenommen wird", 52),
    Column("Wert", 28),
    Column("Gilt ab", 11),
    Column("Gilt bis", 11),
    Column("Fundstelle", 42),
    Column("Regeln, die darauf beruhen", 22),
    Column("Betroffene Anträge", 12),
)


def write(workbook: Workbook, run: Run, book: RuleBook) -> None:
    """Writes the sheet."""
    above = (note(_NOTE, len(_COLUMNS)),)
    sheet = Sheet(workbook, Layout(ASSUMPTIONS, _COLUMNS, above, frozen=2))
    for assumption in assumptions(run, book):
        sheet.row(Row(_row(assumption)))
    sheet.finish()


def _row(assumption: Assumption) -> list[Entry]:
    return [
        text(assumption.kind),
        text(assumption.name, style.STRONG),
        text(assumption.content),
        text(assumption.value),
        day(assumption.since),
        day(assumption.until),
        text(assumption.citation),
        text(assumption.rules),
        number(assumption.affected),
    ]
