"""The sheet Nachweise: one row a proof, with amounts, deadline and reason."""

from openpyxl import Workbook

from grantrules.model.proof import ProofResult
from grantrules.model.proof_run import ProofRun
from grantrules.model.rulebook import RuleBook
from grantrules.report import style
from grantrules.report.entry import Entry, day, money, text
from grantrules.report.proof_sheets.names import OF_PROOFS, PROOFS, recipient
from grantrules.report.sheet import Column, Layout, Row, Sheet, note

_NOTE = (
    "Anerkannt wird je Bestandteil höchstens der bewilligte Betrag, nach Abzug der Einnahmen "
    "Dritter; leer: steht noch nicht fest."
)
_COLUMNS = (
    Column("Aktenzeichen", 13),
    Column("Empfänger", 21),
    Column("Vorschlag", 16),
    Column("Ausgezahlt", 13),
    Column("Anerkannt Personal", 13),
    Column("Anerkannt Sach", 13),
    Column("Anerkannt", 13),
    Column("Zu erstatten", 13),
    Column("Eingang", 11),
    Column("Frist", 11),
    Column("Verspätet", 10),
    Column("Zu prüfen bis", 11),
    Column("Vertieft", 9),
    Column("Begründung", 70),
)


def write(workbook: Workbook, run: ProofRun, book: RuleBook) -> None:
    """Writes the sheet."""
    above = (note(_NOTE, len(_COLUMNS)),)
    sheet = Sheet(workbook, Layout(PROOFS, _COLUMNS, above, frozen=2, footer=OF_PROOFS))
    drawn = frozenset(run.sample.drawn)
    for one in run.results:
        sheet.row(Row(_row(one, book, deep=one.proof.reference in drawn)))
    sheet.finish()


def _row(one: ProofResult, book: RuleBook, *, deep: bool) -> list[Entry]:
    return [
        text(one.proof.reference),
        text(recipient(one.proof, book)),
        text(one.german, style.STRONG),
        money(one.proof.paid),
        money(one.salary.recognised),
        money(one.material.recognised),
        money(one.recognised),
        money(one.repayment),
        day(one.proof.proof_received_on),
        day(None if one.due is None else one.due.end),
        text({True: "ja", False: "nein", None: None}[one.late]),
        day(one.check_due),
        text("ja" if deep else None),
        text(one.reason),
    ]
