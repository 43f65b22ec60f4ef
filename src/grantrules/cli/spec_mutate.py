"""`grantrules spec mutate`: changes the rule book everywhere once and tells who notices."""

import json
from pathlib import Path

import click
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import features as features_option
from grantrules.cli.options import programme as programme_option
from grantrules.model.rulebook import RuleBook
from grantrules.rulebook.loading import load_rulebook
from grantrules.specification.feature_file import folder_of
from grantrules.specification.mutation.exemption import exceptions_of
from grantrules.specification.mutation.strength import Strength, strength_of
from grantrules.specification.mutation.strength_document import strength_document
from grantrules.specification.mutation.tally import tallies
from grantrules.specification.mutation.told import needless_text, summary_text, survivor_text
from grantrules.specification.mutation.unsound import UnsoundError
from grantrules.specification.specification import specification_of
from grantrules.specification.template import TemplateError

_HEADINGS = ("Regel", "Titel", "Mutanten", "erkannt", "Ausnahmen", "unerkannt")


@click.command("mutate", cls=GermanCommand)
@click.option("--rule", metavar="REGEL", help="Nur die Mutanten, die diese Regel betreffen.")
@click.option("--json", "as_json", is_flag=True, help="Alle Mutanten als JSON ausgeben.")
@programme_option
@features_option
def mutate(*, programme: str, features: Path | None, rule: str | None, as_json: bool) -> int:
    """Misst die Stärke der Szenarien: Jeder Mutant des Regelwerks muss auffallen.

    Ein Mutant ist das Regelwerk mit genau einer Veränderung: ein Wert um einen Cent, ein Tag, ein
    Vergleich, ein Eintrag einer Liste, eine Wirkung. Was kein Szenario bemerkt, wird genannt.
    """
    book = load_rulebook(programme)
    wanted = _known(rule, book)
    try:
        specification = specification_of(book, features)
        exceptions = exceptions_of(folder_of(book.programme, features))
        strength = strength_of(specification, exceptions, wanted)
    except (TemplateError, UnsoundError) as error:
        click.echo(f"Die Stärke lässt sich nicht messen:\n{error}", err=True)
        return ExitStatus.ATTENTION
    if as_json:
        document = strength_document(strength, book.programme)
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        _show(strength, book)
    return ExitStatus.DONE if strength.holds else ExitStatus.ATTENTION


def _known(rule: str | None, book: RuleBook) -> str | None:
    if rule is None:
        return None
    if book.rule(rule.upper()) is None:
        raise click.UsageError(f"Eine Regel {rule} gibt es in {book.programme} nicht.")
    return rule.upper()


def _show(strength: Strength, book: RuleBook) -> None:
    console = Console(highlight=False)
    console.print(_table(strength, book))
    console.print(Text("Ein Mutant zählt bei jeder Regel, die er betrifft.\n"))
    for survivor in strength.survivors:
        click.echo(survivor_text(survivor))
    for exemption in strength.needless:
        click.echo(needless_text(exemption))
    click.echo(summary_text(strength))


def _table(strength: Strength, book: RuleBook) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0))
    for place, heading in enumerate(_HEADINGS):
        is_text = place < len(("Regel", "Titel"))
        table.add_column(heading, justify="left" if is_text else "right", no_wrap=not is_text)
    for row in tallies(strength, book):
        table.add_row(*(Text(str(cell)) for cell in row))
    return table
