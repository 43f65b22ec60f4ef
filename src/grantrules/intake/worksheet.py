"""Reads one sheet of an Office Open XML workbook in a single pass; keeps nothing but its cells.

openpyxl parses the cells but builds no sheet of them: that takes four times the memory, and
decorations over whole columns become cells. Its own read-only sheets drop cells out of order.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import IO, Any, Final, NamedTuple
from xml.etree.ElementTree import Element

from openpyxl.utils import get_column_letter
from openpyxl.worksheet._reader import FORMULA_TAG, VALUE_TAG, WorkSheetParser
from openpyxl.worksheet.formula import ArrayFormula

from grantrules.intake.cell_value import typed_value
from grantrules.intake.raw_cell import (
    CellValue,
    Damaged,
    Empty,
    ErrorValue,
    RawCell,
    Uncalculated,
)
from grantrules.intake.stored_cell import damaged_value, refuse_misplaced
from grantrules.intake.workbook_cells import MergedRange

_FORMULA, _ERROR, _STORED_TEXT, _NUMBER = "f", "e", "str", "n"
_INLINE: Final = "inlineStr"

_TRUE: Final = frozenset({"1", "true", "t"})
_LAST_COLUMN: Final = 16_384
_Place = tuple[int, int]


class Surroundings(NamedTuple):
    """What the cells of a sheet need from their workbook.

    `asks_anew`: it wants its formulas calculated first, so that a 0 is no result.
    """

    texts: list[str]
    format_of: Callable[[int], str]
    epoch: datetime
    asks_anew: bool = False


class Worksheet(NamedTuple):
    """The filled cells of a sheet in order, and what of it is hidden or merged.

    `has_results`: some of the cells are stored results of formulas.
    """

    cells: tuple[RawCell, ...]
    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]
    merged: tuple[MergedRange, ...]
    has_results: bool


def read_worksheet(xml: IO[bytes], around: Surroundings) -> Worksheet:
    """Reads a sheet; raises whatever openpyxl does where it is damaged."""
    parser = _Parser(xml, around.texts, data_only=True, epoch=around.epoch)
    parser.asks_anew = around.asks_anew
    values = dict(_values(parser, around))
    merged = _merged(parser)
    for area in merged:
        _keep_only_the_first(values, area)
    return Worksheet(
        cells=tuple(
            RawCell(f"{get_column_letter(column)}{row}", row, column, value)
            for (row, column), value in sorted(values.items(), key=_place)
            if not isinstance(value, Empty)
        ),
        hidden_rows=frozenset(
            int(row) for row, shape in parser.row_dimensions.items() if _is_hidden(shape)
        ),
        hidden_columns=_hidden_columns(parser),
        merged=merged,
        has_results=parser.has_results,
    )


class _Parser(WorkSheetParser):
    """Gives each cell with the value that is stored, or with its formula where none is."""

    asks_anew = False
    has_results = False

    def parse_cell(self, element: Element) -> dict[str, Any]:
        """Parses one cell."""
        # Nearly all cells hold one value and nothing else.
        if (
            len(element) != 1
            or element[0].tag != VALUE_TAG
            or element.text
            or element[0].tail
            or len(element[0])
            or element.get("t") == _INLINE
        ):
            refuse_misplaced(element)
        damaged = damaged_value(element)
        if damaged is not None:
            element = _without_value(element)
        cell: dict[str, Any] = super().parse_cell(element)
        if damaged is not None:
            return cell | {"value": Damaged(damaged), "data_type": _STORED_TEXT}
        if element.find(FORMULA_TAG) is not None:
            formula = self.parse_formula(element)  # type: ignore[no-untyped-call] # in the stubs
            if self._lacks_result(cell["value"], cell["data_type"]):
                cell.update(value=_spelled(formula), data_type=_FORMULA)
            else:
                self.has_results = True
        return cell

    def _lacks_result(self, value: object, kind: str) -> bool:
        if value is None:
            return kind != _STORED_TEXT
        return self.asks_anew and kind == _NUMBER and value == 0


def _without_value(element: Element) -> Element:
    plain = Element(element.tag, element.attrib | {"t": _STORED_TEXT})
    plain.extend(one for one in element if one.tag == FORMULA_TAG)
    return plain


def _spelled(formula: object) -> str:
    text = formula.text if isinstance(formula, ArrayFormula) else formula
    return text if isinstance(text, str) else "="


def _values(parser: WorkSheetParser, around: Surroundings) -> Iterator[tuple[_Place, CellValue]]:
    # Equal values are one object: a list says „ja“ a thousand times.
    known: dict[tuple[object, ...], CellValue] = {}
    for _, row in parser.parse():
        for cell in row:
            value, kind, style = cell["value"], cell["data_type"], cell["style_id"]
            if value is None:
                continue
            same = type(value), value, kind, style
            if same not in known:
                known[same] = _value(value, kind, around.format_of(style), around.epoch)
            yield (cell["row"], cell["column"]), known[same]


def _value(value: object, kind: str, number_format: str, epoch: datetime) -> CellValue:
    if isinstance(value, Damaged):
        return value
    if kind == _FORMULA:
        return Uncalculated(str(value))
    if kind == _ERROR and isinstance(value, str):
        return ErrorValue(value)
    return typed_value(value, number_format, epoch)


def _place(item: tuple[_Place, CellValue]) -> _Place:
    return item[0]


def _merged(parser: WorkSheetParser) -> tuple[MergedRange, ...]:
    if not parser.merged_cells:
        return ()
    areas = {one.bounds for one in parser.merged_cells.mergeCell}
    ranges = [MergedRange(top, bottom, left, right) for left, top, right, bottom in areas]
    return tuple(sorted(ranges, key=lambda one: (one.first_row, one.first_column)))


def _keep_only_the_first(values: dict[_Place, CellValue], area: MergedRange) -> None:
    """Drops what lies unseen below the first cell of a merged range."""
    for row in range(area.first_row, area.last_row + 1):
        for column in range(area.first_column, area.last_column + 1):
            if (row, column) != (area.first_row, area.first_column):
                values.pop((row, column), None)


def _hidden_columns(parser: WorkSheetParser) -> frozenset[int]:
    shapes = [shape for shape in parser.column_dimensions.values() if _is_hidden(shape)]
    return frozenset(
        column
        for shape in shapes
        for column in range(int(shape["min"]), min(int(shape["max"]), _LAST_COLUMN) + 1)
    )


def _is_hidden(shape: dict[str, str]) -> bool:
    return shape.get("hidden") in _TRUE
