"""`grantrules spec report`: plays every scenario and writes the living document."""

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

import click

from grantrules.cli.day import Day
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.main import run
from grantrules.cli.options import features as features_option
from grantrules.cli.options import programme as programme_option
from grantrules.model.local_time import BERLIN
from grantrules.model.rulebook import RuleBook
from grantrules.report.results import check_directory
from grantrules.rulebook.loading import load_rulebook
from grantrules.specification.feature_file import folder_of
from grantrules.specification.lint import lint
from grantrules.specification.living.count import figure, many
from grantrules.specification.living.document import LivingDocument, living_document
from grantrules.specification.living.evidence import Evidence
from grantrules.specification.living.gathering import Request, gathered
from grantrules.specification.living.page import page_of
from grantrules.specification.living.printing import PrinterMissingError, pdf_of
from grantrules.specification.living.publishing import MESSAGES, PAGE, PRINT, publish
from grantrules.specification.messages.ndjson import ndjson
from grantrules.specification.mutation.exemption import exceptions_of
from grantrules.specification.mutation.unsound import UnsoundError
from grantrules.specification.scope import scope_of
from grantrules.specification.specification import Specification, specification_of
from grantrules.specification.template import TemplateError


@click.command("report", cls=GermanCommand)
@click.option(
    "-o",
    "directory",
    default="spezifikation",
    metavar="ORDNER",
    type=click.Path(path_type=Path),
    help="Ordner für das Dokument (sonst spezifikation).",
)
@programme_option
@features_option
@click.option(
    "--since",
    metavar="NAME|ORDNER",
    help="Anderes Regelwerk, gegenüber dem die Änderungen gezeigt werden.",
)
@click.option("--pdf", is_flag=True, help="Auch als PDF schreiben (braucht WeasyPrint).")
@click.option("--without-mutation", is_flag=True, help="Die Stärke der Szenarien nicht messen.")
@click.option(
    "--on", type=Day(), metavar="DATUM", help="Tag, der als Stand genannt wird (sonst heute)."
)
def report(  # noqa: PLR0913 - one parameter an option
    *,
    directory: Path,
    programme: str,
    features: Path | None,
    since: str | None,
    pdf: bool,
    without_mutation: bool,
    on: date | None,
) -> int:
    """Führt jede Zeile jedes Szenarios aus und schreibt das lebende Dokument.

    Schreibt spezifikation.html, das ohne Netz und Server zu lesen ist, und spezifikation.ndjson
    (Cucumber Messages) für andere Werkzeuge, mit --pdf auch spezifikation.pdf.

    Rückgabewert: 0 alles bestanden und ohne Lücke, 1 mit Fehler, Lücke oder unerkannter
    Veränderung, 2 bei falschem Aufruf oder ohne PDF-Programm, 4 bei unbrauchbarem Regelwerk.
    """
    check_directory(directory)
    book = load_rulebook(programme)
    before = None if since is None else load_rulebook(since)
    try:
        specification = _sound(book, features)
        exceptions = (
            None if without_mutation else exceptions_of(folder_of(book.programme, features))
        )
    except UnsoundError as error:
        return _refuse(error.faults)
    rows = many(len(specification.rows), "Zeile wird", "Zeilen werden")
    click.echo(f"{rows} ausgeführt …", err=True)
    day = on or datetime.now(BERLIN).date()
    evidence = gathered(specification, Request(day, run, exceptions, before))
    return _write(evidence, living_document(evidence, day), directory, pdf=pdf)


def _sound(book: RuleBook, features: Path | None) -> Specification:
    """Loads the features; an UnsoundError names what must be mended before any of it can run."""
    try:
        specification = specification_of(book, features)
    except TemplateError as error:
        raise UnsoundError(one.german for one in error.complaints) from error
    # What no scenario shows does not keep the others from running; the document tells it.
    scope = scope_of(book.programme, (), features)._replace(whole=False)
    complaints = lint(scope, specification.language).complaints
    if complaints:
        raise UnsoundError(one.german for one in complaints)
    return specification


def _refuse(faults: Iterable[str]) -> int:
    click.echo("Die Szenarien lassen sich so nicht ausführen:", err=True)
    for fault in faults:
        click.echo(fault, err=True)
    click.echo("Es wurde kein Dokument geschrieben.", err=True)
    return ExitStatus.ATTENTION


def _write(evidence: Evidence, document: LivingDocument, directory: Path, *, pdf: bool) -> int:
    page = page_of(document)
    messages = ndjson(evidence.specification, evidence.performance)
    files = {PAGE: page.encode(), MESSAGES: messages}
    missing = _print(page, files) if pdf else None
    for place in publish(directory, files):
        click.echo(f"Geschrieben: {place}", err=True)
    return _sum_up(document, missing)


def _print(page: str, files: dict[str, bytes]) -> PrinterMissingError | None:
    """Adds the PDF to the files, or says why there is none: the page is there all the same."""
    click.echo("Das PDF wird gesetzt …", err=True)
    try:
        files[PRINT] = pdf_of(page)
    except PrinterMissingError as error:
        return error
    return None


def _sum_up(document: LivingDocument, missing: PrinterMissingError | None) -> int:
    points = document.open
    counts = (
        many(len(document.sections), "Regel", "Regeln"),
        many(len(document.scenarios), "Szenario", "Szenarien"),
        many(len(document.results), "Zeile", "Zeilen"),
        f"{figure(len(document.failed))} fehlgeschlagen",
        many(len(points.uncovered), "Regel mit Lücke", "Regeln mit Lücke"),
        many(len(points.survivors), "unerkannte Veränderung", "unerkannte Veränderungen"),
    )
    click.echo(f"{', '.join(counts)}.")
    if missing is not None:
        click.echo(f"Fehler: {missing}", err=True)
        return ExitStatus.USAGE
    return ExitStatus.DONE if document.sound else ExitStatus.ATTENTION
