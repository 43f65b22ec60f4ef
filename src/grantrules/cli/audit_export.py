"""`grantrules audit export`: hand the trail out so that others verify it themselves."""

from pathlib import Path

import click

from grantrules.batch.bundling import BundleOrder, bundle
from grantrules.cli.acting import acting
from grantrules.cli.desk import act_as, people
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.key_options import signing_key, signing_key_in
from grantrules.cli.options import database, database_address


@click.command("export", cls=GermanCommand)
@click.option(
    "--bundle",
    "target",
    metavar="ORDNER|ZIP",
    required=True,
    type=click.Path(path_type=Path),
    help="Neuer Ordner, oder neues Archiv bei der Endung .zip.",
)
@signing_key
@people
@act_as
@database
def export(  # noqa: PLR0913 - one parameter an option
    *,
    target: Path,
    key_file: Path | None,
    people: Path | None,
    act_as: str | None,
    database: str | None,
) -> int:
    """Gibt das Protokoll als Bündel aus, das sich ohne grantrules prüfen lässt.

    Es enthält alle Einträge, die Arbeitsmappen und Regelwerke, Prüfprogramme für node und perl
    und, mit --key, einen Prüfpunkt. Die Datei LIESMICH.txt darin sagt, wie geprüft wird.
    """
    key = None if key_file is None else signing_key_in(key_file)
    address = database_address(database)
    found = bundle(BundleOrder(address, target, key), acting(address, people, act_as))
    click.echo(f"{target}: {found.entries} Einträge und {found.documents} Dokumente.", err=True)
    return ExitStatus.DONE
