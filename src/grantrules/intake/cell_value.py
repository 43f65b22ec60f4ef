"""Turns what a reader finds in a cell into a typed value: the place where floats end."""

import math
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import assert_never

from openpyxl.utils.datetime import WINDOWS_EPOCH, from_excel

from grantrules.intake.error_name import error_named
from grantrules.intake.number_format import Kind, Section, section_for
from grantrules.intake.number_shown import note_of, rounded_in
from grantrules.intake.number_unit import unit_of
from grantrules.intake.raw_cell import (
    CellValue,
    Clock,
    DateTime,
    Empty,
    ErrorValue,
    Number,
    Text,
    Truth,
)


def typed_value(value: object, number_format: str, epoch: datetime = WINDOWS_EPOCH) -> CellValue:
    """Gives the value of a cell for what a reader found in it, and for its number format.

    `epoch` is the first day of the workbook: numbers that are shown as dates count from there.
    """
    match value:
        case bool():
            return Truth(value)
        case int() | float():
            return _from_number(value, number_format, epoch)
        case str():
            # Excel writes a carriage return inside a text as this escape.
            return error_named(value) or Text(value.replace("_x000D_", "\r"))
        case date() | time() | timedelta():
            return _from_time(value, number_format)
        case _:
            return Empty()


def _from_number(value: float, number_format: str, epoch: datetime) -> CellValue:
    if not -math.inf < value < math.inf:
        return ErrorValue("#NUM!")
    section = section_for(number_format, value)
    match section.kind:
        case Kind.NUMBER:
            text = _digits(value)
            rounded = rounded_in(section, text)
            return Number(text, section.percent, unit_of(section, value), rounded)
        case Kind.DATE | Kind.DURATION:
            return _from_serial(value, section, epoch)
        case _:
            assert_never(section.kind)


def _digits(value: float) -> str:
    if isinstance(value, int):
        return str(value)
    # Excel keeps 15 digits; what a binary number adds beyond them is noise.
    text = f"{Decimal(f'{value:.15g}'):f}"
    plain = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if plain == "-0" else plain


def _from_serial(value: float, section: Section, epoch: datetime) -> CellValue:
    """Reads the number of a day; a part of a day alone is a time."""
    try:
        found = from_excel(value, epoch, timedelta=section.kind is Kind.DURATION)
    except (OverflowError, ValueError):
        return ErrorValue("#VALUE!")
    if isinstance(found, datetime):
        return DateTime(found, section.shows_time, section.shows_day, note_of(section))
    return _clock(found)


def _from_time(value: date | time | timedelta, number_format: str) -> CellValue:
    """Reads what the file itself calls a date or a time, whatever the number format."""
    section = section_for(number_format, 1)
    whole = section.kind is not Kind.DATE or section.shows_day
    match value:
        case datetime():
            shows_time = section.kind is not Kind.DATE or section.shows_time
            return DateTime(value.replace(tzinfo=None), shows_time, whole, note_of(section))
        case date():
            return DateTime(
                datetime.combine(value, time()),
                shows_time=False,
                shows_day=whole,
                note=note_of(section),
            )
        case _:
            return _clock(value)


def _clock(value: time | timedelta) -> Clock:
    if isinstance(value, time):
        return Clock(f"{value:%H:%M:%S}")
    seconds = round(value.total_seconds())
    sign = "-" if seconds < 0 else ""
    hours, rest = divmod(abs(seconds), 3600)
    return Clock(f"{sign}{hours:02d}:{rest // 60:02d}:{rest % 60:02d}")
