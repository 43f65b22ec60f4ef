"""Finds the sheets in the content of an OpenDocument spreadsheet, and reads each as it comes by."""

from collections.abc import Iterable
from typing import Final
from xml.etree.ElementTree import Element

from grantrules.intake.limits import Limits
from grantrules.intake.ods_formats import OdsFormats
from grantrules.intake.ods_names import OFFICE, STYLE, TABLE, TEXT
from grantrules.intake.ods_table import OdsTable
from grantrules.intake.workbook_cells import SheetCells
from grantrules.intake.xml_part import begun_and_ended

_TABLE: Final = f"{TABLE}table"
_ROW: Final = f"{TABLE}table-row"
_COLUMN: Final = f"{TABLE}table-column"
# By far the most elements; they come with their row.
_INSIDE_ROWS: Final = frozenset({f"{TABLE}table-cell", f"{TABLE}covered-table-cell", f"{TEXT}p"})
_SPREADSHEET: Final = f"{OFFICE}spreadsheet"
_STYLES: Final = f"{OFFICE}automatic-styles"
# LibreOffice keeps what it knows of another file in a table of this name.
_CACHE: Final = ("'file:", "'http:", "'https:")


def ods_sheets(
    content: bytes, common_styles: Iterable[Element], limits: Limits
) -> tuple[SheetCells, ...]:
    """Reads all sheets of a content part; tables inside cells and links are none."""
    reader = _Reader(common_styles, limits)
    for event, element in begun_and_ended(content):
        if element.tag in _INSIDE_ROWS:
            continue
        if event == "start":
            reader.begin(element)
        else:
            reader.end(element)
    return tuple(reader.sheets)


class _Reader:
    """Follows the elements of the content from their beginnings to their ends."""

    def __init__(self, common_styles: Iterable[Element], limits: Limits) -> None:
        self.sheets: list[SheetCells] = []
        self._common = list(common_styles)
        self._formats = OdsFormats(self._common)
        self._unseen: frozenset[str] = frozenset()
        self._room = limits.cells
        self._path: list[Element] = []
        self._table: OdsTable | None = None
        self._inside = 0

    def begin(self, element: Element) -> None:
        """Notes where the element stands, and begins a table."""
        if element.tag == _TABLE:
            self._inside += 1
            if self._path and self._path[-1].tag == _SPREADSHEET:
                self._table = OdsTable(self._formats, self._room)
        self._path.append(element)

    def end(self, element: Element) -> None:
        """Takes in what is complete now."""
        self._path.pop()
        if element.tag == _STYLES:
            self._formats = OdsFormats([*self._common, *element])
            self._unseen = frozenset(_unseen(element))
        elif element.tag == _TABLE:
            self._inside -= 1
            if self._inside == 0:
                self._finish(element)
        elif self._inside == 1 and self._table is not None:
            self._take(self._table, element)

    def _take(self, table: OdsTable, element: Element) -> None:
        if element.tag == _COLUMN:
            table.columns.add(element)
        elif element.tag == _ROW:
            table.add_rows(element)
            # A row is done with: a sheet may have a million of them.
            del self._path[-1][:]

    def _finish(self, element: Element) -> None:
        table, self._table = self._table, None
        name = element.get(f"{TABLE}name", "")
        if table is None or name.startswith(_CACHE):
            return
        hidden = element.get(f"{TABLE}style-name") in self._unseen
        sheet = table.sheet(name, hidden=hidden)
        self._room -= len(sheet.cells)
        self.sheets.append(sheet)


def _unseen(styles: Iterable[Element]) -> list[str]:
    return [
        style.get(f"{STYLE}name", "")
        for style in styles
        for shape in style.iter(f"{STYLE}table-properties")
        if shape.get(f"{TABLE}display") == "false"
    ]
