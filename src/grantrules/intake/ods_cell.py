"""The value of one cell of an OpenDocument spreadsheet."""

import re
from datetime import datetime, timedelta
from typing import Final
from xml.etree.ElementTree import Element

from grantrules.intake.cell_value import typed_value
from grantrules.intake.error_name import error_named
from grantrules.intake.ods_names import CALC, OFFICE, TABLE
from grantrules.intake.raw_cell import (
    CellValue,
    Damaged,
    Empty,
    ErrorValue,
    Text,
    Truth,
    Uncalculated,
    is_blank,
)
from grantrules.intake.stored_cell import number_in

_MOMENT: Final = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:T(?P<clock>[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?)[0-9]*)?",
    re.ASCII,
)
_DURATION: Final = re.compile(
    r"PT(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6}(?:\.[0-9]+)?)S)?", re.ASCII
)
_TRUTHS: Final = frozenset({"true", "false"})
# LibreOffice keeps a truth without a format of its own as a formula.
_TRUE_OR_FALSE: Final = frozenset({"of:=TRUE()", "of:=FALSE()"})


def ods_value(cell: Element, shown: str | None, number_format: str) -> CellValue:
    """Gives what stands in a cell that shows this text; an error stays an error."""
    if cell.get(f"{CALC}value-type") == "error":
        return error_named(shown or "") or ErrorValue(shown or "#")
    # Other programs give an error some value, and only show that it is one.
    if (error := error_named(shown or "")) is not None:
        return error
    stored = _stored(cell, shown, number_format)
    formula = cell.get(f"{TABLE}formula")
    if stored is None and formula is not None:
        return Uncalculated(formula.removeprefix("of:"))
    value = stored or _text(shown) or Empty()
    return Damaged(shown) if shown and _belies(shown, value, number_format) else value


def _belies(shown: str, value: CellValue, number_format: str) -> bool:
    """Tells whether a text is to be seen that the cell does not store."""
    if is_blank(Text(shown)):
        return False
    if is_blank(value):
        return True
    same = isinstance(value, Text) and value.text.split() == shown.split()
    # A format may add to a text.
    return isinstance(value, Text) and not same and not number_format


def _stored(cell: Element, shown: str | None, number_format: str) -> CellValue | None:
    match cell.get(f"{OFFICE}value-type"):
        case "float" | "currency" | "percentage" as kind:
            return _number(cell, kind, number_format)
        case "boolean":
            return _truth(cell)
        case "date":
            return _moment(cell.get(f"{OFFICE}date-value"), number_format)
        case "time":
            return _clock(cell.get(f"{OFFICE}time-value"))
        case _:
            return _text(cell.get(f"{OFFICE}string-value", shown))


def _text(stored: str | None) -> CellValue | None:
    if not stored:
        return None if stored is None else Empty()
    return error_named(stored) or Text(stored)


def _number(cell: Element, kind: str, number_format: str) -> CellValue | None:
    stored = cell.get(f"{OFFICE}value")
    if stored is None:
        return None
    number = number_in(stored)
    if number is None:
        return Damaged(stored)
    if cell.get(f"{TABLE}formula") in _TRUE_OR_FALSE:
        return Truth(number != 0)
    if kind == "percentage" and "%" not in number_format:
        return typed_value(number, "0%")
    currency = cell.get(f"{OFFICE}currency")
    return typed_value(number, number_format or (f'General "{currency}"' if currency else ""))


def _truth(cell: Element) -> CellValue | None:
    stored = cell.get(f"{OFFICE}boolean-value")
    return Truth(stored == "true") if stored in _TRUTHS else None


def _moment(stored: str | None, number_format: str) -> CellValue | None:
    """Reads the day or moment of a cell; one that no calendar has stays the text that it is."""
    found = _MOMENT.fullmatch(stored or "")
    if stored is None or found is None:
        return None if stored is None else Text(stored)
    try:
        at = datetime.fromisoformat(f"{found['day']}T{found['clock'] or '00:00:00'}")
    except ValueError:
        return Text(stored)
    return typed_value(at if number_format or found["clock"] else at.date(), number_format)


def _clock(stored: str | None) -> CellValue | None:
    found = _DURATION.fullmatch(stored or "")
    if stored is None or found is None:
        return None if stored is None else Text(stored)
    hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return typed_value(timedelta(hours=hours, minutes=minutes, seconds=seconds), "")
