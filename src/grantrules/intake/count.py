"""Counts: a whole number from 0 in plain digits, or a refusal."""

import re

from grantrules.intake.grammar import Refused, Understood, plain_blanks
from grantrules.intake.number_unit import formatted_as
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Number, Text

_WHOLE = re.compile(r"0|[1-9][0-9]{0,8}", re.ASCII)


def read_count(value: CellValue) -> Understood[int] | Refused:
    """Reads a count; a spreadsheet's 2.0 is the number 2, a text 2,0 is asked about."""
    match value:
        case Number(unit=unit) if unit:
            return _unreadable(formatted_as(unit))
        case Number(text=text, percent=False):
            return _from_digits(text)
        case Text(text=text):
            return _from_digits(plain_blanks(text))
        case _:
            return _unreadable()


def _from_digits(text: str) -> Understood[int] | Refused:
    return Understood(int(text)) if _WHOLE.fullmatch(text) else _unreadable()


def _unreadable(fault: str = "ist keine ganze Zahl.") -> Refused:
    return Refused(
        Code.COUNT_UNREADABLE,
        fault,
        "ganze Zahl wie 2",
        "Bitte eine ganze Zahl ab 0 nur mit Ziffern eintragen, etwa 2.",
    )
