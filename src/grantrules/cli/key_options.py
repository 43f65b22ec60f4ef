"""Options that name keys and files, and how they are read and written."""

import os
from collections.abc import Iterable
from pathlib import Path

import click

from grantrules.model.cause import cause_of
from grantrules.register.signing_key import PASSPHRASE_VARIABLE, SigningKey, read_key_file
from grantrules.register.verifier_key import VerifierKey, verifier_key_of

signing_key = click.option(
    "--key",
    "key_file",
    metavar="DATEI",
    type=click.Path(path_type=Path),
    help="Datei mit dem Signierschlüssel; ein Kennwort steht in $GRANTRULES_KEY_PASSPHRASE.",
)
verifier_keys = click.option(
    "--key",
    "keys",
    metavar="PRÜFSCHLÜSSEL|DATEI",
    multiple=True,
    help="Prüfschlüssel der Prüfpunkte oder Datei damit (sonst die, die das Protokoll nennt).",
)
output = click.option(
    "-o",
    "--output",
    metavar="DATEI",
    type=click.Path(path_type=Path),
    help="In diese neue Datei schreiben (sonst auf die Standardausgabe).",
)


def passphrase() -> bytes | None:
    """Gives the passphrase of the environment, if one is set."""
    return os.environ.get(PASSPHRASE_VARIABLE, "").encode() or None


def signing_key_in(path: Path) -> SigningKey:
    """Reads the signing key of the file."""
    return read_key_file(path, passphrase())


def verifier_keys_of(texts: Iterable[str]) -> tuple[VerifierKey, ...]:
    """Reads verifier keys, each as a text or as the first line of a file."""
    return tuple(verifier_key_of(_key_text(text)) for text in texts)


def content_of(path: Path) -> bytes:
    """Reads a file that an option names."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise click.UsageError(f"{path} lässt sich nicht lesen ({cause_of(error)}).") from error


def check_new(path: Path | None) -> None:
    """Refuses a file that exists: what was handed out is never overwritten."""
    if path is not None and path.exists():
        raise click.UsageError(f"Die Datei {path} gibt es schon; bitte eine andere angeben.")


def write_out(content: bytes, path: Path | None) -> None:
    """Writes to a new file, or to standard output."""
    if path is None:
        click.echo(content, nl=False)
        return
    try:
        with path.open("xb") as file:
            file.write(content)
    except OSError as error:
        raise click.UsageError(f"{path} lässt sich nicht schreiben ({cause_of(error)}).") from error


def _key_text(text: str) -> str:
    path = Path(text)
    # A key may be longer than a file name can be.
    if len(os.fsencode(text)) > 255 or not path.is_file():  # noqa: PLR2004 - bytes of a name
        return text
    return content_of(path).partition(b"\n")[0].decode("utf-8", "replace")
