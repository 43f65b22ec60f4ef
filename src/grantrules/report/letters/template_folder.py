"""Templates in a folder, as legal staff get them, edit them and hand them back."""

from collections.abc import Callable
from pathlib import Path

from grantrules.model.cause import cause_of
from grantrules.report.letters.kind import TEMPLATES
from grantrules.report.letters.letter_error import LetterError
from grantrules.report.letters.template import template_bytes

_MOST_BYTES = 20 * 1024 * 1024
Template = tuple[bytes, str]
"""A template and how messages call it."""


def own_template(name: str) -> Template:
    """Gives the project's own template."""
    return template_bytes(name), _file(name)


def templates_in(folder: Path) -> Callable[[str], Template]:
    """Gives what finds a template in the folder; a LetterError where it is not there."""
    if not folder.is_dir():
        raise LetterError(f"Den Ordner „{folder}“ mit den Vorlagen gibt es nicht.")
    return lambda name: _read(folder, name)


def write_templates(folder: Path, *, replace: bool) -> tuple[Path, ...]:
    """Writes every template into the folder; a LetterError where one is there already."""
    paths = {name: folder / _file(name) for name in TEMPLATES}
    there = [path.name for path in paths.values() if path.exists()]
    if there and not replace:
        raise LetterError(
            f"In „{folder}“ gibt es schon: {', '.join(there)}. Ersetzen mit --force; Änderungen "
            "darin gehen dabei verloren."
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, path in paths.items():
            path.write_bytes(template_bytes(name))
    except OSError as error:
        raise LetterError(
            f"Die Vorlagen lassen sich nicht in den Ordner „{folder}“ schreiben: {cause_of(error)}."
        ) from error
    return tuple(paths.values())


def _read(folder: Path, name: str) -> Template:
    path = folder / _file(name)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise LetterError(f"Die Vorlage „{path}“ ist größer als 20 MB. Bitte sie verkleinern.")
        return path.read_bytes(), str(path)
    except OSError as error:
        raise LetterError(
            f"Die Vorlage „{path}“ lässt sich nicht lesen ({cause_of(error)}). Alle Vorlagen "
            "schreibt „grantrules template --kind letters“."
        ) from error


def _file(name: str) -> str:
    return f"{name}.docx"
