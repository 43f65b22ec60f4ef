"""`grantrules spec`: check the features, start a scenario, measure and show the specification."""

import click

from grantrules.cli.german import GermanGroup, LazyCommand

_COMMANDS = {
    "lint": LazyCommand("grantrules.cli.spec_lint", "Szenarien prüfen, bevor sie laufen."),
    "new": LazyCommand("grantrules.cli.spec_new", "Ein Szenario zu einer Regel beginnen."),
    "mutate": LazyCommand("grantrules.cli.spec_mutate", "Messen, was die Szenarien bemerken."),
    "report": LazyCommand("grantrules.cli.spec_report", "Das lebende Dokument schreiben."),
}


@click.group(cls=GermanGroup, lazy=_COMMANDS)
def spec() -> None:
    """Prüft, misst und zeigt die Spezifikation: die Szenarien in features/."""
