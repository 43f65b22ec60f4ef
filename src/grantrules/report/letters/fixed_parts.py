"""What stands in every letter of a kind, whoever edited its template."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from docx.document import Document as Word

from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.letter_error import LetterError
from grantrules.report.letters.rendering import Field, Fields, text_of
from grantrules.report.text import visible

_REMEDY: Final = ("rechtsbehelf", "rechtsbehelfsfrist", "gericht")
_WHO: Final = ("behoerde", "aktenzeichen", "antragsteller")
_GRANT: Final = ("beginn", "ende", "betrag", "betrag_in_worten", "nachweis_termin", "abweichungen")
_HEADINGS: Final = {
    "zuwendungsbescheid": ("Entscheidung", "Nebenbestimmungen", "Gründe", "Rechtsbehelfsbelehrung"),
    "ablehnungsbescheid": ("Entscheidung", "Sachverhalt", "Gründe", "Rechtsbehelfsbelehrung"),
    "rueckforderungsbescheid": (
        "Entscheidung",
        "Sachverhalt",
        "Gründe",
        "Zinsen",
        "Rechtsbehelfsbelehrung",
    ),
}
_FIELDS: Final = {
    "zuwendungsbescheid": (*_WHO, *_GRANT, *_REMEDY),
    "ablehnungsbescheid": (*_WHO, "eingang", "ablehnungsgruende", *_REMEDY),
    "rueckforderungsbescheid": (
        *_WHO,
        "forderung",
        "tatsachen",
        "gruende",
        "zinsen",
        "zinsrechnung",
        *_REMEDY,
    ),
    "anhoerung": (*_WHO, "bescheid_vom", "tatsachen", "letzter_tag"),
    "nachforderung": (*_WHO, "luecken", "letzter_tag"),
}
_NUMBER = re.compile(r"^\s*(?:[IVX0-9]+\.)?\s*")


def check_fixed_parts(word: Word, kind: LetterKind, fields: Fields, name: str) -> None:
    """Refuses a letter that lacks one of its sections, or something that it has to say."""
    text = text_of(word)
    there = {_NUMBER.sub("", line).strip() for line in text.splitlines()}
    missing = [f"Abschnitt „{one}“" for one in _HEADINGS.get(kind.template, ()) if one not in there]
    missing += [
        f"{{{{ {key} }}}}" for key in _FIELDS.get(kind.template, ()) if not _told(fields[key], text)
    ]
    if missing:
        raise LetterError(
            f"Dem Schreiben aus der Vorlage „{name}“ fehlt, was darin stehen muss: "
            f"{', '.join(missing)}. Bitte die Vorlage an diesen Stellen mit der mitgelieferten "
            "vergleichen („grantrules template --kind letters“)."
        )


def _told(value: Field, text: str) -> bool:
    # Word breaks lines and keeps tabs in its own way.
    there = _bare(text)
    return all(_bare(visible(one)) in there for one in _texts(value))


def _bare(text: str) -> str:
    return "".join(text.split())


def _texts(value: Field) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif not isinstance(value, bool):
        yield from _of_items(value)


def _of_items(items: Sequence[object]) -> Iterator[str]:
    for one in items:
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            yield str(one["text"])
