"""Turns one openpyxl cell into a typed value: the place where floats end."""

import math
import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from openpyxl.cell.cell import Cell, MergedCell

from grantrules.intake.raw_cell import (
    CellValue,
    Clock,
    DateTime,
    Empty,
    ErrorValue,
    Number,
    Text,
    Truth,
    Uncalculated,
)

_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\[(?!hh?\]|ss?\])[^\]]*\]', re.IGNORECASE)
_FORMULA, _ERROR, _STORED_TEXT = "f", "e", "str"


def is_formula(cell: Cell | MergedCell) -> bool:
    """Tells whether the cell holds a formula, as seen by a load that asks for formulas."""
    return isinstance(cell, Cell) and cell.data_type == _FORMULA


def value_of(cell: Cell | MergedCell, stored: Cell | MergedCell) -> CellValue:
    """Gives the value of a cell; `stored` is the same cell of a load that asks for values."""
    if isinstance(cell, MergedCell) or isinstance(stored, MergedCell):
        return Empty()
    if is_formula(cell) and stored.value is None and stored.data_type != _STORED_TEXT:
        return Uncalculated(str(getattr(cell.value, "text", cell.value)))
    if stored.data_type == _ERROR and isinstance(stored.value, str):
        return ErrorValue(stored.value)
    return _typed(stored.value, _first_section(stored.number_format))


def _typed(value: object, number_format: str) -> CellValue:  # noqa: PLR0911 - one return a kind
    match value:
        case bool():
            return Truth(value)
        case int() | float():
            return _number(value, number_format)
        case str():
            # Excel writes a carriage return inside a text as this escape.
            return Text(value.replace("_x000D_", "\r"))
        case datetime():
            shows_time = _shows_time(number_format) or number_format in {"General", "@"}
            return DateTime(value.replace(tzinfo=None), shows_time=shows_time)
        case date():
            return DateTime(datetime.combine(value, time()), shows_time=False)
        case time():
            return Clock(f"{value:%H:%M:%S}")
        case timedelta():
            return Clock(str(value))
        case _:
            return Empty()


def _number(value: float, number_format: str) -> CellValue:
    if isinstance(value, int):
        return Number(str(value), percent="%" in number_format)
    if not math.isfinite(value):
        return ErrorValue("#NUM!")
    # Excel keeps 15 digits; what a binary number adds beyond them is noise.
    text = f"{Decimal(f'{value:.15g}'):f}"
    plain = text.rstrip("0").rstrip(".") if "." in text else text
    return Number("0" if plain == "-0" else plain, percent="%" in number_format)


def _first_section(number_format: str) -> str:
    """Drops literals, currencies and the formats of negative numbers and zero."""
    return _LITERAL.sub("", number_format).split(";", maxsplit=1)[0]


def _shows_time(number_format: str) -> bool:
    return any(letter in number_format for letter in "hHsS")
