"""Scans an .xlsb workbook for all that its cells hold but texts, which it only locates."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from struct import unpack_from
from types import MappingProxyType
from typing import Final

from grantrules.intake.limits import Limits
from grantrules.intake.preflight import packed_excess
from grantrules.intake.problem_code import Code
from grantrules.intake.sheet_scan import Place, SheetScan
from grantrules.intake.soundness import archive_contradiction
from grantrules.intake.workbook_cells import MergedRange, ReadFailure
from grantrules.intake.workbook_scan import WorkbookScan
from grantrules.intake.xlsb_package import custom_properties, xlsb_formats, xlsb_sheets
from grantrules.intake.xlsb_records import wide_text, xlsb_records

_SHEETS: Final = "xl/worksheets/"
_OTHER_WORKBOOK: Final = "xl/workbook.xml"
_ROW, _COLUMNS, _MERGED = 0, 60, 176
_HIDDEN_ROW: Final = 0x10
_LAST_ROW: Final = 1_048_576
# Cells without a column of their own: nobody writes them, and calamine passes over them.
_SHORT: Final = range(12, 19)


def scan_xlsb(content: bytes, limits: Limits) -> WorkbookScan | ReadFailure:
    """Scans all sheets; whatever it cannot follow raises an error."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        if (fault := packed_excess(archive, limits)) is not None:
            return ReadFailure(Code.FILE_TOO_LARGE, fault)
        if (failure := archive_contradiction(archive)) is not None:
            return failure
        names = archive.namelist()
        if _OTHER_WORKBOOK in names:
            raise ValueError(_OTHER_WORKBOOK)
        found, formats = xlsb_sheets(archive), xlsb_formats(archive)
        sheets = tuple(
            _scanned(archive.read(part), SheetScan(formats, found.epoch, limits))
            if part.startswith(_SHEETS)
            else None
            for part in found.parts
        )
        macros = any(name.casefold().endswith("vbaproject.bin") for name in names)
        properties = custom_properties(archive)
    return WorkbookScan(sheets, macros, properties).within(limits)


def _scanned(part: bytes, scan: SheetScan) -> SheetScan:
    row = 0
    for kind, data in xlsb_records(part):
        if kind == _ROW:
            row = _row(data, scan)
        elif kind in _CELLS:
            _CELLS[kind]((row, unpack_from("<I", data)[0] + 1), data, scan)
        elif kind == _COLUMNS:
            _columns(data, scan)
        elif kind == _MERGED:
            first_row, last_row, first, last = unpack_from("<4I", data)
            scan.merge(MergedRange(first_row + 1, last_row + 1, first + 1, last + 1))
        elif kind in _SHORT:
            raise ValueError(kind)
    return scan


def _row(data: bytes, scan: SheetScan) -> int:
    row: int = unpack_from("<I", data)[0] + 1
    if row > _LAST_ROW:
        raise ValueError(row)
    if data[11] & _HIDDEN_ROW:
        scan.hidden_rows.add(row)
    return row


def _columns(data: bytes, scan: SheetScan) -> None:
    first, last, _width, _style, flags = unpack_from("<4IH", data)
    if flags & 1:
        scan.hide_columns(first + 1, last + 1)


def _style(data: bytes) -> int:
    return int.from_bytes(data[4:7], "little")


def _number(place: Place, data: bytes, scan: SheetScan) -> None:
    scan.number(place, _style(data), unpack_from("<d", data, 8)[0])


def _packed_number(place: Place, data: bytes, scan: SheetScan) -> None:
    scan.packed_number(place, _style(data), unpack_from("<i", data, 8)[0])


def _truth(place: Place, data: bytes, scan: SheetScan) -> None:
    scan.truth(place, holds=bool(data[8]))


def _error(place: Place, data: bytes, scan: SheetScan) -> None:
    scan.error(place, data[8])


def _text(place: Place, _data: bytes, scan: SheetScan) -> None:
    scan.text(place)


def _formatted_text(place: Place, data: bytes, scan: SheetScan) -> None:
    # calamine passes over a text with formats inside it.
    scan.words(place, wide_text(data, 9)[0])


_CELLS: Final = MappingProxyType[int, Callable[[Place, bytes, SheetScan], None]](
    {
        2: _packed_number,
        **dict.fromkeys((3, 11), _error),
        **dict.fromkeys((4, 10), _truth),
        **dict.fromkeys((5, 9), _number),
        **dict.fromkeys((6, 7, 8), _text),
        62: _formatted_text,
    }
)
