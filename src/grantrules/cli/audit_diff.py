"""`grantrules audit diff`: what another rule book would have said of recorded applications."""

import shutil
import sys

import click

from grantrules.batch.differing import differing
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address
from grantrules.register.database import open_for_reading
from grantrules.report.comparison_page import comparison_page
from grantrules.report.difference_document import difference_bytes
from grantrules.rulebook.difference import differences
from grantrules.rulebook.loading import load_rulebook


@click.command(cls=GermanCommand)
@click.argument("entry", metavar="EINTRAG", type=int)
@click.option(
    "--rules",
    metavar="NAME|ORDNER",
    required=True,
    help="Das andere Regelwerk: mitgeliefertes Programm oder Ordner.",
)
@click.option("--json", "as_json", is_flag=True, help="Nur das JSON auf die Standardausgabe.")
@database
def diff(*, entry: int, rules: str, as_json: bool, database: str | None) -> int:
    """Zeigt, was ein anderes Regelwerk zu einem Lauf oder einer Verteilung gesagt hätte.

    EINTRAG ist der Lauf oder die Verteilung selbst oder ein Vorschlag daraus. Eine Probe, die
    nichts aufzeichnet. Rückgabewert: 0 ohne Unterschied, 1 mit Unterschied.
    """
    after = load_rulebook(rules)
    before, comparison = differing(open_for_reading(database_address(database)), entry, after)
    if as_json:
        told = differences(before, after)
        sys.stdout.buffer.write(difference_bytes((before, after), told, comparison))
    else:
        click.echo(comparison_page(comparison, shutil.get_terminal_size().columns), nl=False)
    return ExitStatus.ATTENTION if comparison.changes else ExitStatus.DONE
