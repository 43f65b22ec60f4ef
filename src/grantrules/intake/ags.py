"""The official municipality key (AGS) in its spellings, as text of five or eight digits."""

import re

from grantrules.intake.grammar import Refused, Remark, Understood
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Number, Text

_KEPT = (5, 8)
_WITHOUT_ZERO = (4, 7, 11)
_REGIONAL = 12
_DIGITS = re.compile(r"([0-9]+)(\.0)?", re.ASCII)
_USUAL = "07334"


def read_ags(value: CellValue) -> Understood[str] | Refused:
    """Reads a key; a leading zero that a spreadsheet dropped is put back, with a remark."""
    match value:
        case Text(text=text) | Number(text=text, percent=False):
            found = _DIGITS.fullmatch("".join(text.split()))
            return _from_digits(found[1], found[2]) if found else _unreadable()
        case _:
            return _unreadable()


def _from_digits(digits: str, decimals: str | None) -> Understood[str] | Refused:
    lost = len(digits) in _WITHOUT_ZERO and not digits.startswith("0")
    whole = f"0{digits}" if lost else digits
    key = _without_association(whole) if len(whole) == _REGIONAL else whole
    if key is None:
        return _association()
    if len(key) not in _KEPT:
        return _unreadable()
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


def _association() -> Refused:
    return Refused(
        Code.AGS_UNREADABLE,
        "ist der Regionalschlüssel eines Gemeindeverbands, kein AGS.",
        _USUAL,
        f"Bitte den AGS des Antragstellers eintragen, etwa {_USUAL}.",
    )


def _unreadable() -> Refused:
    return Refused.enter(
        Code.AGS_UNREADABLE, "ist kein AGS.", f"Text mit fünf Ziffern wie {_USUAL}"
    )
