"""Words in notes and headings after which an amount is not what it seems: T€, je Monat, Vorjahr."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from grantrules.intake.columns import Column
from grantrules.intake.place import Place, cut
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import RawCell, Text
from grantrules.model.problem import Problem

_LONGEST: Final = 150
_EURO: Final = "(?:€|eur)"
_SCALE: Final = (
    rf"\bt ?{_EURO}|\bt\. ?{_EURO}|\btsd\b|\bin tausend|\btausend(?:er)? {_EURO}|\bk ?{_EURO}|"
    rf"\bmi[ol]\b|\bmill\b|\bmillionen|\busd\b|\bus-?dollar|\bchf\b|\bsfr\b|\bgbp\b|[$£]|"
    r"\bin (?:euro-?)?cent\b"
)
_PERIOD: Final = (
    r"(?:\bpro|\bje|/) ?(?:monat|jahr|quartal|woche|tag|stunde|stelle|vz|vollzeit|kopf|person)|"
    r"\bp\. ?[am]\.|\bmonatlich|\bmtl\b|\bjährlich|\bjährl\b|\bper annum|"
    r"\b(?:monats|jahres|quartals)(?:betr|wert|kosten)"
)
_OTHERS: Final = r"\b(?:vor)?vorjahr|\(ist\)|^ist$|\bist-(?:wert|kost|betr)|\bnetto"
_WORDS: Final = re.compile(rf"{_SCALE}|{_PERIOD}|{_OTHERS}")
_IN_THOUSANDS: Final = re.compile(r"\bin 1[. ]?000\b|[x*×] ?1[. ]?000\b")
# „Höchstens 60.000 € pro Jahr“ and „nicht in T€“ say nothing of the amounts below.
_STATED: Final = re.compile(
    rf"[0-9] ?(?:{_EURO}o? ?)?$|\b(?:nicht|kein|keine|keinen|statt)\b[^.;]{{0,20}}$"
)


def is_scale(text: str) -> bool:
    """Tells whether a text names another unit of money than euros."""
    folded = _folded(text)
    return _IN_THOUSANDS.search(folded) is not None or _found(re.compile(_SCALE), folded)


def changes_amounts(text: str) -> bool:
    """Tells whether a note or heading says that amounts are not euros for the whole period."""
    if len(text) > _LONGEST:
        return False
    folded = _folded(text)
    return _IN_THOUSANDS.search(folded) is not None or _found(_WORDS, folded)


def notes_in(cells: Iterable[RawCell]) -> tuple[RawCell, ...]:
    """Gives the cells whose text changes the meaning of amounts."""
    return tuple(
        cell for cell in cells if isinstance(cell.value, Text) and changes_amounts(cell.value.text)
    )


def told_note(place: Place, cell: RawCell, columns: Iterable[Column]) -> Problem:
    """Asks about a note, and names the amounts that were not read because of it."""
    text = cell.value.text if isinstance(cell.value, Text) else ""
    names = ", ".join(f"„{one.heading}“" for one in columns)
    says = (
        f"„{cut(text)}“ in {cell.address} kann den Sinn von Beträgen ändern; sie gelten als nicht "
        f"lesbar ({names}). Bitte alle Beträge in Euro für den ganzen Förderzeitraum eintragen "
        f"und den Hinweis löschen."
    )
    here = Place(place.file, place.sheet, place.row, cell.address, place.reference)
    return here.problem(
        Code.AMOUNT_NOTE, says, found=text, expected="Beträge in Euro für den ganzen Förderzeitraum"
    )


def _found(words: re.Pattern[str], folded: str) -> bool:
    return any(not _STATED.search(folded[: one.start()]) for one in words.finditer(folded))


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
