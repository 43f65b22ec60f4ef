"""`grantrules rules`: check a rule book, show its rules."""

import click

from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand, GermanGroup
from grantrules.cli.options import DEFAULT_PROGRAMME, programme
from grantrules.report.rule_page import rule_list, rule_page
from grantrules.rulebook.loading import check, load_rulebook
from grantrules.rulebook.source import find_source


@click.group(cls=GermanGroup)
def rules() -> None:
    """Prüft und zeigt Regelwerke."""


@rules.command("check", cls=GermanCommand, short_help="Ein Regelwerk vollständig prüfen.")
@click.argument("programme", metavar="[NAME|ORDNER]", default=DEFAULT_PROGRAMME)
def check_rules(programme: str) -> int:
    """Nennt alle Fehler eines Regelwerks auf einmal, mit Datei, Zeile und Schlüssel."""
    loaded = check(find_source(programme))
    for fault in loaded.faults:
        click.echo(fault.german, err=True)
    if loaded.book is None:
        count = len(loaded.faults)
        click.echo(f"{count} Fehler; das Regelwerk ist nicht verwendbar.", err=True)
        return ExitStatus.RULEBOOK
    book = loaded.book
    click.echo(
        f"Das Regelwerk {book.programme}, Fassung {book.version}, ist in Ordnung: "
        f"{len(book.rules)} Regeln, {len(book.parameters)} Parameter, {len(book.windows)} "
        f"Antragsfenster, {len(book.districts)} Antragsberechtigte.\nPrüfsumme {book.sha256}"
    )
    return ExitStatus.DONE


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
