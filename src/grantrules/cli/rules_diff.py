"""`grantrules rules diff`: what changed between two rule books, and for whom."""

import shutil
import sys
from pathlib import Path

import click

from grantrules.batch.comparing import compare_applications
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import Budget, limits, limits_of, stated
from grantrules.model.comparison import Comparison
from grantrules.model.problem import Severity
from grantrules.report.comparison_page import comparison_page
from grantrules.report.difference_document import difference_bytes
from grantrules.report.difference_page import difference_page
from grantrules.report.text import one_line
from grantrules.rulebook.difference import differences
from grantrules.rulebook.loading import load_rulebook


@click.command(cls=GermanCommand)
@click.argument("before", metavar="VORHER")
@click.argument("after", metavar="NACHHER")
@click.option(
    "--on",
    "paths",
    multiple=True,
    metavar="PFAD",
    type=click.Path(path_type=Path),
    help="Arbeitsmappe oder Ordner mit Anträgen, die unter beiden Regelwerken geprüft werden; "
    "mehrfach möglich.",
)
@click.option(
    "--budget",
    "budgets",
    type=Budget(),
    multiple=True,
    metavar="JAHR=EUR",
    help="Haushaltsansatz, der unter beiden Regelwerken gilt; nur mit --on, mehrfach möglich.",
)
@limits
@click.option("--json", "as_json", is_flag=True, help="Nur das JSON auf die Standardausgabe.")
def diff(  # noqa: PLR0913, PLR0917 - one parameter an option
    before: str,
    after: str,
    paths: tuple[Path, ...],
    budgets: tuple[tuple[int, int], ...],
    limits: Path | None,
    *,
    as_json: bool,
) -> int:
    """Zeigt, was sich zwischen zwei Regelwerken geändert hat: Regel für Regel, Wert für Wert.

    VORHER und NACHHER sind mitgelieferte Programme oder Ordner mit Regelwerken. Mit --on zeigt der
    Befehl auch, welche Anträge anders herauskämen: eine Probe, die nichts aufzeichnet.

    Rückgabewert: 0 ohne Unterschied, 1 mit Unterschied, 2 bei falschem Aufruf, 3 wenn eine Datei
    nicht lesbar ist, 4 wenn ein Regelwerk nicht verwendbar ist.
    """
    budget = stated(budgets)
    if budget and not paths:
        raise click.UsageError("--budget gilt für die Anträge, die mit --on genannt sind.")
    books = load_rulebook(before), load_rulebook(after)
    told = differences(*books)
    bounds = limits_of(limits)
    comparison = compare_applications(paths, *books, budget, limits=bounds) if paths else None
    if comparison is not None:
        _say_unread(comparison)
    if as_json:
        sys.stdout.buffer.write(difference_bytes(books, told, comparison))
    else:
        width = shutil.get_terminal_size().columns
        click.echo(difference_page(*books, told, width), nl=False)
        if comparison is not None:
            click.echo(f"\n{comparison_page(comparison, width)}", nl=False)
    if comparison is not None and comparison.unread:
        return ExitStatus.UNREAD
    return ExitStatus.ATTENTION if told else ExitStatus.DONE


def _say_unread(comparison: Comparison) -> None:
    for problem in comparison.problems:
        if problem.severity is Severity.ERROR and problem.row is None and problem.cell is None:
            named = problem.file is None or problem.file in problem.message
            where = "" if named else f"Datei „{problem.file}“: "
            click.echo(one_line(f"Mangel: {where}{problem.message}"), err=True)
