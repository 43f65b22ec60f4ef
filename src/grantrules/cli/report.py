"""`grantrules report`: what the register tells a parliament, an audit office and the public."""

from datetime import UTC, date, datetime
from pathlib import Path

import click

from grantrules.batch.evaluation.evaluating import evaluate
from grantrules.cli.day import Day
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address, programme
from grantrules.model.local_time import BERLIN
from grantrules.register.database import open_for_reading
from grantrules.report.evaluation.document import evaluation_bytes
from grantrules.report.evaluation.page import evaluation_page
from grantrules.report.evaluation.tables import districts_table, grants_table
from grantrules.report.evaluation.workbook import evaluation_workbook
from grantrules.report.file_set import publish_set
from grantrules.report.results import check_directory
from grantrules.report.text import visible
from grantrules.rulebook.loading import load_rulebook
from grantrules.rulebook.tile_map import tiles_for

_NAMES = (
    "auswertung.html",
    "auswertung.xlsx",
    "auswertung.json",
    "zuwendungen.csv",
    "kommunen.csv",
)
_FIRST_YEAR, _LAST_YEAR = 2000, 2099


@click.command(cls=GermanCommand)
@click.option(
    "-o",
    "directory",
    metavar="ORDNER",
    type=click.Path(path_type=Path),
    required=True,
    help="Ordner für die Auswertung; eine frühere darin wird ersetzt.",
)
@click.option(
    "--year",
    type=click.IntRange(_FIRST_YEAR, _LAST_YEAR),
    metavar="JAHR",
    help="Nur dieses Haushaltsjahr (sonst alle).",
)
@click.option("--on", "day", type=Day(), metavar="DATUM", help="Stichtag (sonst heute).")
@programme
@database
def report(  # noqa: PLR0913 - one parameter an option
    *,
    directory: Path,
    year: int | None,
    day: date | None,
    programme: str,
    database: str | None,
) -> int:
    """Wertet das Register aus: Ausschöpfung, Karte, alle Kommunen, Zuwendungsdatenbank.

    Schreibt eine Seite für den Browser, eine Arbeitsmappe, JSON und zwei CSV-Dateien. Gezeigt
    wird das Register, wie es am Ende des Stichtags stand.
    """
    check_directory(directory)
    book = load_rulebook(programme)
    on = day or datetime.now(UTC).astimezone(BERLIN).date()
    found = evaluate(open_for_reading(database_address(database)), book, on, year)
    tiles = tiles_for(book)
    contents = (
        evaluation_page(found, tiles).encode(),
        evaluation_workbook(found, tiles),
        evaluation_bytes(found),
        grants_table(found),
        districts_table(found),
    )
    for path in publish_set(directory, _NAMES, dict(zip(_NAMES, contents, strict=True))):
        click.echo(visible(f"Geschrieben: {path}"), err=True)
    return ExitStatus.DONE
