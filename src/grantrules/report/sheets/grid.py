"""The columns that all tables of the Übersicht share, and their headings."""

from grantrules.report import style
from grantrules.report.entry import Entry, text, wide
from grantrules.report.sheet import Row

WIDTHS = (30, 16, 17, 17, 17, 17, 38)
SPAN = len(WIDTHS)
_GAP_HEIGHT, _SECTION_HEIGHT = 8.0, 20.0


def section(title: str) -> tuple[Row, Row]:
    """Gives the gap and the heading that begin a part of the sheet."""
    return (
        Row([wide("", style.PLAIN, SPAN)], _GAP_HEIGHT),
        Row([wide(title, style.SECTION, SPAN)], _SECTION_HEIGHT),
    )


def heads(*cells: tuple[str, int]) -> Row:
    """Gives a row of headings, each with the number of columns it covers."""
    return Row([text(heading, style.HEAD)._replace(span=span) for heading, span in cells])


def over(entry: Entry, span: int) -> Entry:
    """Lets an entry cover several columns."""
    return entry._replace(span=span)
