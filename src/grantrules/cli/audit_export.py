"""`grantrules audit export`: the trail as a file, or as a bundle that others verify themselves."""

import json
from pathlib import Path
from typing import Any

import click

from grantrules.batch.bundling import BundleOrder, bundle
from grantrules.batch.review.export import Reader
from grantrules.batch.review.export import export as exported
from grantrules.cli.acting import acting
from grantrules.cli.desk import act_as, as_json, people
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.key_options import signing_key, signing_key_in
from grantrules.cli.options import database, database_address, programme
from grantrules.register.database import open_for_reading, open_for_writing
from grantrules.register.recording import Acting
from grantrules.register.turn import Actor
from grantrules.report.text import visible
from grantrules.rulebook.loading import load_rulebook
from grantrules.version import __version__

_BUNDLE = "bundle"
# One option a form of the trail; exactly one of them is given.
_FORMS = {
    _BUNDLE: "Bündel, das sich ohne grantrules prüfen lässt: neuer Ordner oder neues .zip-Archiv.",
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
@signing_key
@programme
@database
@people
@act_as
@as_json
def export(  # noqa: PLR0913 - one parameter an option
    *,
    key_file: Path | None,
    programme: str,
    database: str | None,
    people: Path | None,
    act_as: str | None,
    as_json: bool,
    **forms: Path | None,
) -> int:
    """Gibt alle Einträge des Protokolls in eine neue Datei oder als Bündel aus.

    Ein Bündel enthält auch die Arbeitsmappen und Regelwerke, Prüfprogramme für node und perl und,
    mit --key, einen Prüfpunkt; die Datei LIESMICH.txt darin sagt, wie geprüft wird. Handelt jemand
    aus der Personendatei, so hält das Protokoll fest, dass es ausgegeben wurde.
    """
    form, target = _target(forms)
    if key_file is not None and form != _BUNDLE:
        raise click.UsageError("--key gehört zu --bundle.")
    address = database_address(database)
    if form == _BUNDLE:
        key = None if key_file is None else signing_key_in(key_file)
        order = BundleOrder(address, target, key)
        document = bundle(order, acting(address, people, act_as))._asdict()
        _tell({"file": str(target), **document}, as_json=as_json)
        return ExitStatus.DONE
    reader = _reader(acting(address, people, act_as), programme)
    opened = open_for_reading(address) if reader is None else open_for_writing(address)
    _tell(exported(opened, (form, target), reader), as_json=as_json)
    return ExitStatus.DONE


def _target(forms: dict[str, Path | None]) -> tuple[str, Path]:
    given = [(name, path) for name, path in forms.items() if path is not None]
    if len(given) != 1:
        names = " oder ".join(f"--{name}" for name in _FORMS)
        raise click.UsageError(f"Bitte genau eine Ausgabe angeben: {names}.")
    return given[0]


def _reader(somebody: Acting, programme: str) -> Reader | None:
    if somebody.presence is None:
        return None
    actor = Actor(somebody.presence, somebody.at, __version__)
    return Reader(actor, load_rulebook(programme).programme)


def _tell(document: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return
    documents = document.get("documents")
    beside = "" if documents is None else f" und {documents} Dokumente"
    click.echo(
        visible(f"{document['entries']} Einträge{beside} nach {document['file']} ausgegeben.")
    )
    if "sha256" in document:
        click.echo(f"Prüfsumme der Datei (SHA-256): {document['sha256']}")
    if document.get("entry") is not None:
        click.echo(f"Aufgezeichnet mit Eintrag {document['entry']}.")
