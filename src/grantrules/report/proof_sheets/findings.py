"""The sheet Feststellungen of proofs: every rule of the stage applied to every proof."""

from openpyxl import Workbook

from grantrules.engine.code_word import EFFECTS
from grantrules.model.proof_run import ProofRun
from grantrules.model.rulebook import RuleBook
from grantrules.report import style
from grantrules.report.entry import text
from grantrules.report.proof_sheets.names import FINDINGS, OF_PROOFS, recipient
from grantrules.report.sheet import Column, Layout, Row, Sheet, note
from grantrules.report.sheets.findings import STATUS_STYLES, status_text
from grantrules.report.spelling import fact_text
from grantrules.report.words import words_of

_COLUMNS = (
    Column("Aktenzeichen", 13),
    Column("Empfänger", 21),
    Column("Regel", 8),
    Column("Bezeichnung der Regel", 24),
    Column("Ergebnis", 12),
    Column("Wirkung", 14),
    Column("Begründung", 55),
    Column("Tatsachen (mit Zelle)", 42),
    Column("Grundlage", 12),
    Column("Fundstelle", 26),
)


def write(workbook: Workbook, run: ProofRun, book: RuleBook) -> None:
    """Writes the sheet."""
    above = (note("Jede Regel zum Verwendungsnachweis, angewendet auf jeden.", len(_COLUMNS)),)
    sheet = Sheet(workbook, Layout(FINDINGS, _COLUMNS, above, frozen=2, footer=OF_PROOFS))
    words, titles = words_of(book), {rule.id: rule.title for rule in book.rules}
    for one in run.results:
        for finding in one.findings:
            facts = "\n".join(fact_text(fact, words) for fact in finding.facts)
            sheet.row(
                Row(
                    [
                        text(one.proof.reference),
                        text(recipient(one.proof, book)),
                        text(finding.rule, style.STRONG),
                        text(titles.get(finding.rule)),
                        text(status_text(finding.status), STATUS_STYLES[finding.status]),
                        text(EFFECTS[finding.effect]),
                        text(finding.reason),
                        text(facts),
                        text(finding.basis.kind.german),
                        text(finding.basis.citation),
                    ]
                )
            )
    sheet.finish()
