"""`grantrules register letter`: letters about cases as Word drafts."""

import json
import shlex
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from grantrules.batch.checkpointing import Signed, hand_out
from grantrules.batch.letter_evidence import ReceiptOf
from grantrules.batch.lettering import LetterOrder, Written, write_letters
from grantrules.batch.receipting import entry_named, issue
from grantrules.cli.acting import acting
from grantrules.cli.day import Day
from grantrules.cli.desk import act_as, as_json, people
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.key_options import signing_key, signing_key_in
from grantrules.cli.options import database, database_address, programme
from grantrules.register.database import open_for_reading
from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.pdf import write_pdfs
from grantrules.report.letters.template_folder import own_template, templates_in
from grantrules.report.text import visible
from grantrules.rulebook.loading import load_rulebook

_FOLDER = "schreiben"
_DRAFT = "Entwurf"
_FINISHED = "ohne Entwurfsvermerk"


@click.command("letter", cls=GermanCommand)
@click.argument("references", metavar="AKTENZEICHEN…", nargs=-1, required=True)
@click.option(
    "--kind",
    type=click.Choice([one.value for one in LetterKind]),
    help="Welches Schreiben (sonst das, zu dem der Vorschlag führt); memo: Prüfvermerk.",
)
@click.option(
    "-o",
    "--output",
    "folder",
    metavar="ORDNER",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(_FOLDER),
    help=f"In diesen Ordner schreiben (sonst {_FOLDER}/).",
)
@click.option("--pdf", is_flag=True, help="Dazu eine Vorschau als PDF (braucht LibreOffice).")
@click.option(
    "--templates",
    metavar="ORDNER",
    type=click.Path(path_type=Path),
    help="Eigene Vorlagen (sonst die mitgelieferten, siehe „template --kind letters“).",
)
@click.option(
    "--posted", type=Day(), metavar="DATUM", help="Tag der Aufgabe zur Post (Nachforderung)."
)
@signing_key
@people
@act_as
@programme
@database
@as_json
def letter(  # noqa: PLR0913 - one parameter an option
    *,
    references: tuple[str, ...],
    kind: str | None,
    folder: Path,
    pdf: bool,
    templates: Path | None,
    posted: date | None,
    key_file: Path | None,
    people: Path | None,
    act_as: str | None,
    programme: str,
    database: str | None,
    as_json: bool,
) -> int:
    """Schreibt Schreiben zu Vorgängen als Word-Dateien, die Sie in Word fertigstellen.

    Ein Bescheid bleibt ein Entwurf mit Wasserzeichen, bis zwei Menschen gezeichnet haben. Danach
    steht in der Anlage, wer wann gezeichnet hat; mit --key auch die Quittung des Protokolls.
    """
    address = database_address(database)
    order = LetterOrder(
        references=references,
        kind=None if kind is None else LetterKind(kind),
        folder=folder,
        template_of=own_template if templates is None else templates_in(templates),
        posted_on=posted,
        receipt_of=None if key_file is None else _receipts(address, key_file, (people, act_as)),
    )
    written = write_letters(open_for_reading(address), load_rulebook(programme), order)
    _tell(written, as_json=as_json)
    _tell_unrecorded(written, posted)
    if pdf:
        previews = write_pdfs([one.path for one in written], folder)
        click.echo(visible(f"Vorschau: {', '.join(map(str, previews))}"), err=True)
    return ExitStatus.DONE


def _tell_unrecorded(written: Sequence[Written], posted: date | None) -> None:
    """Says what makes a request final: its posting has to be on record."""
    for one in written:
        if posted is not None and one.draft and one.kind is LetterKind.REQUEST:
            command = f"grantrules register request {shlex.quote(one.reference)} --posted {posted}"
            click.echo(
                visible(
                    f"{one.reference}: Die Nachforderung bleibt ein Entwurf, bis ihre Aufgabe zur "
                    f"Post im Register steht: {command}"
                ),
                err=True,
            )


def _receipts(address: str, key_file: Path, who: tuple[Path | None, str | None]) -> ReceiptOf:
    """Gives what issues receipts, all under one checkpoint that is made when the first is due."""
    key, made = signing_key_in(key_file), list[Signed]()

    def receipt(seq: int) -> str:
        if not made:
            made.append(hand_out(address, key, "Quittungen für Bescheide", acting(address, *who)))
        trail = open_for_reading(address)
        return issue(trail, entry_named(trail, str(seq)), made[0].note).content.decode()

    return receipt


def _tell(written: Sequence[Written], *, as_json: bool) -> None:
    if as_json:
        told = [
            {
                "reference": one.reference,
                "kind": one.kind.value,
                "file": str(one.path),
                "draft": one.draft,
            }
            for one in written
        ]
        click.echo(json.dumps({"letters": told}, ensure_ascii=False, indent=2))
        return
    for one in written:
        status = _DRAFT if one.draft else _FINISHED
        click.echo(visible(f"{one.reference}: {one.kind.german} ({status}) in {one.path}"))
