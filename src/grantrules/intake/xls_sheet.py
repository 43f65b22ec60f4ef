"""Scans one sheet of an .xls workbook, record by record."""

from collections.abc import Callable
from struct import iter_unpack, unpack_from
from types import MappingProxyType
from typing import Final

from grantrules.intake.sheet_scan import Place, SheetScan
from grantrules.intake.workbook_cells import MergedRange
from grantrules.intake.xls_records import xls_records

_FORMULA, _FORMULA_TEXT = 0x0006, 0x0207
_NO_NUMBER: Final = b"\xff\xff"
_TRUTH, _ERROR, _BLANK = 1, 2, 3
_HIDDEN_ROW: Final = 0x20
_CALCULATE_ON_LOAD: Final = 2
_SHORT_DIMENSIONS: Final = 10


def scan_xls_sheet(stream: bytes, at: int, scan: SheetScan, *, calculated: bool) -> SheetScan:
    """Scans the sheet that begins there; `calculated`: its program works out formulas."""
    # The text that a formula gives stands in a record of its own, not always the next one.
    awaited: Place | None = None
    for kind, data in xls_records(stream, at):
        if kind == _FORMULA:
            _missed(awaited, scan)
            awaited = _formula(data, scan, calculated=calculated)
        elif kind == _FORMULA_TEXT and awaited is not None:
            scan.text(awaited)
            awaited = None
        elif kind in _TAKEN:
            _TAKEN[kind](data, scan)
    _missed(awaited, scan)
    return scan


def _missed(awaited: Place | None, scan: SheetScan) -> None:
    if awaited is not None:
        scan.uncalculated(awaited)


def _place(data: bytes) -> Place:
    row, column = unpack_from("<HH", data)
    return row + 1, column + 1


def _number(data: bytes, scan: SheetScan) -> None:
    style, value = unpack_from("<Hd", data, 4)
    scan.number(_place(data), style, value)


def _packed_number(data: bytes, scan: SheetScan) -> None:
    scan.packed_number(_place(data), *unpack_from("<Hi", data, 4))


def _packed_numbers(data: bytes, scan: SheetScan) -> None:
    row, column = _place(data)
    for further, (style, packed) in enumerate(iter_unpack("<Hi", data[4:-2])):
        scan.packed_number((row, column + further), style, packed)


def _truth_or_error(data: bytes, scan: SheetScan) -> None:
    stored, is_error = data[6], data[7]
    if is_error:
        scan.error(_place(data), stored)
    else:
        scan.truth(_place(data), holds=bool(stored))


def _text(data: bytes, scan: SheetScan) -> None:
    scan.text(_place(data))


def _formula(data: bytes, scan: SheetScan, *, calculated: bool) -> Place | None:
    """Takes in a formula; gives its place where its text is still to come."""
    place, kind, stored = _place(data), data[6], data[8]
    style, value, flags = unpack_from("<HdH", data, 4)
    is_number = data[12:14] != _NO_NUMBER
    nothing = value == 0 if is_number else kind == _BLANK
    if nothing and (flags & _CALCULATE_ON_LOAD or not calculated):
        scan.uncalculated(place)
    elif is_number:
        scan.number(place, style, value)
    elif kind == _TRUTH:
        scan.truth(place, holds=bool(stored))
    elif kind == _ERROR:
        scan.error(place, stored)
    elif kind == _BLANK:
        scan.text(place)
    else:
        return place
    return None


def _row(data: bytes, scan: SheetScan) -> None:
    if data[12] & _HIDDEN_ROW:
        scan.hidden_rows.add(unpack_from("<H", data)[0] + 1)


def _columns(data: bytes, scan: SheetScan) -> None:
    first, last, _width, _style, flags = unpack_from("<5H", data)
    if flags & 1:
        scan.hide_columns(first + 1, last + 1)


def _merged(data: bytes, scan: SheetScan) -> None:
    [count] = unpack_from("<H", data)
    for first_row, last_row, first, last in iter_unpack("<4H", data[2 : 2 + 8 * count]):
        scan.merge(MergedRange(first_row + 1, last_row + 1, first + 1, last + 1))


def _dimensions(data: bytes, scan: SheetScan) -> None:
    shape = "<4H" if len(data) == _SHORT_DIMENSIONS else "<2I2H"
    top, bottom, left, right = unpack_from(shape, data)
    if bottom and right:
        scan.declare(bottom - top, right - left)


_TAKEN: Final = MappingProxyType[int, Callable[[bytes, SheetScan], None]](
    {
        0x0203: _number,
        0x027E: _packed_number,
        0x00BD: _packed_numbers,
        0x0205: _truth_or_error,
        **dict.fromkeys((0x0204, 0x00FD, 0x00D6), _text),
        0x0208: _row,
        0x007D: _columns,
        0x00E5: _merged,
        0x0200: _dimensions,
    }
)
