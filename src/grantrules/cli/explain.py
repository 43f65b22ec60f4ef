"""`grantrules explain`: what a rule, a problem code or a recorded proposal is about."""

import click

from grantrules.batch.explaining import explain as explained
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address, programme


@click.command(cls=GermanCommand)
@click.argument("subject", metavar="KENNUNG")
@programme
@database
def explain(subject: str, programme: str, database: str | None) -> int:
    """Erklärt eine Regel (FR-01), einen Mangel (amount.ambiguous) oder einen Vorschlag.

    Ein Vorschlag wird mit seinem Aktenzeichen oder der Nummer seines Eintrags im Protokoll genannt.
    """
    click.echo(explained(subject, programme, database_address(database)), nl=False)
    return ExitStatus.DONE
