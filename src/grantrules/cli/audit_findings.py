"""`grantrules audit findings`: what an audit office checks, case by case."""

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import click

from grantrules.batch.review.findings import findings as checked
from grantrules.cli.day import Day
from grantrules.cli.desk import as_json
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address, programme
from grantrules.cli.trail_look import is_damaged, status_with
from grantrules.model.audit_check import CaseChecks, Light, Point
from grantrules.model.local_time import BERLIN
from grantrules.register.database import open_for_reading
from grantrules.report.findings_page import findings_document, findings_page, total_text
from grantrules.report.findings_workbook import write_findings
from grantrules.report.new_file import new_file
from grantrules.report.text import visible
from grantrules.report.words import words_of
from grantrules.rulebook.loading import load_rulebook

_LIGHTS = {one.value: one for one in Light}


@click.command(cls=GermanCommand)
@click.argument("references", metavar="[AKTENZEICHEN…]", nargs=-1)
@click.option(
    "--only",
    "wanted",
    type=click.Choice(tuple(_LIGHTS)),
    multiple=True,
    help="Nur grüne, rote oder graue Prüffragen zeigen; mehrfach möglich.",
)
@click.option(
    "--xlsx",
    "workbook",
    metavar="DATEI",
    type=click.Path(path_type=Path),
    help="Als Arbeitsmappe in eine neue Datei schreiben.",
)
@click.option("--on", "day", type=Day(), metavar="DATUM", help="Stichtag (sonst heute).")
@programme
@database
@as_json
def findings(  # noqa: PLR0913 - one parameter an option
    *,
    references: tuple[str, ...],
    wanted: tuple[str, ...],
    workbook: Path | None,
    day: date | None,
    programme: str,
    database: str | None,
    as_json: bool,
) -> int:
    """Prüft jeden Vorgang so, wie Rechnungshöfe prüfen: grün, rot oder grau, mit Belegen.

    Grau heißt: noch nicht zu beurteilen, mit dem Grund. Rückgabewert 1, wenn etwas rot
    ist, 5, wenn das Protokoll nicht unversehrt ist.
    """
    book = load_rulebook(programme)
    opened = open_for_reading(database_address(database))
    damaged = is_damaged(opened)
    on = day or datetime.now(UTC).astimezone(BERLIN).date()
    cases, words = checked(opened, book, on, references), words_of(book)
    if workbook is not None:
        with new_file(workbook) as waiting:
            write_findings(cases, words, waiting)
        click.echo(visible(f"Geschrieben: {workbook}"), err=True)
    if as_json:
        document = findings_document(book.programme, cases)
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    elif workbook is not None:
        click.echo(total_text(cases))
    else:
        lights = frozenset(_LIGHTS[one] for one in wanted or _LIGHTS)
        click.echo(findings_page(cases, words, lights), nl=False)
    return status_with(_status(cases), damaged=damaged)


def _status(cases: Sequence[CaseChecks]) -> ExitStatus:
    red = {check.point for one in cases for check in one.checks if check.light is Light.RED}
    if Point.TRAIL in red:
        return ExitStatus.AUDIT
    return ExitStatus.ATTENTION if red else ExitStatus.DONE
