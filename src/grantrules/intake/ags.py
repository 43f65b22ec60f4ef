"""The official municipality key (AGS) in its spellings, as text of five or eight digits."""

import re
from collections.abc import Collection

from grantrules.intake.grammar import Refused, Remark, Understood, plain_blanks
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Number, Text

_KEPT = (5, 8)
_WITHOUT_ZERO = (4, 7, 11)
_REGIONAL = 12
_DIGITS = re.compile(r"([0-9]+)(\.0)?", re.ASCII)
# 07.3.34 and 07.3.34.007 as the register writes them, 7.334 and 7.334.007 as spreadsheets do.
_DOTTED = re.compile(r"[0-9]{2}\.[0-9]\.[0-9]{2}(?:\.[0-9]{3})?|[0-9]{1,2}(?:\.[0-9]{3}){1,3}")
_WORDS = {5: "fünf", 8: "acht"}
USUAL_AGS = "07334"


def read_ags(
    value: CellValue, example: str = USUAL_AGS, lengths: Collection[int] = ()
) -> Understood[str] | Refused:
    """Reads a key; a leading zero that a spreadsheet dropped is put back, with a remark.

    `example` and `lengths` are those of the keys of the programme, for who must enter another.
    """
    unreadable = Refused.enter(
        Code.AGS_UNREADABLE, "ist kein AGS.", f"Text mit {digits_like(example, lengths)}"
    )
    match value:
        case Text(text=text):
            found = _DIGITS.fullmatch(_closed_up(plain_blanks(text)))
        case Number(text=text, percent=False, unit=""):
            found = _DIGITS.fullmatch(text)
        case _:
            found = None
    return (_from_digits(found, example) if found else None) or unreadable


def digits_like(example: str, lengths: Collection[int] = ()) -> str:
    """Says what a key looks like: fünf Ziffern wie 07334, or fünf oder acht Ziffern."""
    every = sorted({*lengths, len(example)})
    return f"{' oder '.join(_WORDS.get(one, str(one)) for one in every)} Ziffern wie {example}"


def _closed_up(text: str) -> str:
    close = text.replace(" ", "")
    return close.replace(".", "") if _DOTTED.fullmatch(close) else close


def _from_digits(found: re.Match[str], example: str) -> Understood[str] | Refused | None:
    digits, decimals = found[1], found[2]
    lost = len(digits) in _WITHOUT_ZERO and not digits.startswith("0")
    whole = f"0{digits}" if lost else digits
    key = _without_association(whole) if len(whole) == _REGIONAL else whole
    if key is None:
        return _association(example)
    if len(key) not in _KEPT:
        return None
    says = f"wurde als {key} gelesen."
    if key != whole:
        return Understood(key, Remark(Code.AGS_SHORTENED, says))
    padded = whole != digits or decimals
    return Understood(key, Remark(Code.AGS_LEADING_ZERO, says) if padded else None)


def _without_association(regional: str) -> str | None:
    """Drops the digits of the municipal association from a regional key (ARS).

    None: the key names the association itself, which has no AGS; cut short it would look like
    the key of its district.
    """
    district, association, municipality = regional[:5], regional[5:9], regional[9:]
    if municipality != "000":
        return district + municipality
    return district if association == "0000" else None


def _association(example: str) -> Refused:
    return Refused(
        Code.AGS_UNREADABLE,
        "ist der Regionalschlüssel eines Gemeindeverbands, kein AGS.",
        example,
        f"Bitte den AGS des Antragstellers eintragen, etwa {example}.",
    )
