"""`grantrules spec lint`: refuses scenarios that would be green without being looked at."""

from pathlib import Path

import click

from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import features as features_option
from grantrules.cli.options import programme as programme_option
from grantrules.rulebook.loading import load_rulebook
from grantrules.specification.lint import lint_programme


@click.command("lint", cls=GermanCommand)
@click.argument("paths", metavar="[PFAD …]", nargs=-1, type=click.Path(path_type=Path))
@programme_option
@features_option
def lint(paths: tuple[Path, ...], programme: str, features: Path | None) -> int:
    """Prüft Szenarien, bevor sie laufen, und nennt jede Beanstandung mit Datei und Zeile.

    Ohne PFAD werden alle Szenarien des Programms geprüft, auch ob zu einer Regel welche fehlen.
    """
    book = load_rulebook(programme)
    found = lint_programme(book, paths, features)
    for complaint in found.complaints:
        click.echo(complaint.german)
    if found.complaints:
        count = len(found.complaints)
        click.echo(f"{count} {'Beanstandung' if count == 1 else 'Beanstandungen'}.")
        return ExitStatus.ATTENTION
    files = "Datei" if found.files == 1 else "Dateien"
    scenarios = "Szenario" if found.scenarios == 1 else "Szenarien"
    rows = "Zeile" if found.rows == 1 else "Zeilen"
    click.echo(
        f"{found.files} {files}, {found.scenarios} {scenarios}, {found.rows} {rows}: "
        "keine Beanstandung."
    )
    return ExitStatus.DONE
