"""What stands in one cell of a result workbook, before the cell exists."""

from datetime import date
from typing import NamedTuple

from openpyxl.worksheet.hyperlink import Hyperlink

from grantrules.model.money import Cents
from grantrules.report import style
from grantrules.report.text import cell_text


class Entry(NamedTuple):
    """A value with its style, its link and the number of columns it covers."""

    value: str | int | float | date | None
    style: str
    link: Hyperlink | None = None
    span: int = 1


def text(value: str | None, look: str = style.TEXT, link: Hyperlink | None = None) -> Entry:
    """Shows a text; it never becomes a formula."""
    if not value:
        return Entry(None, look)
    return Entry(cell_text(value), style.LINK if link and look == style.TEXT else look, link)


def money(cents: Cents | None) -> Entry:
    """Shows an amount as a number; empty where it cannot be computed."""
    return Entry(None if cents is None else cents / 100, style.MONEY)


def number(value: int | None) -> Entry:
    """Shows a whole number; empty where there is none."""
    return Entry(value, style.NUMBER)


def year(value: int) -> Entry:
    """Shows a year, without a point after the thousands."""
    return Entry(value, style.YEAR)


def day(value: date | None) -> Entry:
    """Shows a day as a date."""
    return Entry(value, style.DAY)


def wide(value: str, look: str, span: int) -> Entry:
    """Shows a text across several columns."""
    return Entry(cell_text(value) or None, look, None, span)
