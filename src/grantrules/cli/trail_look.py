"""Whether the trail that a command shows is damaged: said beside it, and in the exit status."""

import click

from grantrules.cli.exit_status import ExitStatus
from grantrules.register.chain_look import chain_faults
from grantrules.register.database import Database

_TOLD = 3


def is_damaged(database: Database) -> bool:
    """Looks at the chain and says on standard error where it is broken."""
    faults = chain_faults(database)
    for fault in faults[:_TOLD]:
        click.echo(fault, err=True)
    if faults:
        click.echo(
            "Das Protokoll ist NICHT unversehrt; was hier gezeigt wird, ist damit nicht belegt. "
            "Bitte „grantrules audit verify“ ausführen.",
            err=True,
        )
    return bool(faults)


def status_with(status: ExitStatus, *, damaged: bool) -> ExitStatus:
    """Gives the exit status of what was shown of a trail that may be damaged."""
    return ExitStatus.AUDIT if damaged else status
