"""The sheet Stichprobe: which proofs are checked in depth, why, and how to draw them again."""

from openpyxl import Workbook

from grantrules.engine.spelling import german
from grantrules.model.fact import FactKind
from grantrules.model.proof_run import ProofRun
from grantrules.model.rulebook import RuleBook
from grantrules.report import style
from grantrules.report.entry import number, text, wide
from grantrules.report.proof_sheets.names import OF_PROOFS, SAMPLE, recipient
from grantrules.report.sheet import Column, Layout, Row, Sheet, note

_HOW = (
    "Jeder Nachweis hat so viele Lose wie sein Gewicht: 1, dazu die Risiken. Der Wert eines Loses "
    "ist die SHA-256 aus Startwert, Aktenzeichen und Nummer des Loses, je in einer Zeile; gezogen "
    "sind die kleinsten. Der Startwert kommt aus den Angaben selbst."
)
_COLUMNS = (
    Column("Los-Rang", 10),
    Column("Aktenzeichen", 16),
    Column("Empfänger", 34),
    Column("Gewicht", 10),
    Column("Risiken", 70),
    Column("Vertieft zu prüfen", 14),
)


def write(workbook: Workbook, run: ProofRun, book: RuleBook) -> None:
    """Writes the sheet."""
    span = len(_COLUMNS)
    above = (
        note(_HOW, span),
        Row([wide(_share(run), style.PLAIN, span)]),
        Row([wide(f"Startwert: {run.sample.seed}", style.PLAIN, span)]),
    )
    sheet = Sheet(workbook, Layout(SAMPLE, _COLUMNS, above, footer=OF_PROOFS))
    named = {one.proof.reference: recipient(one.proof, book) for one in run.results}
    for place, one in enumerate(run.sample.proofs, start=1):
        sheet.row(
            Row(
                [
                    number(place),
                    text(one.reference),
                    text(named.get(one.reference)),
                    number(one.weight),
                    text("; ".join(one.risks)),
                    text("ja" if one.drawn else None, style.STRONG),
                ]
            )
        )
    sheet.finish()


def _share(run: ProofRun) -> str:
    if run.sample.share is None:
        return "Der Anteil der Stichprobe steht nicht fest; gezogen ist nichts."
    share = german(FactKind.PERCENT, run.sample.share)
    return f"Gezogen sind mindestens {share}: {len(run.sample.drawn)} von {len(run.sample.proofs)}."
