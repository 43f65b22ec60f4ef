"""`grantrules audit backup`: a verified copy of the case database."""

import json
from pathlib import Path

import click

from grantrules.batch.review.backup import backup as backed_up
from grantrules.cli.desk import as_json
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address
from grantrules.register.database import open_for_reading
from grantrules.report.text import visible


@click.command(cls=GermanCommand)
@click.argument("target", metavar="DATEI", type=click.Path(path_type=Path))
@database
@as_json
def backup(*, target: Path, database: str | None, as_json: bool) -> int:
    """Sichert die Falldatenbank in eine neue Datei, öffnet die Sicherung und prüft sie.

    Auch während andere arbeiten. Für PostgreSQL nennt der Befehl den Aufruf von pg_dump.
    """
    found = backed_up(open_for_reading(database_address(database)), target)
    size = target.stat().st_size
    if as_json:
        document = {"file": str(target), "bytes": size, **found.model_dump(mode="json")}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return ExitStatus.DONE if found.intact else ExitStatus.AUDIT
    for fault in found.faults:
        click.echo(fault, err=True)
    if not found.intact:
        click.echo("Die Sicherung ist geschrieben, aber NICHT unversehrt.", err=True)
        return ExitStatus.AUDIT
    click.echo(visible(f"Gesichert: {target} ({size} Bytes)."))
    click.echo(f"Geprüft: {found.entries} Einträge, letzte Prüfsumme {found.head}.")
    return ExitStatus.DONE
