"""A sheet that is written row by row, ready for the screen and for A4 paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, cast

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.chart._chart import ChartBase
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from grantrules.report import style
from grantrules.report.entry import Entry, text, wide
from grantrules.report.height import row_height

MOST_ROWS = 1_000_000
MOST_LINKS = 65_000
"""Excel drops a sheet's links where there are more than 65,530."""

NO_DECISION = "Entscheidungsvorschläge – keine Bescheide"
OF_INPUTS = "Mängel der Eingaben"
TOO_MANY = "Weitere Zeilen passen nicht in dieses Blatt; sie stehen in der JSON-Datei."

_FILTER_BUTTON = 13.0
_BOLD_LOSS = 1.0
_RISKY = ("=", "+", "-", "@")


@dataclass(frozen=True)
class Column:
    """A column with its heading and its width in characters."""

    heading: str
    width: float


class Row(NamedTuple):
    """The entries of a row; without a height it is as high as its texts need."""

    entries: Sequence[Entry]
    height: float | None = None


@dataclass(frozen=True)
class Layout:
    """What is fixed before the first row: name, columns, rows above the heading, frozen columns.

    A sheet whose columns have no headings has no filter.
    """

    name: str
    columns: tuple[Column, ...]
    above: tuple[Row, ...] = ()
    frozen: int = 0
    most_rows: int = MOST_ROWS
    most_links: int = MOST_LINKS
    footer: str = NO_DECISION

    @property
    def header_row(self) -> int:
        """The row of the headings."""
        return len(self.above) + 1

    @property
    def headed(self) -> bool:
        """Whether the sheet is one table with headings."""
        return any(column.heading for column in self.columns)


class Sheet:
    """A sheet under construction; rows are written at once and never change."""

    def __init__(self, workbook: Workbook, layout: Layout) -> None:
        # A sheet that streams has all that is used here; the stubs do not know it.
        sheet = cast("Worksheet", workbook.create_sheet(layout.name))
        self._sheet = sheet
        self._layout = layout
        self._links = 0
        self.last_row = 0
        _prepare_screen(sheet, layout)
        _prepare_print(sheet, layout)
        for row in layout.above:
            self.row(row)
        if layout.headed:
            self.row(_headings(layout.columns))

    def row(self, row: Row) -> None:
        """Writes the next row; what no longer fits is replaced by one row that says so."""
        if self.last_row > self._layout.most_rows:
            return
        written = row if self.last_row < self._layout.most_rows else Row([text(TOO_MANY)])
        self.last_row += 1
        height = written.height or row_height(_texts(written.entries, self._layout.columns))
        self._sheet.row_dimensions[self.last_row].height = height
        self._sheet.append([cell for entry in written.entries for cell in self._cells(entry)])
        self._merge(written.entries)

    def finish(self) -> None:
        """Sets the filter over all rows; to be called after the last row."""
        if self._layout.headed:
            last = get_column_letter(len(self._layout.columns))
            end = max(self.last_row, self._layout.header_row)
            self._sheet.auto_filter.ref = f"A{self._layout.header_row}:{last}{end}"

    def draw(self, chart: ChartBase, place: str) -> None:
        """Puts a chart on the sheet, its upper left corner on a cell."""
        self._sheet.add_chart(chart, place)

    def _cells(self, entry: Entry) -> list[Cell]:
        cell = self._blank(entry.style)
        cell.value = entry.value
        if isinstance(entry.value, str):
            # Text stays text, also where it begins like a formula and somebody edits the cell.
            cell.data_type = "s"
            cell.quotePrefix = entry.value.startswith(_RISKY)
        if entry.link and self._links < self._layout.most_links:
            self._links += 1
            cell.hyperlink = entry.link
        return [cell, *(self._blank(entry.style) for _ in range(entry.span - 1))]

    def _blank(self, look: str) -> Cell:
        cell = WriteOnlyCell(self._sheet)
        cell.style = look
        return cell

    def _merge(self, entries: Sequence[Entry]) -> None:
        column = 1
        for entry in entries:
            if entry.span > 1:
                first, last = get_column_letter(column), get_column_letter(column + entry.span - 1)
                self._sheet.merged_cells.add(f"{first}{self.last_row}:{last}{self.last_row}")
            column += entry.span


def note(content: str, span: int) -> Row:
    """Gives a row above the headings that tells what the sheet shows."""
    return Row([wide(content, style.NOTE, span)])


def _headings(columns: Sequence[Column]) -> Row:
    needed = row_height([(column.heading, column.width - _BOLD_LOSS) for column in columns])
    return Row([text(one.heading, style.HEAD) for one in columns], needed + _FILTER_BUTTON)


def _prepare_screen(sheet: Worksheet, layout: Layout) -> None:
    for number, column in enumerate(layout.columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    below = layout.header_row + (1 if layout.headed else 0)
    sheet.freeze_panes = f"{get_column_letter(layout.frozen + 1)}{below}"


def _prepare_print(sheet: Worksheet, layout: Layout) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.3
    sheet.page_margins.top, sheet.page_margins.bottom = 0.4, 0.6
    sheet.page_margins.header = sheet.page_margins.footer = 0.25
    sheet.print_title_rows = f"1:{layout.header_row if layout.headed else len(layout.above)}"
    footer = HeaderFooterItem(
        left=_HeaderFooterPart(layout.footer),
        center=_HeaderFooterPart("&A"),
        right=_HeaderFooterPart("Seite &P von &N"),
    )
    sheet.oddFooter = footer


def _texts(entries: Sequence[Entry], columns: Sequence[Column]) -> list[tuple[str, float]]:
    found = []
    position = 0
    for entry in entries:
        if isinstance(entry.value, str):
            width = sum(column.width for column in columns[position : position + entry.span])
            found.append((entry.value, width))
        position += entry.span
    return found
