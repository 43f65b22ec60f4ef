"""`grantrules audit export`: the trail as a file for others."""

import json
import os
from pathlib import Path
from typing import Any

import click

from grantrules.batch.review.export import Reader
from grantrules.batch.review.export import export as exported
from grantrules.cli.desk import DEFAULT_PEOPLE, act_as, actor_of, as_json, people
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.options import database, database_address, programme
from grantrules.register.database import Database, open_for_reading, open_for_writing
from grantrules.report.text import visible
from grantrules.rulebook.loading import load_rulebook

# One option a form of the trail; exactly one of them is given.
_FORMS = {
    "xlsx": "Arbeitsmappe mit Filtern, ein Eintrag je Zeile.",
    "jsonl": "Die genauen Zeilen, wie sie gespeichert sind.",
}


def _forms(command: Any) -> Any:  # noqa: ANN401 - a decorator
    for name, text in _FORMS.items():
        option = click.option(
            f"--{name}", name, metavar="DATEI", type=click.Path(path_type=Path), help=text
        )
        command = option(command)
    return command


@click.command(cls=GermanCommand)
@_forms
@programme
@database
@people
@act_as
@as_json
def export(  # noqa: PLR0913 - one parameter an option
    *,
    programme: str,
    database: str | None,
    people: Path | None,
    act_as: str | None,
    as_json: bool,
    **forms: Path | None,
) -> int:
    """Gibt alle Einträge des Protokolls in eine neue Datei aus.

    Handelt jemand aus der Personendatei, so hält das Protokoll fest, dass es ausgegeben wurde.
    """
    target = _target(forms)
    address = database_address(database)
    if _somebody_acts(people, act_as):
        opened: Database = open_for_writing(address)
        actor = actor_of(opened, people, act_as)
        document = exported(opened, target, Reader(actor, load_rulebook(programme).programme))
    else:
        document = exported(open_for_reading(address), target, None)
    if as_json:
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return ExitStatus.DONE
    click.echo(visible(f"{document['entries']} Einträge nach {document['file']} ausgegeben."))
    click.echo(f"Prüfsumme der Datei (SHA-256): {document['sha256']}")
    if document["entry"] is None:
        click.echo("Die Ausgabe ist nicht aufgezeichnet: Ohne Personendatei handelt niemand.")
    else:
        click.echo(f"Aufgezeichnet mit Eintrag {document['entry']}.")
    return ExitStatus.DONE


def _target(forms: dict[str, Path | None]) -> tuple[str, Path]:
    given = [(name, path) for name, path in forms.items() if path is not None]
    if len(given) != 1:
        names = " oder ".join(f"--{name}" for name in _FORMS)
        raise click.UsageError(f"Bitte genau eine Ausgabe angeben: {names}.")
    return given[0]


def _somebody_acts(people: Path | None, key: str | None) -> bool:
    """Whether there is a file of people: whoever it does not name is refused, not unrecorded."""
    named = people is not None or key is not None or "GRANTRULES_PEOPLE" in os.environ
    return named or Path(DEFAULT_PEOPLE).exists()
