"""Workbooks in the format .xlsb, written record by record in the test."""

from collections.abc import Mapping, Sequence
from struct import pack
from typing import NamedTuple

from tests.unit.intake.zips import zipped

_TYPES = b"""<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>
<Override PartName="/xl/styles.bin" ContentType="application/vnd.ms-excel.styles"/>
%s</Types>"""
_SHEET_TYPE = (
    '<Override PartName="/xl/worksheets/sheet%d.bin" '
    'ContentType="application/vnd.ms-excel.worksheet"/>'
)
_RELATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
%s</Relationships>"""
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATION = f'<Relationship Id="%s" Type="{_OFFICE}/%s" Target="%s"/>'


class Sheet(NamedTuple):
    """A sheet: rows of cells, each the bytes of its record, and what else it says."""

    name: str
    rows: Mapping[int, Sequence[bytes]]
    hidden: bool = False
    hidden_rows: Sequence[int] = ()
    columns: bytes = b""
    after: bytes = b""


def record(kind: int, data: bytes = b"") -> bytes:
    """One record: its number, its length, its content."""
    return _growing(kind) + _growing(len(data)) + data


def number(column: int, value: float, style: int = 0) -> bytes:
    """A cell with a number of eight bytes; columns count from 0."""
    return record(5, _at(column, style) + pack("<d", value))


def whole(column: int, value: int, style: int = 0) -> bytes:
    """A cell with a whole number packed into four bytes, as Excel writes days."""
    return record(2, _at(column, style) + pack("<i", value << 2 | 2))


def hundredths(column: int, value: int) -> bytes:
    """A cell with a whole number of cents packed into four bytes."""
    return record(2, _at(column, 0) + pack("<i", value << 2 | 3))


def text(column: int, value: str) -> bytes:
    """A cell with a text."""
    return record(6, _at(column, 0) + wide(value))


def formatted_text(column: int, value: str) -> bytes:
    """A cell with a text that has formats inside it."""
    return record(62, _at(column, 0) + b"\0" + wide(value))


def truth(column: int, *, holds: bool) -> bytes:
    """A cell with WAHR or FALSCH."""
    return record(4, _at(column, 0) + bytes([holds]))


def error(column: int, code: int) -> bytes:
    """A cell with an error value."""
    return record(3, _at(column, 0) + bytes([code]))


def formula(kind: int, column: int, result: bytes) -> bytes:
    """A cell with a formula: 8 with a text, 9 a number, 10 a truth, 11 an error."""
    return record(kind, _at(column, 0) + result + pack("<HI", 0, 0) + pack("<I", 0))


def hidden_column(first: int, last: int) -> bytes:
    """The record of hidden columns."""
    return record(390) + record(60, pack("<4IH", first, last, 2304, 0, 1)) + record(391)


def merged(first_row: int, last_row: int, first: int, last: int) -> bytes:
    """The record of a merged range."""
    area = record(176, pack("<4I", first_row, last_row, first, last))
    return record(177, pack("<I", 1)) + area + record(178)


def wide(value: str) -> bytes:
    """A text with its length."""
    return pack("<I", len(value)) + value.encode("utf-16-le")


def xlsb(
    sheets: Sequence[Sheet], formats: Sequence[str] = ("General",), *, from_1904: bool = False
) -> bytes:
    """The bytes of a workbook; the style of a cell is the place of its format."""
    return zipped(xlsb_parts(sheets, formats, from_1904=from_1904))


def xlsb_parts(
    sheets: Sequence[Sheet], formats: Sequence[str] = ("General",), *, from_1904: bool = False
) -> dict[str, bytes]:
    """The parts of a workbook."""
    numbered = list(enumerate(sheets, start=1))
    types = "".join(_SHEET_TYPE % place for place, _ in numbered)
    relations = "".join(
        _RELATION % (f"rId{place}", "worksheet", f"worksheets/sheet{place}.bin")
        for place, _ in numbered
    )
    main = _RELATION % ("rId1", "officeDocument", "xl/workbook.bin")
    styles = _RELATION % ("rIdS", "styles", "styles.bin")
    return {
        "[Content_Types].xml": _TYPES % types.encode(),
        "_rels/.rels": (_RELATIONS % main).encode(),
        "xl/workbook.bin": _workbook(sheets, from_1904=from_1904),
        "xl/_rels/workbook.bin.rels": (_RELATIONS % (relations + styles)).encode(),
        "xl/styles.bin": _styles(formats),
        **{f"xl/worksheets/sheet{place}.bin": _sheet(one) for place, one in numbered},
    }


def _workbook(sheets: Sequence[Sheet], *, from_1904: bool) -> bytes:
    listed = b"".join(
        record(156, pack("<II", one.hidden, place) + wide(f"rId{place}") + wide(one.name))
        for place, one in enumerate(sheets, start=1)
    )
    properties = record(153, pack("<II", from_1904, 0) + wide(""))
    return record(131) + properties + record(143) + listed + record(144) + record(132)


def _styles(formats: Sequence[str]) -> bytes:
    codes = b"".join(
        record(44, pack("<H", 164 + place) + wide(one)) for place, one in enumerate(formats)
    )
    styles = b"".join(record(47, _style(164 + place)) for place in range(len(formats)))
    font = record(
        43, pack("<5HBBBB", 220, 0, 400, 0, 0, 2, 0, 0, 0) + bytes(8) + b"\x02" + wide("Calibri")
    )
    count = pack("<I", len(formats))
    return b"".join(
        [
            record(278),
            *(record(615, count), codes, record(616)),
            *(record(611, pack("<I", 1)), font, record(612)),
            *(record(626, pack("<I", 1)), record(47, _style(0, parent=0xFFFF)), record(627)),
            *(record(617, count), styles, record(618)),
            record(279),
        ]
    )


def _style(number_format: int, parent: int = 0) -> bytes:
    return pack("<6H", parent, number_format, 0, 0, 0, 0) + pack("<I", 0)


def _sheet(sheet: Sheet) -> bytes:
    rows = b"".join(
        _row(place, hidden=place in sheet.hidden_rows) + b"".join(cells)
        for place, cells in sorted(sheet.rows.items())
    )
    return b"".join(
        [
            record(129),
            record(148, pack("<4I", 0, max(sheet.rows, default=0), 0, 25)),
            sheet.columns,
            *(record(145), rows, record(146)),
            sheet.after,
            record(130),
        ]
    )


def _row(place: int, *, hidden: bool) -> bytes:
    shape = pack("<II", place, 0) + pack("<HBB", 300, 0, 0x10 if hidden else 0)
    return record(0, shape + b"\0" + pack("<I", 0))


def _at(column: int, style: int) -> bytes:
    return pack("<II", column, style)


def _growing(value: int) -> bytes:
    low, rest = value & 0x7F, value >> 7
    return bytes([low | 0x80]) + _growing(rest) if rest else bytes([low])
