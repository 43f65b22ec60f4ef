"""`grantrules audit checkpoint`: sign the present state of the trail."""

from pathlib import Path

import click

from grantrules.batch.checkpointing import hand_out
from grantrules.cli.acting import acting
from grantrules.cli.desk import act_as, people
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.key_options import check_new, output, signing_key, signing_key_in, write_out
from grantrules.cli.options import database, database_address


@click.command("checkpoint", cls=GermanCommand)
@signing_key
@output
@click.option(
    "--place",
    metavar="ORT",
    default="ausgegeben",
    show_default=False,
    help="Wohin der Prüfpunkt geht, zum Beispiel „Brief an den Rechnungshof“.",
)
@people
@act_as
@database
def checkpoint(  # noqa: PLR0913 - one parameter an option
    *,
    key_file: Path | None,
    output: Path | None,
    place: str,
    people: Path | None,
    act_as: str | None,
    database: str | None,
) -> int:
    """Stellt einen Prüfpunkt aus: Zahl und Wurzel aller Einträge, unterschrieben.

    Wer ihn außerhalb verwahrt, kann später prüfen, ob ein Eintrag davor geändert wurde.
    """
    if key_file is None:
        raise click.UsageError("Bitte mit --key den Signierschlüssel angeben.")
    check_new(output)
    key, address = signing_key_in(key_file), database_address(database)
    signed = hand_out(address, key, place, acting(address, people, act_as))
    write_out(signed.note, output)
    click.echo(f"Prüfpunkt über {signed.checkpoint.size} Einträge ausgestellt.", err=True)
    return ExitStatus.DONE
