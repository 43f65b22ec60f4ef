"""The sheet Berechnung: how every recognised amount and every deadline comes about."""

from collections.abc import Iterator
from typing import NamedTuple

from openpyxl import Workbook

from grantrules.model.money import Cents
from grantrules.model.proof import Component, ProofResult, Reckoned
from grantrules.model.proof_run import ProofRun
from grantrules.report.entry import money, text
from grantrules.report.proof_sheets.names import OF_PROOFS, RECKONING
from grantrules.report.sheet import Column, Layout, Row, Sheet, note

_NOTE = "Zeile für Zeile zum Nachrechnen; leer: steht noch nicht fest."
_COLUMNS = (
    Column("Aktenzeichen", 15),
    Column("Bestandteil", 14),
    Column("Schritt", 46),
    Column("Betrag", 15),
    Column("Erläuterung", 70),
)


class _Line(NamedTuple):
    component: str
    step: str
    amount: Cents | None
    told: str = ""


def write(workbook: Workbook, run: ProofRun) -> None:
    """Writes the sheet."""
    above = (note(_NOTE, len(_COLUMNS)),)
    sheet = Sheet(workbook, Layout(RECKONING, _COLUMNS, above, frozen=1, footer=OF_PROOFS))
    for one in run.results:
        for line in _lines(one):
            sheet.row(
                Row(
                    [
                        text(one.proof.reference),
                        text(line.component),
                        text(line.step),
                        money(line.amount),
                        text(line.told),
                    ]
                )
            )
    sheet.finish()


def _lines(one: ProofResult) -> Iterator[_Line]:
    by_positions = one.proof.positions is not None
    yield from _component(Component.SALARY, one.salary, by_positions=by_positions)
    yield from _component(Component.MATERIAL, one.material, by_positions=by_positions)
    both = "Personal und Sachkosten; keiner der Bestandteile deckt den anderen"
    yield _Line("Gesamt", "= anerkannt", one.recognised, both)
    yield _Line("Gesamt", "ausgezahlt", one.proof.paid)
    yield _Line("Gesamt", "= zu erstatten (ausgezahlt − anerkannt)", one.repayment, "mindestens 0")
    for step in () if one.due is None else one.due.steps:
        yield _Line("Frist", "Schritt der Fristberechnung", None, step)


def _component(component: Component, found: Reckoned, *, by_positions: bool) -> Iterator[_Line]:
    name = component.german
    source = (
        "Summe der anerkannten Ausgabenpositionen" if by_positions else "nach der Nachweisliste"
    )
    yield _Line(name, "Ausgaben", found.spent, source)
    yield _Line(name, "− Einnahmen Dritter", found.income, "gehen vor")
    yield _Line(name, "= Ausgaben nach Einnahmen Dritter", found.after_income, "mindestens 0")
    yield _Line(name, "bewilligt (Höchstbetrag)", found.granted)
    yield _Line(name, "= anerkannt", found.recognised, "der kleinere der beiden Beträge")
