"""Refuses workbooks that would exhaust the machine, before anything builds them up in memory."""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO

from openpyxl.utils import column_index_from_string

_MEGABYTE = 1024 * 1024
_LARGEST_FILE = 20 * _MEGABYTE
_LARGEST_PART = 64 * _MEGABYTE
_LARGEST_WHOLE = 128 * _MEGABYTE
_MOST_PARTS = 2_000
_MOST_CELLS = 500_000
_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_CELL = re.compile(rb"<(?:[A-Za-z0-9]+:)?c[\s/>]")
# openpyxl makes a cell for every place in a merged range and below a hyperlink.
_SPREAD = re.compile(
    rb"<(?:[A-Za-z0-9]+:)?(?:mergeCell|hyperlink)\s[^>]{0,500}?ref\s*=\s*[\"']"
    rb"\$?([A-Za-z]{0,3})\$?([0-9]{0,7}):\$?([A-Za-z]{0,3})\$?([0-9]{0,7})[\"']"
)
_LAST_COLUMN, _LAST_ROW = "XFD", "1048576"


def excess(content: bytes) -> str | None:
    """Tells what of a workbook is too much, as the end of a German sentence; None: nothing."""
    if len(content) > _LARGEST_FILE:
        return f"ist größer als {_LARGEST_FILE // _MEGABYTE} MB."
    with zipfile.ZipFile(BytesIO(content)) as archive:
        parts = archive.infolist()
        # zipfile never inflates a part beyond the size that is stated here.
        sizes = [part.file_size for part in parts]
        if len(parts) > _MOST_PARTS:
            return f"besteht aus mehr als {_MOST_PARTS} Teilen."
        if max(sizes, default=0) > _LARGEST_PART or sum(sizes) > _LARGEST_WHOLE:
            return f"ist entpackt größer als {_LARGEST_WHOLE // _MEGABYTE} MB."
        if sum(_cells(archive)) > _MOST_CELLS:
            return "enthält mehr als 500.000 Zellen, verbundene mitgezählt."
    return None


def _cells(archive: zipfile.ZipFile) -> Iterator[int]:
    for name in archive.namelist():
        if _SHEET_PART.fullmatch(name):
            xml = archive.read(name)
            yield len(_CELL.findall(xml))
            yield sum(_area(spread) for spread in _SPREAD.finditer(xml))


def _area(spread: re.Match[bytes]) -> int:
    """Counts the cells of a range; A:C means all rows, 1:3 all columns."""
    left, top, right, bottom = (part.decode() for part in spread.groups())
    first, last = (
        column_index_from_string(one.upper()) for one in (left or "A", right or _LAST_COLUMN)
    )
    rows = int(bottom or _LAST_ROW) - int(top or 1) + 1
    return max(last - first + 1, 0) * max(rows, 0)
