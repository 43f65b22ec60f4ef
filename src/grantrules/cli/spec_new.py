"""`grantrules spec new`: begins a scenario for a rule, all but what is expected."""

from pathlib import Path

import click

from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import features as features_option
from grantrules.cli.options import programme as programme_option
from grantrules.rulebook.loading import load_rulebook
from grantrules.specification.beginning import UnsoundFeatureError, begun, put
from grantrules.specification.feature_file import folder_of
from grantrules.specification.specification import language_for


@click.command("new", cls=GermanCommand)
@click.option("--rule", "rule_id", metavar="REGEL", required=True, help="Die Regel, etwa FR-01.")
@click.option("--title", metavar="TEXT", help="Der Titel des Szenarios (sonst einer zur Regel).")
@click.option(
    "-o",
    "output",
    metavar="DATEI",
    type=click.Path(path_type=Path),
    help="In diese Datei (*.feature) einfügen, in den Abschnitt der Regel; sonst wird es gezeigt.",
)
@programme_option
@features_option
def new(  # noqa: PLR0913 - one parameter an option of the command line
    *, rule_id: str, title: str | None, output: Path | None, programme: str, features: Path | None
) -> int:
    """Beginnt ein Szenario zu einer Regel; einzutragen bleibt, was erwartet wird.

    Hat die Regel eine Grenze, entsteht ein Grundriss mit den Werten darunter, darauf und darüber.
    """
    book = load_rulebook(programme)
    rule = book.rule(rule_id.upper())
    if rule is None:
        raise click.UsageError(f"Eine Regel {rule_id} gibt es in {book.programme} nicht.")
    folder = folder_of(book.programme, features)
    language = language_for(book, folder)
    if output is None:
        click.echo(begun(rule, language, folder, title), nl=False)
        return ExitStatus.DONE
    try:
        name = put(output, rule, language, title)
    except UnsoundFeatureError as error:
        click.echo(str(error), err=True)
        click.echo("Bitte zuerst diese Beanstandungen beheben; nichts wurde geändert.", err=True)
        return ExitStatus.ATTENTION
    click.echo(f"„{name}“ steht in {output}; einzutragen ist noch, was erwartet wird.", err=True)
    return ExitStatus.DONE
