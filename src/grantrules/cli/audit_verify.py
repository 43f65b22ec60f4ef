"""`grantrules audit verify`: find out whether the trail, or a receipt of it, still holds."""

import json
import re
from collections.abc import Sequence
from pathlib import Path

import click

from grantrules.batch.receipting import Certified, confirm, confirm_in
from grantrules.batch.verifying import verified
from grantrules.cli.day import Day
from grantrules.cli.desk import as_json
from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.german import GermanCommand
from grantrules.cli.key_options import content_of, verifier_keys, verifier_keys_of
from grantrules.cli.options import database, database_address
from grantrules.register.anchor import Anchor
from grantrules.register.base64_text import base64_text
from grantrules.register.database import open_for_reading
from grantrules.register.verification import Verification
from grantrules.register.verifier_key import VerifierKey

_DATED = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}\.[0-9]{2}\.[0-9]{4}", re.ASCII)


@click.command("verify", cls=GermanCommand)
@click.option(
    "--anchor",
    "anchors",
    metavar="DATEI[@TAG]",
    multiple=True,
    help="Außerhalb verwahrter Prüfpunkt; dahinter der Tag, an dem er einging (2026-11-30).",
)
@verifier_keys
@click.option(
    "--receipt",
    "receipt_file",
    metavar="DATEI",
    type=click.Path(path_type=Path),
    help="Nur diese Quittung prüfen.",
)
@click.option(
    "--line",
    "line_file",
    metavar="DATEI",
    type=click.Path(path_type=Path),
    help="Mit --receipt: die Zeile des Eintrags, statt sie der Falldatenbank zu entnehmen.",
)
@database
@as_json
def verify(  # noqa: PLR0913 - one parameter an option
    *,
    anchors: tuple[str, ...],
    keys: tuple[str, ...],
    receipt_file: Path | None,
    line_file: Path | None,
    database: str | None,
    as_json: bool,
) -> int:
    """Findet jeden geänderten, gelöschten, eingefügten oder vertauschten Eintrag.

    Wer die ganze Datei neu schreibt, den verraten nur Prüfpunkte, die außerhalb verwahrt sind.
    """
    if (anchors and receipt_file) or (line_file and not receipt_file):
        raise click.UsageError("--line gehört zu --receipt, und --receipt steht ohne --anchor.")
    known = verifier_keys_of(keys)
    if receipt_file is not None:
        found = _certified((receipt_file, line_file), known, database_address(database))
        if as_json:
            _print_json(_receipt_json(found))
        else:
            click.echo(_receipt_text(found))
        return ExitStatus.DONE
    held = tuple(map(_anchor, anchors))
    whole = verified(open_for_reading(database_address(database)), held, known)
    if not as_json:
        return _told(whole, held)
    _print_json({"schema": "grantrules/verification/1", **whole.model_dump(mode="json")})
    return ExitStatus.DONE if whole.intact else ExitStatus.AUDIT


def _told(found: Verification, anchors: Sequence[Anchor]) -> ExitStatus:
    for fault in found.faults:
        click.echo(fault, err=True)
    if not found.intact:
        first = "" if found.first_bad is None else f", zuerst bei Eintrag {found.first_bad}"
        click.echo(f"Das Protokoll ist NICHT unversehrt{first}.", err=True)
        return ExitStatus.AUDIT
    click.echo(
        f"Das Protokoll ist unversehrt: {found.entries} Einträge, letzte Prüfsumme {found.head}."
    )
    click.echo(f"Wurzel über alle Einträge: {base64_text(bytes.fromhex(found.root))}")
    click.echo(_share(found, anchors))
    return ExitStatus.DONE


def _share(found: Verification, anchors: Sequence[Anchor]) -> str:
    if not anchors:
        return (
            "Kein Prüfpunkt von außerhalb angegeben (--anchor): Geprüft ist nur, dass das "
            "Protokoll in sich stimmt; wer es ganz neu schriebe, bliebe unbemerkt."
        )
    open_entries = found.entries - found.covered
    if not open_entries:
        return f"Prüfpunkte von außerhalb bezeugen alle {found.entries} Einträge."
    share = f"{100 * open_entries / found.entries:.1f}".replace(".", ",")
    return (
        f"Prüfpunkte von außerhalb bezeugen Eintrag 1 bis {found.covered}; {open_entries} von "
        f"{found.entries} Einträgen ({share} %) ab Eintrag {found.covered + 1} deckt keiner."
    )


def _certified(
    files: tuple[Path, Path | None], keys: tuple[VerifierKey, ...], address: str
) -> Certified:
    receipt_file, line_file = files
    content = content_of(receipt_file)
    if line_file is None:
        return confirm_in(open_for_reading(address), content, keys)
    return confirm(content, content_of(line_file), keys)


def _receipt_text(found: Certified) -> str:
    return (
        f"Die Quittung gilt: Eintrag {found.seq} steht unverändert unter den "
        f"{found.checkpoint.size} Einträgen des Prüfpunkts von {found.checkpoint.origin}."
    )


def _receipt_json(found: Certified) -> dict[str, object]:
    return {
        "schema": "grantrules/receipt-verification/1",
        "entry": found.seq,
        "origin": found.checkpoint.origin,
        "entries": found.checkpoint.size,
    }


def _print_json(document: object) -> None:
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))


def _anchor(text: str) -> Anchor:
    path, at, day = text.rpartition("@")
    # An at sign may stand in the name of a file; behind one that is there stands a day.
    if not at or Path(text).exists() or not (Path(path).exists() or _DATED.fullmatch(day)):
        return Anchor(name=text, note=content_of(Path(text)))
    try:
        received_on = Day().convert(day, None, None)
    except click.BadParameter as error:
        raise click.UsageError(f"--anchor {text}: {error.message}") from error
    return Anchor(name=path, note=content_of(Path(path)), received_on=received_on)
