"""How the cells of both templates look: fonts, fills, number formats and print setup."""

from collections.abc import Sequence
from math import ceil

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from grantrules.intake.columns import Column, ValueKind

_LINE = Side(style="thin", color="A6A6A6")
_FRAME = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_BLUE, _GREY = "1F3864", "595959"
_DARK = PatternFill("solid", start_color=_BLUE)
_LIGHT = PatternFill("solid", start_color="D9E2F3")
_INPUT = PatternFill("solid", start_color="FFF9E5")
_OFFICE = PatternFill("solid", start_color="E7E6E6")
_LINE_HEIGHT = 15
# In inches, as a spreadsheet wants them.
_MARGINS = {"left": 0.5, "right": 0.5, "top": 0.5, "bottom": 0.7, "header": 0.3, "footer": 0.3}
# Words do not break where the column ends, so a line holds less than its width.
_FILLING = 0.85
_FORMATS = {
    ValueKind.REFERENCE: "@",
    ValueKind.APPLICANT: "@",
    ValueKind.TEXT: "@",
    ValueKind.AGS: "@",
    ValueKind.MOMENT: "dd.mm.yyyy hh:mm",
    ValueKind.DAY: "dd.mm.yyyy",
    ValueKind.FTE: "0.00",
    ValueKind.MONEY: '#,##0.00 "€"',
    ValueKind.COUNT: "0",
    ValueKind.ANSWER: "General",
}
_WIDTHS = {
    ValueKind.REFERENCE: 17,
    ValueKind.APPLICANT: 36,
    ValueKind.TEXT: 36,
    ValueKind.AGS: 13,
    ValueKind.MOMENT: 19,
    ValueKind.DAY: 16,
    ValueKind.FTE: 16,
    ValueKind.MONEY: 17,
    ValueKind.COUNT: 16,
    ValueKind.ANSWER: 22,
}


def number_format(column: Column) -> str:
    """Gives the number format of a column's cells."""
    return _FORMATS[column.kind]


def width(column: Column) -> int:
    """Gives the width of a column in characters."""
    return _WIDTHS[column.kind]


def as_title(cell: Cell | MergedCell) -> None:
    """Makes a cell the title of its sheet."""
    cell.font = _font(bold=True, size=16, color=_BLUE)


def as_wrapped_title(cell: Cell | MergedCell) -> None:
    """Makes a cell a title that may take several lines."""
    as_title(cell)
    cell.alignment = Alignment(wrap_text=True, vertical="center")


def as_header(cell: Cell | MergedCell, *, required: bool) -> None:
    """Makes a cell a column heading; optional columns are light."""
    cell.font = _font(bold=True, color="FFFFFF" if required else _BLUE)
    cell.fill = _DARK if required else _LIGHT
    cell.border = _FRAME
    cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")


def as_section(cell: Cell | MergedCell) -> None:
    """Makes a cell the heading of a section."""
    cell.font = _font(bold=True, size=12, color=_BLUE)
    cell.fill = _LIGHT


def as_text(cell: Cell | MergedCell, *, bold: bool = False) -> None:
    """Makes a cell running text that wraps."""
    cell.font = _font(bold=bold)
    cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="left", indent=1)


def as_input(cell: Cell | MergedCell, column: Column) -> None:
    """Makes a cell a framed place for the value of a column."""
    cell.number_format = number_format(column)
    cell.border = _FRAME
    cell.font = _font()
    cell.fill = _INPUT
    cell.alignment = Alignment(vertical="center", horizontal="left", indent=1)


def as_office_input(cell: Cell | MergedCell, column: Column) -> None:
    """Makes a cell a place that the authority fills, not the applicant."""
    as_input(cell, column)
    cell.fill = _OFFICE


def as_version(cell: Cell | MergedCell) -> None:
    """Makes a cell the small line that states the version of the template."""
    cell.font = _font(size=9, color=_GREY)
    cell.alignment = Alignment(vertical="center", horizontal="left", indent=1)


def as_framed(cell: Cell | MergedCell) -> None:
    """Draws a thin line around a cell."""
    cell.border = _FRAME


def for_print(sheet: Worksheet) -> None:
    """Prints a sheet on A4 across, as wide as the page, with page numbers."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.page_margins = PageMargins(**_MARGINS)
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.oddFooter = HeaderFooterItem(
        left=_HeaderFooterPart(text="&A"), right=_HeaderFooterPart(text="Seite &P von &N")
    )


def height(texts: Sequence[str], widths: Sequence[int]) -> int:
    """Gives the height of a row in which these texts wrap in columns of these widths."""
    lines = [
        ceil(len(text) / (width * _FILLING)) for text, width in zip(texts, widths, strict=True)
    ]
    return _LINE_HEIGHT * max(1, *lines) + 4


def _font(*, bold: bool = False, size: int = 11, color: str = "000000") -> Font:
    return Font(name="Calibri", bold=bold, size=size, color=color)
