"""The sheet Übersicht of proofs: what was run, the outcomes with their sums, who signs."""

from collections.abc import Iterator, Mapping, Sequence

from openpyxl import Workbook

from grantrules.model.money import Cents
from grantrules.model.proof import PROOF_PROPOSALS, ProofResult
from grantrules.model.proof_run import ProofRun
from grantrules.model.rulebook import RuleBook
from grantrules.model.run import InputFile
from grantrules.report import style
from grantrules.report.entry import money, number, text, wide
from grantrules.report.proof_sheets.names import NOT_SIGNED_YET, OF_PROOFS, OVERVIEW
from grantrules.report.sheet import Column, Layout, Row, Sheet
from grantrules.report.sheets.grid import SPAN, WIDTHS, heads, over, section
from grantrules.report.sheets.overview import signatures

_DIGEST_SHOWN = 12
_TITLE_HEIGHT, _WARNING_HEIGHT = 40.0, 24.0


def write(workbook: Workbook, run: ProofRun, book: RuleBook) -> None:
    """Writes the sheet."""
    columns = tuple(Column("", width) for width in WIDTHS)
    title = Row([wide(f"Verwendungsnachweise „{book.title}“", style.TITLE, SPAN)], _TITLE_HEIGHT)
    warning = Row([wide(NOT_SIGNED_YET, style.WARNING, SPAN)], _WARNING_HEIGHT)
    layout = Layout(OVERVIEW, columns, (title, warning), footer=OF_PROOFS)
    sheet = Sheet(workbook, layout)
    for row in _rows(run, book):
        sheet.row(row)
    sheet.finish()


def _rows(run: ProofRun, book: RuleBook) -> Iterator[Row]:
    yield from (
        Row([text(name, style.STRONG), over(text(content), SPAN - 1)])
        for name, content in _basics(run, book)
    )
    yield from section("Vorschläge nach Ergebnis")
    yield from _outcomes(run)
    yield from section("Eingelesene Dateien")
    yield from _inputs(run.inputs)
    yield from section("Unterschriften")
    yield from signatures()


def _basics(run: ProofRun, book: RuleBook) -> Iterator[tuple[str, str]]:
    yield "Programm", f"{book.title} ({run.programme})"
    digest = run.rulebook_sha256[:_DIGEST_SHOWN]
    yield "Regelwerk", f"Fassung {run.rulebook_version}, Prüfsumme {digest}…"
    yield "Prüfprogramm", f"grantrules {run.engine}"
    yield "Vertieft zu prüfen", ", ".join(run.sample.drawn) or "kein Nachweis gezogen"


def _inputs(inputs: Sequence[InputFile]) -> Iterator[Row]:
    yield heads(("Datei", 1), ("Blätter", 1), ("Zeilen", 1), ("Prüfsumme (SHA-256)", SPAN - 3))
    for one in sorted(inputs, key=lambda file: (file.file, file.sha256)):
        yield Row(
            [
                text(one.file),
                text(", ".join(one.sheets)),
                number(one.rows),
                over(text(one.sha256), SPAN - 3),
            ]
        )


def _outcomes(run: ProofRun) -> Iterator[Row]:
    yield heads(
        ("Vorschlag", 1),
        ("Anzahl", 1),
        ("Ausgezahlt", 1),
        ("Anerkannt", 1),
        ("Zu erstatten", 1),
        ("In den Summen nicht enthalten", 2),
    )
    for name in PROOF_PROPOSALS:
        yield _sums(name, [one for one in run.results if one.german == name], run.contested)
    yield _sums("Summe", run.results, run.contested)


def _sums(name: str, results: Sequence[ProofResult], contested: frozenset[str]) -> Row:
    settled = [one for one in results if one.proof.reference not in contested]
    columns = {
        "ausgezahlt": [one.proof.paid for one in settled],
        "anerkannt": [one.recognised for one in settled],
        "zu erstatten": [one.repayment for one in settled],
    }
    return Row(
        [
            text(name, style.STRONG),
            number(len(results)),
            *(money(_sum(amounts)) for amounts in columns.values()),
            over(text(_left_out(columns, len(results) - len(settled))), 2),
        ]
    )


def _left_out(columns: Mapping[str, Sequence[Cents | None]], contested: int) -> str:
    """Says for each of the sums how many amounts it lacks."""
    unknown = {name: amounts.count(None) for name, amounts in columns.items()}
    missing = ", ".join(f"{name} bei {count}" for name, count in unknown.items() if count)
    said = [f"Nicht bekannt: {missing}"] if missing else []
    if contested:
        said.append(f"Aktenzeichen mehrfach mit verschiedenen Angaben: {contested}")
    return "; ".join(said)


def _sum(amounts: Sequence[Cents | None]) -> Cents:
    return sum(amount for amount in amounts if amount is not None)
