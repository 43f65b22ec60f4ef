"""`grantrules audit move`: take a register to another database, for instance to PostgreSQL."""

import click

from grantrules.batch.moving import move as move_register
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address
from grantrules.register.base64_text import base64_text
from grantrules.report.text import visible


@click.command("move", cls=GermanCommand)
@click.option(
    "--to",
    "target",
    metavar="URL",
    required=True,
    help="Leere Falldatenbank, in die übertragen wird: PFAD oder postgresql://…",
)
@database
def move(target: str, database: str | None) -> int:
    """Überträgt die Falldatenbank unverändert in eine andere, etwa von SQLite nach PostgreSQL.

    Prüft danach beide. Prüfpunkte und Quittungen gelten weiter; die bisherige Falldatenbank bleibt.
    """
    done = move_register(database_address(database), target)
    found = done.verification
    click.echo(
        f"{found.entries} Einträge übertragen von {visible(done.origin)} nach "
        f"{visible(done.target)}; beide sind unversehrt und gleich."
    )
    click.echo(f"Wurzel über alle Einträge: {base64_text(bytes.fromhex(found.root))}")
    return ExitStatus.DONE
