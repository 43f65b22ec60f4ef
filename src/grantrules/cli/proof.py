"""`grantrules proof`: proofs of use to check notes with reasons."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from grantrules.batch.checking import NothingRead
from grantrules.batch.proving import ProofOrder, Proven, check_proofs
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address, limits, limits_of, programme
from grantrules.cli.progress import progress_on
from grantrules.model.problem import Problem, Severity
from grantrules.report.proof_document import proofs_bytes
from grantrules.report.proof_terminal import proof_summary
from grantrules.report.results import check_directory
from grantrules.report.text import one_line, visible
from grantrules.rulebook.loading import load_rulebook


@click.command(cls=GermanCommand)
@click.argument("paths", metavar="PFAD…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "directory",
    default="ergebnis-nachweise",
    metavar="ORDNER",
    type=click.Path(path_type=Path),
    help="Ordner für die Ergebnisse (sonst ergebnis-nachweise).",
)
@programme
@database
@click.option("--json", "as_json", is_flag=True, help="Nur das JSON auf die Standardausgabe.")
@limits
def proof(  # noqa: PLR0913, PLR0917 - one parameter an option
    paths: tuple[Path, ...],
    directory: Path,
    programme: str,
    database: str | None,
    limits: Path | None,
    *,
    as_json: bool,
) -> int:
    """Prüft Verwendungsnachweise: was anerkannt wird, was zu erstatten ist, was fehlt.

    Liest Nachweislisten und ausgefüllte Mappen „Verwendungsnachweis“ (grantrules template).

    Schreibt verwendungsnachweise.xlsx, verwendungsnachweise.json und, wenn es Mängel gibt,
    maengel.xlsx und maengel.json. Jeder Lauf wird vorher im Protokoll der Falldatenbank
    aufgezeichnet.
    """
    check_directory(directory)
    book = load_rulebook(programme)
    console = Console(stderr=True, highlight=False)
    order = ProofOrder(paths, directory, database_address(database), limits_of(limits))
    with progress_on(console) as watch:
        proven = check_proofs(order, book, datetime.now(UTC), watch)
    if isinstance(proven, NothingRead):
        _say_all(proven.problems, console)
        console.print(Text("Es wurde nichts gelesen und nichts geschrieben."))
        return ExitStatus.UNREAD
    _show(proven, console)
    if as_json:
        sys.stdout.buffer.write(proofs_bytes(proven.run))
    return _status(proven)


def _show(proven: Proven, console: Console) -> None:
    of_files = (one for one in proven.run.problems if one.row is None and one.cell is None)
    _say_all(tuple(one for one in of_files if one.severity is Severity.ERROR), console)
    proof_summary(proven.run, console)
    for place in proven.files:
        console.print(Text(visible(f"Geschrieben: {place}"), overflow="fold"), soft_wrap=True)


def _say_all(problems: tuple[Problem, ...], console: Console) -> None:
    for problem in problems:
        named = problem.file is None or problem.file in problem.message
        where = "" if named else f"Datei „{problem.file}“: "
        console.print(Text(one_line(f"Mangel: {where}{problem.message}")), soft_wrap=True)


def _status(proven: Proven) -> ExitStatus:
    if proven.unread:
        return ExitStatus.UNREAD
    return ExitStatus.ATTENTION if proven.needs_somebody else ExitStatus.DONE
