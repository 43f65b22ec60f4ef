"""The parts of an .xlsb workbook: its sheets in order, its first day, the format of each style."""

import zipfile
from dataclasses import dataclass
from datetime import datetime
from struct import unpack_from
from typing import Final

from openpyxl.styles.numbers import BUILTIN_FORMATS
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH

from grantrules.intake.xlsb_records import wide_text, xlsb_records
from grantrules.intake.xml_part import parsed

WORKBOOK: Final = "xl/workbook.bin"
_RELATIONS: Final = "xl/_rels/workbook.bin.rels"
_STYLES: Final = "xl/styles.bin"
_PROPERTIES: Final = "docProps/custom.xml"
_WORKBOOK_PROPERTIES, _SHEET, _SHEETS_END = 153, 156, 144
_FORMAT, _STYLE, _STYLES_BEGIN, _STYLES_END = 44, 47, 617, 618


@dataclass(frozen=True)
class XlsbSheets:
    """The first day of the workbook, and the parts of its sheets in order."""

    epoch: datetime
    parts: tuple[str, ...]


def xlsb_sheets(archive: zipfile.ZipFile) -> XlsbSheets:
    """Reads the list of the sheets."""
    targets = {one.get("Id", ""): one.get("Target", "") for one in parsed(archive.read(_RELATIONS))}
    epoch, parts = WINDOWS_EPOCH, []
    for kind, data in xlsb_records(archive.read(WORKBOOK)):
        if kind == _SHEETS_END:
            break
        if kind == _WORKBOOK_PROPERTIES and data[0] & 1:
            epoch = MAC_EPOCH
        elif kind == _SHEET and (relation := wide_text(data, 8)[0]):
            parts.append(f"xl/{targets[relation]}")
    return XlsbSheets(epoch, tuple(parts))


def xlsb_formats(archive: zipfile.ZipFile) -> tuple[str, ...]:
    """Reads the number format of each style of a cell."""
    if _STYLES not in archive.namelist():
        return ()
    formats = dict(BUILTIN_FORMATS)
    styles: list[int] = []
    of_cells = False
    for kind, data in xlsb_records(archive.read(_STYLES)):
        if kind == _FORMAT:
            formats[unpack_from("<H", data)[0]] = wide_text(data, 2)[0]
        elif kind == _STYLE and of_cells:
            styles.append(unpack_from("<H", data, 2)[0])
        elif kind in {_STYLES_BEGIN, _STYLES_END}:
            of_cells = kind == _STYLES_BEGIN
    return tuple(formats.get(one, "") for one in styles)


def custom_properties(archive: zipfile.ZipFile) -> tuple[tuple[str, str], ...]:
    """Reads the custom properties of the document."""
    if _PROPERTIES not in archive.namelist():
        return ()
    found = parsed(archive.read(_PROPERTIES))
    return tuple((one.get("name", ""), "".join(one.itertext())) for one in found)
