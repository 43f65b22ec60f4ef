"""`grantrules rules`: check a rule book, show its rules, compare two of them."""

import click

from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand, GermanGroup, LazyCommand
from grantrules.cli.options import programme
from grantrules.report.rule_page import rule_list, rule_page
from grantrules.rulebook.loading import load_rulebook

_COMMANDS = {
    "check": LazyCommand("grantrules.cli.rules_check", "Ein Regelwerk vollständig prüfen."),
    "diff": LazyCommand("grantrules.cli.rules_diff", "Zwei Regelwerke vergleichen."),
}


@click.group(cls=GermanGroup, lazy=_COMMANDS)
def rules() -> None:
    """Prüft, zeigt und vergleicht Regelwerke."""


@rules.command("show", cls=GermanCommand, short_help="Eine Regel als Seite zeigen, oder alle.")
@click.argument("rule_id", metavar="[REGEL]", required=False)
@programme
def show(rule_id: str | None, programme: str) -> int:
    """Zeigt, was eine Regel prüft, warum, auf welcher Grundlage und mit welchen Werten."""
    book = load_rulebook(programme)
    if rule_id is None:
        click.echo(rule_list(book), nl=False)
        return ExitStatus.DONE
    rule = book.rule(rule_id.upper())
    if rule is None:
        raise click.UsageError(f"Eine Regel {rule_id} gibt es in {book.programme} nicht.")
    click.echo(rule_page(rule, book), nl=False)
    return ExitStatus.DONE
