"""One table of an OpenDocument spreadsheet, taken in row by row."""

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from openpyxl.utils import get_column_letter

from grantrules.intake.ods_cell import ods_value
from grantrules.intake.ods_columns import OdsColumns, is_hidden, repeated, until
from grantrules.intake.ods_formats import OdsFormats
from grantrules.intake.ods_names import TABLE
from grantrules.intake.ods_text import text_of
from grantrules.intake.raw_cell import CellValue, Damaged, Empty, RawCell, shown
from grantrules.intake.workbook_cells import MergedRange, SheetCells

_CELL: Final = f"{TABLE}table-cell"
_COVERED: Final = f"{TABLE}covered-table-cell"
_ROWS: Final = f"{TABLE}number-rows-repeated"
_COLUMNS: Final = f"{TABLE}number-columns-repeated"
_HEIGHT: Final = f"{TABLE}number-rows-spanned"
_WIDTH: Final = f"{TABLE}number-columns-spanned"


class TooManyCellsError(ValueError):
    """A table holds more filled cells than are read."""


class OdsTable:
    """Takes in the columns, then the rows of a table with at most so many filled cells."""

    def __init__(self, formats: OdsFormats, most: int) -> None:
        self.columns = OdsColumns()
        self._formats = formats
        self._most = most
        self._cells: list[RawCell] = []
        self._merged: list[MergedRange] = []
        self._spans: list[MergedRange] = []
        self._hidden_rows: list[range] = []
        self._next_row = 1
        self._known: dict[object, CellValue] = {}

    def add_rows(self, row: Element) -> None:
        """Takes in a row, or several that are alike."""
        rows = repeated(row, _ROWS, first=self._next_row)
        self._next_row = rows.stop
        if is_hidden(row):
            self._hidden_rows.append(rows)
        filled = list(self._filled(row, rows.start))
        if len(self._cells) + len(rows) * sum(len(columns) for columns, *_ in filled) > self._most:
            raise TooManyCellsError
        for number in rows if filled else ():
            for columns, cell, value in filled:
                self._cells += [_raw(number, column, value) for column in columns]
                self._merged += _merged(number, columns, cell)

    def _filled(self, row: Element, number: int) -> Iterator[tuple[range, Element, CellValue]]:
        style = row.get(f"{TABLE}default-cell-style-name")
        column = 1
        self._spans = [one for one in self._spans if one.last_row >= number]
        for cell in row:
            if cell.tag not in (_CELL, _COVERED):
                continue
            columns = repeated(cell, _COLUMNS, first=column)
            if len(cell) or cell.attrib:
                value = self._value(cell, style or self.columns.style(column))
                self._spans += _merged(number, columns, cell)
                if not isinstance(value, Empty):
                    yield from self._seen(number, columns, cell, value)
            column = columns.stop

    def _seen(
        self, row: int, columns: range, cell: Element, value: CellValue
    ) -> Iterator[tuple[range, Element, CellValue]]:
        """Gives the value of a cell; under a merged one a program may keep what nobody sees."""
        if cell.tag == _CELL:
            yield columns, cell, value
            return
        # Covered by nothing it is seen, but not by every program.
        for column in columns:
            if not any(one.covers(row, column) for one in self._spans):
                yield range(column, column + 1), cell, Damaged(shown(value))

    def _value(self, cell: Element, style: str) -> CellValue:
        """Equal cells have one value: a list says „ja“ a thousand times."""
        text = text_of(cell)
        key = (style, text, *cell.attrib.items())
        if (known := self._known.get(key)) is not None:
            return known
        own = cell.get(f"{TABLE}style-name") or style
        return self._known.setdefault(key, ods_value(cell, text, self._formats.of_style(own)))

    def sheet(self, name: str, *, hidden: bool) -> SheetCells:
        """Gives what was taken in; hidden lines only as far as anything is filled."""
        last_row = self._cells[-1].row if self._cells else 0
        last_column = max((cell.column for cell in self._cells), default=0)
        return SheetCells(
            name=name,
            hidden=hidden,
            cells=tuple(self._cells),
            hidden_rows=until(last_row, self._hidden_rows),
            hidden_columns=self.columns.hidden(last_column),
            merged=tuple(self._merged),
            # Programs write errors in ways of their own; one may be unknown here.
            hides_errors=True,
        )


def _raw(row: int, column: int, value: CellValue) -> RawCell:
    return RawCell(f"{get_column_letter(column)}{row}", row, column, value)


def _merged(row: int, columns: range, cell: Element) -> Iterator[MergedRange]:
    if _HEIGHT not in cell.attrib and _WIDTH not in cell.attrib:
        return
    height, width = int(cell.get(_HEIGHT, "1")), int(cell.get(_WIDTH, "1"))
    if (height, width) != (1, 1):
        for column in columns:
            yield MergedRange(row, row + height - 1, column, column + width - 1)
