"""Refuses workbooks that would exhaust the machine, before anything builds them up in memory."""

import re
import zipfile
from collections.abc import Iterable
from html import unescape
from io import BytesIO
from typing import NamedTuple

from openpyxl.utils import column_index_from_string

from grantrules.intake.limits import MEGABYTE, USUAL_LIMITS, Limits
from grantrules.intake.package import PREFIX, xml_parts

_SHEET_DATA = b"sheetData"
# A row costs as much as a cell, even if it is empty.
_CELL = re.compile(rb"<" + PREFIX + rb"(?:c|row)[\s/>]")
_TEXT = re.compile(rb"<" + PREFIX + rb"si[\s/>]")
_MERGE = re.compile(rb"<" + PREFIX + rb"mergeCell\s[^>]*>")
_RANGE = re.compile(
    r"\sref\s*=\s*[\"']\$?([A-Z]{0,3})\$?([0-9]{0,7}):\$?([A-Z]{0,3})\$?([0-9]{0,7})[\"']",
    re.IGNORECASE,
)
# What stands around the cells; openpyxl builds an object for each of these.
_DECORATION = re.compile(
    rb"<" + PREFIX + rb"(?:xf|font|fill|border|numFmt|dxf|cellStyle|dataValidation|cfRule|"
    rb"conditionalFormatting|hyperlink|col|brk|definedName|tableColumn)[\s/>]"
)
_LAST_COLUMN, _LAST_ROW = "XFD", "1048576"


def excess(content: bytes, limits: Limits = USUAL_LIMITS) -> str | None:
    """Tells what of a workbook is too much, as the end of a German sentence; None: nothing."""
    if len(content) > limits.file * MEGABYTE:
        return f"ist größer als {limits.file} MB."
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return packed_excess(archive, limits) or _counted_excess(archive, limits)


def packed_excess(archive: zipfile.ZipFile, limits: Limits) -> str | None:
    """Tells what is too much about the parts of an archive; unpacks nothing."""
    parts = archive.infolist()
    # zipfile never inflates a part beyond the size that is stated here.
    sizes = [part.file_size for part in parts]
    if len(parts) > limits.entries:
        return f"besteht aus mehr als {_german(limits.entries)} Teilen."
    if max(sizes, default=0) > limits.part * MEGABYTE or sum(sizes) > limits.unpacked * MEGABYTE:
        return f"ist entpackt größer als {limits.unpacked} MB, oder ein Teil als {limits.part} MB."
    if any(_is_bomb(part, limits) for part in parts):
        return f"enthält einen Teil, der mehr als {limits.ratio}-fach verdichtet ist."
    return None


def _is_bomb(part: zipfile.ZipInfo, limits: Limits) -> bool:
    # A small part of blanks may be dense without any harm.
    return part.file_size > MEGABYTE and part.file_size > limits.ratio * part.compress_size


class _Counts(NamedTuple):
    cells: int
    merges: int
    texts: int
    decorations: int


def _counted_excess(archive: zipfile.ZipFile, limits: Limits) -> str | None:
    counts = [_counts(xml) for xml in xml_parts(archive)]
    if sum(one.cells for one in counts) > limits.cells:
        return (
            f"enthält mehr als {_german(limits.cells)} Zellen oder Zeilen, verbundene mitgezählt."
        )
    if sum(one.merges for one in counts) > limits.merges:
        return f"enthält mehr als {_german(limits.merges)} Zellverbünde."
    if sum(one.texts for one in counts) > limits.cells:
        return f"enthält mehr als {_german(limits.cells)} Texte."
    if sum(one.decorations for one in counts) > limits.styles:
        return f"enthält mehr als {_german(limits.styles)} Formate, Regeln und Namen."
    return None


def _counts(xml: bytes) -> _Counts:
    texts, decorations = _number(_TEXT.finditer(xml)), _number(_DECORATION.finditer(xml))
    if _SHEET_DATA not in xml:
        return _Counts(0, 0, texts, decorations)
    merges = [_area(one[0]) for one in _MERGE.finditer(xml)]
    return _Counts(_number(_CELL.finditer(xml)) + sum(merges), len(merges), texts, decorations)


def _number(found: Iterable[object]) -> int:
    return sum(1 for _ in found)


def _area(merge: bytes) -> int:
    """Counts the cells of a merged range; A:C means all rows, 1:3 all columns."""
    spread = _RANGE.search(unescape(merge.decode("utf-8", "replace")))
    if spread is None:
        return 0
    left, top, right, bottom = spread.groups()
    first, last = (
        column_index_from_string(one.upper()) for one in (left or "A", right or _LAST_COLUMN)
    )
    rows = int(bottom or _LAST_ROW) - int(top or 1) + 1
    return max(last - first + 1, 0) * max(rows, 0)


def _german(number: int) -> str:
    return f"{number:,}".replace(",", ".")
