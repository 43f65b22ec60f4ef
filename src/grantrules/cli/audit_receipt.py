"""`grantrules audit receipt`: prove to somebody outside that an entry stands in the trail."""

from pathlib import Path

import click

from grantrules.batch.checkpointing import hand_out
from grantrules.batch.receipting import entry_named, issue
from grantrules.cli.acting import acting
from grantrules.cli.desk import act_as, people
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.key_options import (
    check_new,
    content_of,
    output,
    signing_key,
    signing_key_in,
    write_out,
)
from grantrules.cli.options import database, database_address
from grantrules.register.database import open_for_reading
from grantrules.register.entry import line_of
from grantrules.report.text import visible


@click.command("receipt", cls=GermanCommand)
@click.argument("subject", metavar="EINTRAG|AKTENZEICHEN")
@signing_key
@click.option(
    "--checkpoint",
    "checkpoint_file",
    metavar="DATEI",
    type=click.Path(path_type=Path),
    help="Für diesen vorhandenen Prüfpunkt, statt mit --key einen neuen auszustellen.",
)
@output
@people
@act_as
@database
def receipt(  # noqa: PLR0913 - one parameter an option
    subject: str,
    *,
    key_file: Path | None,
    checkpoint_file: Path | None,
    output: Path | None,
    people: Path | None,
    act_as: str | None,
    database: str | None,
) -> int:
    """Stellt eine Quittung für einen Eintrag aus (beim Aktenzeichen für die Entscheidung).

    Mit -o liegt daneben, mit der Endung .json, die Zeile des Eintrags. Beide zusammen prüft
    „grantrules audit verify --receipt … --line … --key …“ auch ohne Falldatenbank.
    """
    line_file = None if output is None else output.with_name(f"{output.name}.json")
    check_new(output)
    check_new(line_file)
    address = database_address(database)
    trail = open_for_reading(address)
    entry = entry_named(trail, subject)
    match key_file, checkpoint_file:
        case Path() as file, None:
            place = f"Quittung für Eintrag {entry.seq}"
            who = acting(address, people, act_as)
            note = hand_out(address, signing_key_in(file), place, who).note
        case None, Path() as file:
            note = content_of(file)
        case _:
            raise click.UsageError("Bitte entweder --key oder --checkpoint angeben.")
    issued = issue(trail, entry, note)
    write_out(issued.content, output)
    if line_file is not None:
        write_out(line_of(entry), line_file)
    click.echo(visible(f"Quittung für Eintrag {entry.seq} ausgestellt."), err=True)
    return ExitStatus.DONE
