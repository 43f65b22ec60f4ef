"""Characters that nobody sees and that change what a line means: blanks, umlauts, look-alikes."""

import re
import unicodedata
from collections.abc import Iterator

from grantrules.specification.fault import Fault

_BLANKS = {
    "\t": "ein Tabulator",
    "\N{NO-BREAK SPACE}": "ein geschütztes Leerzeichen",
    "\N{NARROW NO-BREAK SPACE}": "ein schmales geschütztes Leerzeichen",
}
_UNSEEN = {
    "\N{SOFT HYPHEN}": "ein bedingtes Trennzeichen",
    "\N{ZERO WIDTH SPACE}": "ein Leerzeichen ohne Breite",
    "\N{ZERO WIDTH NO-BREAK SPACE}": "ein Zeichen für die Byte-Reihenfolge (BOM)",
}
_SCRIPTS = {"CYRILLIC": "kyrillischer", "GREEK": "griechischer"}
_DASHES = "\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}–—\N{MINUS SIGN}"
_MINUS = re.compile(rf"(?:^|(?<=[\s|„(]))[{_DASHES}](?=[0-9])")
_ID = re.compile(rf"\b[A-Z]{{2}}[{_DASHES}][0-9]{{2}}\b")
_RETYPE = "Bitte die Stelle löschen und mit der Leertaste neu schreiben."
_DELETE = "Bitte die Stelle löschen und neu schreiben."


def character_faults(text: str) -> Iterator[Fault]:
    """Finds characters that look like others, or like nothing."""
    for number, line in enumerate(text.split("\n"), start=1):
        says = _decomposed(line) or _odd(line) or _dashed(line)
        if says:
            yield Fault(number, says)


def _decomposed(line: str) -> str | None:
    composed = unicodedata.normalize("NFC", line)
    if composed == line:
        return None
    word = next(
        (new for new, old in zip(composed.split(), line.split(), strict=False) if new != old),
        composed,
    )
    return (
        f"In „{word}“ besteht ein Zeichen, etwa ein Umlaut, aus zweien und träfe keinen Satz. "
        "Bitte das Wort neu schreiben."
    )


def _odd(line: str) -> str | None:
    found = next(((place, one) for place, one in enumerate(line) if _is_odd(one)), None)
    if found is None:
        return None
    place, character = found
    if character in _BLANKS or unicodedata.category(character) == "Zs":
        named = _BLANKS.get(character, "ein ungewöhnliches Leerzeichen")
        return f"An Stelle {place + 1} steht {named}; so träfe die Zeile keinen Satz. {_RETYPE}"
    if character.isalpha() or character.isdigit():
        word = _word_around(line, place)
        return f"In „{word}“ ist „{character}“ {_foreign(character)}. {_DELETE}"
    named = _UNSEEN.get(character, "ein Zeichen")
    return f"An Stelle {place + 1} steht {named}, das man nicht sieht. {_DELETE}"


def _is_odd(character: str) -> bool:
    if character.isascii():
        return not character.isprintable()
    category = unicodedata.category(character)
    if category.startswith("L"):
        latin = unicodedata.name(character, "").startswith("LATIN")
        return not latin or unicodedata.normalize("NFKC", character) != character
    return category == "Nd" or category.startswith(("C", "Z", "M"))


def _foreign(character: str) -> str:
    script = unicodedata.name(character, "").split(" ", 1)[0]
    if character.isdigit():
        return "keine Ziffer von 0 bis 9, sieht aber aus wie eine"
    kind = _SCRIPTS.get(script, "fremder")
    return f"ein {kind} Buchstabe, der wie ein lateinischer aussieht"


def _dashed(line: str) -> str | None:
    rule_id = _ID.search(line)
    if rule_id is not None:
        right = rule_id[0][:2] + "-" + rule_id[0][3:]
        return f"„{rule_id[0]}“ hat einen Gedankenstrich. Bitte mit Bindestrich schreiben: {right}."
    minus = _MINUS.search(line)
    if minus is None:
        return None
    shown = _word_around(line, minus.start())
    return (
        f"„{shown}“ beginnt mit einem Gedankenstrich oder Minuszeichen des Schriftsatzes. "
        "Bitte das Minus der Tastatur verwenden (-)."
    )


def _word_around(line: str, place: int) -> str:
    before = line[:place].rpartition(" ")[2]
    return before + line[place:].partition(" ")[0]
