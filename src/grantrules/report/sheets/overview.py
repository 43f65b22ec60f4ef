"""The sheet Übersicht: what was run, the outcomes, the budget, and what people have to do."""

from collections.abc import Iterator

from openpyxl import Workbook

from grantrules.model.rulebook import RuleBook
from grantrules.model.run import Run
from grantrules.report import style
from grantrules.report.assumption import override_texts
from grantrules.report.entry import text, wide
from grantrules.report.sheet import Column, Layout, Row, Sheet
from grantrules.report.sheets.attention import attention_rows
from grantrules.report.sheets.figures import budget_rows, outcome_rows
from grantrules.report.sheets.grid import SPAN, WIDTHS, over, section
from grantrules.report.sheets.inputs import input_rows, refused_rows
from grantrules.report.sheets.names import OVERVIEW
from grantrules.report.told import Told
from grantrules.report.words import words_of

NO_DECISION_YET = "Entscheidungsvorschläge – noch keine Entscheidung; erst mit zwei Unterschriften"
_DIGEST_SHOWN = 12
_TITLE_HEIGHT, _WARNING_HEIGHT, _SIGNATURE_HEIGHT = 40.0, 24.0, 36.0


def write(workbook: Workbook, run: Run, book: RuleBook, told: Told) -> None:
    """Writes the sheet."""
    columns = tuple(Column("", width) for width in WIDTHS)
    title = Row([wide(f"Förderprogramm „{book.title}“", style.TITLE, SPAN)], _TITLE_HEIGHT)
    warning = Row([wide(NO_DECISION_YET, style.WARNING, SPAN)], _WARNING_HEIGHT)
    sheet = Sheet(workbook, Layout(OVERVIEW, columns, (title, warning)))
    for row in _rows(run, book, told):
        sheet.row(row)
    sheet.finish()


def _rows(run: Run, book: RuleBook, told: Told) -> Iterator[Row]:
    yield from (
        Row([text(name, style.STRONG), over(text(content), SPAN - 1)])
        for name, content in _basics(run, book)
    )
    yield from section("Vorschläge nach Ergebnis")
    yield from outcome_rows(run.proposals)
    yield from section("Haushalt: nur dieser Lauf")
    yield from budget_rows(run.budget)
    yield from section("Was Menschen brauchen")
    yield from attention_rows(run, told)
    yield from section("Eingelesene Dateien")
    yield from input_rows(run.inputs, words_of(book))
    yield from refused_rows(told)
    yield from section("Unterschriften")
    yield from signatures()


def _basics(run: Run, book: RuleBook) -> Iterator[tuple[str, str]]:
    yield "Programm", f"{book.title} ({run.programme})"
    digest = run.rulebook_sha256[:_DIGEST_SHOWN]
    yield "Regelwerk", f"Fassung {run.rulebook_version}, Prüfsumme {digest}…"
    yield "Prüfprogramm", f"grantrules {run.engine}"
    yield "Haushalt", "nur dieser Lauf; Vorschläge früherer Läufe sind nicht eingerechnet"
    overridden = override_texts(run, book)
    if overridden:
        yield "Abweichender Haushaltsansatz", f"{'; '.join(overridden)} (Grundlage: Annahme)"


def signatures() -> Iterator[Row]:
    """Gives the lines on which two people sign."""
    for words in ("Sachlich richtig", "Rechnerisch richtig"):
        yield Row(
            [
                text(f"{words}:", style.PLAIN),
                wide("", style.SIGNATURE, 3),
                wide("", style.PLAIN, 1),
                wide("", style.SIGNATURE, 2),
            ],
            _SIGNATURE_HEIGHT,
        )
        yield Row(
            [
                text(None, style.PLAIN),
                wide("Name, Amtsbezeichnung", style.NOTE, 3),
                wide("", style.PLAIN, 1),
                wide("Datum, Unterschrift", style.NOTE, 2),
            ]
        )
