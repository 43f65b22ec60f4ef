"""`grantrules check`: workbooks to proposals with reasons."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

import click
import structlog
from rich.console import Console
from rich.text import Text

from grantrules.batch.checking import Checked, NothingRead, Order, check_applications
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.operation_log import configure_log
from grantrules.cli.options import (
    Budget,
    database,
    database_address,
    limits,
    limits_of,
    programme,
    stated,
)
from grantrules.cli.progress import progress_on
from grantrules.model.problem import Problem, Severity
from grantrules.report.document import document_bytes
from grantrules.report.results import check_directory
from grantrules.report.terminal import summary
from grantrules.report.text import one_line, visible
from grantrules.rulebook.loading import load_rulebook


@click.command(cls=GermanCommand)
@click.argument("paths", metavar="PFAD…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "directory",
    default="ergebnis",
    metavar="ORDNER",
    type=click.Path(path_type=Path),
    help="Ordner für die Ergebnisse (sonst ergebnis).",
)
@programme
@database
@click.option("--json", "as_json", is_flag=True, help="Nur das JSON auf die Standardausgabe.")
@click.option(
    "--budget",
    "budgets",
    type=Budget(),
    multiple=True,
    metavar="JAHR=EUR",
    help="Abweichender Haushaltsansatz; mehrfach möglich.",
)
@limits
@click.option(
    "--log-format",
    type=click.Choice(["json", "text"]),
    help="Betriebsmeldungen (Lauf, Anzahl, Dauer) auf die Standardfehlerausgabe schreiben.",
)
def check(  # noqa: PLR0913, PLR0917 - one parameter an option
    paths: tuple[Path, ...],
    directory: Path,
    programme: str,
    database: str | None,
    budgets: tuple[tuple[int, int], ...],
    limits: Path | None,
    *,
    as_json: bool,
    log_format: str | None,
) -> int:
    """Liest Arbeitsmappen und Ordner, prüft jeden Antrag, verteilt die Mittel in Rangfolge.

    Schreibt entscheidungsvorschlaege.xlsx, entscheidungsvorschlaege.json und, wenn es Mängel gibt,
    maengel.xlsx und maengel.json. Jeder Lauf wird vorher im Protokoll der Falldatenbank
    aufgezeichnet.
    """
    configure_log(log_format)
    log = structlog.get_logger()
    began = perf_counter()
    budget = stated(budgets)
    check_directory(directory)
    book = load_rulebook(programme)
    console = Console(stderr=True, highlight=False)
    order = Order(paths, directory, database_address(database), budget, limits_of(limits))
    with progress_on(console) as watch:
        checked = check_applications(order, book, datetime.now(UTC), watch)
    if isinstance(checked, NothingRead):
        log.info("run.nothing_read", inputs=len(paths), seconds=round(perf_counter() - began, 3))
        for problem in checked.problems:
            _say(problem, console)
        console.print(Text("Es wurde nichts gelesen und nichts geschrieben."))
        return ExitStatus.UNREAD
    log.info(
        "run.recorded",
        run=checked.recorded.run,
        repeat=checked.recorded.repeat,
        files=len(checked.run.inputs),
        proposals=len(checked.run.proposals),
        problems=len(checked.run.problems),
        seconds=round(perf_counter() - began, 3),
    )
    _show(checked, console)
    if as_json:
        sys.stdout.buffer.write(document_bytes(checked.run))
    return _status(checked)


def _show(checked: Checked, console: Console) -> None:
    _say_unread(checked.run.problems, console)
    summary(checked.run, console, checked.background)
    if checked.crowded:
        console.print(
            Text(
                "Hinweis: Die Falldatenbank enthält einen anderen Lauf für dasselbe Haushaltsjahr; "
                "dessen Vorschläge sind hier nicht eingerechnet."
            )
        )
    for place in checked.files:
        console.print(Text(visible(f"Geschrieben: {place}"), overflow="fold"), soft_wrap=True)


def _say_unread(problems: tuple[Problem, ...], console: Console) -> None:
    for problem in problems:
        if problem.severity is Severity.ERROR and problem.row is None and problem.cell is None:
            _say(problem, console)


def _say(problem: Problem, console: Console) -> None:
    named = problem.file is None or problem.file in problem.message
    where = "" if named else f"Datei „{problem.file}“: "
    console.print(Text(one_line(f"Mangel: {where}{problem.message}")), soft_wrap=True)


def _status(checked: Checked) -> ExitStatus:
    if checked.unread:
        return ExitStatus.UNREAD
    return ExitStatus.ATTENTION if checked.needs_somebody else ExitStatus.DONE
