"""The sheet Nicht anerkannt: every position of a form that does not count, and why."""

from openpyxl import Workbook

from grantrules.model.proof_run import ProofRun
from grantrules.report.entry import day, money, number, text
from grantrules.report.proof_sheets.names import LEFT_OUT, OF_PROOFS
from grantrules.report.sheet import Column, Layout, Row, Sheet, note

_NOTE = "Positionen der Verwendungsnachweise, die nicht mitgezählt sind. Listen haben keine."
_COLUMNS = (
    Column("Aktenzeichen", 15),
    Column("Ausgabe", 34),
    Column("Kostenart", 13),
    Column("Monat", 12),
    Column("Betrag", 15),
    Column("Warum nicht", 48),
    Column("Datei", 26),
    Column("Blatt", 14),
    Column("Zeile", 8),
)


def write(workbook: Workbook, run: ProofRun) -> None:
    """Writes the sheet."""
    above = (note(_NOTE, len(_COLUMNS)),)
    sheet = Sheet(workbook, Layout(LEFT_OUT, _COLUMNS, above, frozen=1, footer=OF_PROOFS))
    for one in run.results:
        for left in one.left_out:
            position, source = left.position, left.position.source
            sheet.row(
                Row(
                    [
                        text(one.proof.reference),
                        text(position.title),
                        text(position.component.german if position.component else None),
                        day(position.month),
                        money(position.amount),
                        text(left.why),
                        text(source.file if source else None),
                        text(source.sheet if source else None),
                        number(source.row if source else None),
                    ]
                )
            )
    sheet.finish()
