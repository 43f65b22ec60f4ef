"""The command `grantrules`: its subcommands, its errors and its exit statuses."""

import os
import sys
from collections.abc import Sequence

import click

from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanGroup, LazyCommand, usage_sentence
from grantrules.model.cause import cause_of
from grantrules.version import __version__

_COMMANDS = {
    "check": LazyCommand("grantrules.cli.check", "Anträge aus Arbeitsmappen prüfen."),
    "template": LazyCommand(
        "grantrules.cli.template", "Leere Vorlage schreiben (Formular oder Liste)."
    ),
    "rules": LazyCommand("grantrules.cli.rules", "Regelwerke prüfen und zeigen."),
    "spec": LazyCommand("grantrules.cli.spec", "Szenarien prüfen, messen und zeigen."),
    "explain": LazyCommand(
        "grantrules.cli.explain", "Eine Regel, einen Mangel oder einen Vorschlag erklären."
    ),
    "deadline": LazyCommand(
        "grantrules.cli.deadline", "Das Ende einer Frist berechnen, Schritt für Schritt."
    ),
    "deadlines": LazyCommand(
        "grantrules.cli.deadlines", "Zeigen, was fällig, abgelaufen oder bald fällig ist."
    ),
    "interest": LazyCommand(
        "grantrules.cli.interest", "Zinsen auf eine Erstattung berechnen, Schritt für Schritt."
    ),
    "proof": LazyCommand(
        "grantrules.cli.proof", "Verwendungsnachweise prüfen: anerkannt, zu erstatten, fehlend."
    ),
    "register": LazyCommand(
        "grantrules.cli.register", "Vorgänge führen: zeichnen, nachfordern, entscheiden."
    ),
    "report": LazyCommand(
        "grantrules.cli.report", "Das Register auswerten: Ausschöpfung, Karte, Zuwendungen."
    ),
    "audit": LazyCommand("grantrules.cli.audit", "Das Protokoll prüfen, zeigen, nachrechnen."),
}


def _show_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click's callback
    if wanted:
        click.echo(f"grantrules {__version__}")
        ctx.exit()


@click.group("grantrules", cls=GermanGroup, lazy=_COMMANDS)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Die Version anzeigen.",
)
def grantrules() -> None:
    """Prüft Förderanträge nach Regeln und begründet jeden Vorschlag.

    Ergebnisse sind Entscheidungsvorschläge, keine Bescheide.
    """


def run(args: Sequence[str]) -> int:
    """Runs one call and gives its exit status; bad input never shows a traceback."""
    from grantrules.model.errors import GrantRulesError  # noqa: PLC0415 - kept out of `--help`

    try:
        status = grantrules.main(list(args), prog_name="grantrules", standalone_mode=False)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.Abort:
        click.echo("Abgebrochen.", err=True)
        return ExitStatus.INTERRUPTED
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return ExitStatus.USAGE
    except click.ClickException as error:
        click.echo(f"Fehler: {usage_sentence(error)}", err=True)
        click.echo(f"Hilfe zeigt: {_called(error)} --help", err=True)
        return ExitStatus.USAGE
    except GrantRulesError as error:
        from grantrules.cli.failure import status_of  # noqa: PLC0415 - kept out of `--help`

        click.echo(f"Fehler: {error}", err=True)
        return status_of(error)
    return int(status or ExitStatus.DONE)


def _called(error: click.ClickException) -> str:
    """Names the command whose call was wrong."""
    ctx = error.ctx if isinstance(error, click.UsageError) else None
    return "grantrules" if ctx is None else ctx.command_path


def main() -> None:
    """Runs the command line of the process."""
    try:
        status = run(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has left, as `head` does; nothing is wrong.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = ExitStatus.DONE
    except OSError as error:
        # Standard output cannot take the result, for instance because the disk is full.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        click.echo(f"Fehler: Die Ausgabe lässt sich nicht schreiben ({cause_of(error)}).", err=True)
        status = ExitStatus.USAGE
    sys.exit(status)
