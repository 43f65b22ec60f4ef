"""Who is at the keyboard when the trail itself is handled: keys, checkpoints, exports."""

import os
from datetime import UTC, datetime
from pathlib import Path

import click

from grantrules.cli.desk import PEOPLE_FILE, PEOPLE_VARIABLE, actor_of
from grantrules.register.database import open_for_writing
from grantrules.register.recording import Acting


def acting(address: str, people: Path | None, act_as: str | None) -> Acting:
    """Gives who acts, and when; nobody where an office keeps no file of people."""
    named = people or act_as or os.environ.get(PEOPLE_VARIABLE)
    if not named and not Path(PEOPLE_FILE).exists():
        click.echo(
            f"Das wird nicht im Protokoll festgehalten: Es gibt keine Personendatei {PEOPLE_FILE}.",
            err=True,
        )
        return Acting(None, datetime.now(UTC))
    actor = actor_of(open_for_writing(address), people, act_as)
    return Acting(actor.presence, actor.at)
