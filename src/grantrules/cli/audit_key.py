"""`grantrules audit key`: make the key that signs checkpoints."""

from pathlib import Path

import click

from grantrules.batch.checkpointing import KeyOrder, make_key
from grantrules.cli.acting import acting
from grantrules.cli.desk import act_as, people
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.key_options import passphrase
from grantrules.cli.options import database, database_address


@click.command("key", cls=GermanCommand)
@click.option(
    "--new",
    "path",
    metavar="DATEI",
    required=True,
    type=click.Path(path_type=Path),
    help="Neue Datei für den Signierschlüssel; sie wird nie überschrieben.",
)
@click.option(
    "--name",
    metavar="NAME",
    required=True,
    help="Herkunft der Prüfpunkte, zum Beispiel foerderung.example.de/protokoll.",
)
@people
@act_as
@database
def key(  # noqa: PLR0913 - one parameter an option
    *, path: Path, name: str, people: Path | None, act_as: str | None, database: str | None
) -> int:
    """Erzeugt einen Signierschlüssel und gibt den Prüfschlüssel dazu aus.

    Ein Kennwort für die Datei steht in $GRANTRULES_KEY_PASSPHRASE. Den Prüfschlüssel brauchen
    alle, die Prüfpunkte prüfen; den Signierschlüssel darf nur haben, wer sie ausstellt.
    """
    order = KeyOrder(name, path, passphrase())
    address = database_address(database)
    click.echo(make_key(address, order, acting(address, people, act_as)).text)
    return ExitStatus.DONE
