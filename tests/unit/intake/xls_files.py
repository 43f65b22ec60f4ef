"""Workbooks in the format .xls: written by xlwt, then changed record by record in the test."""

from io import BytesIO
from struct import pack

from xlwt import Workbook, Worksheet, easyxf  # type: ignore[import-untyped] # has no types
from xlwt.CompoundDoc import XlsDoc  # type: ignore[import-untyped] # has no types

__all__ = ["Workbook", "Worksheet", "easyxf", "file_of", "formula", "record", "stream_of", "xls"]

BEGIN, END, DIMENSIONS = 0x0809, 0x000A, 0x0200
CHART = pack("<HHHHII", 0x0600, 0x0020, 0x0DBB, 0x07CC, 0, 6)
_ENTRY = 128
_SUMMARY = "\x05SummaryInformation"
_NAME, _LENGTH, _KIND, _RIGHT = 0, 64, 66, 72


def stream_of(workbook: Workbook, added: bytes = b"") -> bytes:
    """The records of a workbook; `added` ends its last sheet."""
    stream: bytes = workbook.get_biff_data()
    end = record(END)
    assert stream.endswith(end)
    return stream.removesuffix(end) + added + end


def file_of(stream: bytes, *, name: str = "Workbook", beside: str = "") -> bytes:
    """The file around a stream of that name, and an empty stream beside it."""
    target = BytesIO()
    XlsDoc().save(target, stream)
    content = bytearray(target.getvalue())
    book = content.index("Workbook\0".encode("utf-16-le"))
    _rename(content, book, f"{name}\0".encode("utf-16-le"))
    if beside:
        _rename(content, book + _ENTRY, f"{beside}\0".encode("utf-16-le"))
        content[book + _ENTRY + _KIND] = 2
        content[book + _RIGHT : book + _RIGHT + 4] = pack("<i", 2)
    return bytes(content)


def xls(workbook: Workbook, added: bytes = b"", *, by_a_program: bool = False) -> bytes:
    """The bytes of a workbook; a spreadsheet program also tells who wrote it."""
    return file_of(stream_of(workbook, added), beside=_SUMMARY if by_a_program else "")


def record(kind: int, data: bytes = b"") -> bytes:
    """One record: its number, its length, its content."""
    return pack("<HH", kind, len(data)) + data


def formula(row: int, column: int, result: bytes, flags: int = 0) -> bytes:
    """A cell with a formula and eight bytes of result; rows and columns count from 0."""
    return record(6, pack("<HHH", row, column, 0) + result + pack("<HIH", flags, 0, 0))


def replaced(stream: bytes, kind: int, data: bytes) -> bytes:
    """The stream with the content of the last record of that kind and length replaced."""
    head = pack("<HH", kind, len(data))
    at = stream.rindex(head) + len(head)
    return stream[:at] + data + stream[at + len(data) :]


def _rename(content: bytearray, entry: int, name: bytes) -> None:
    content[entry + _NAME : entry + _LENGTH] = name.ljust(_LENGTH, b"\0")
    content[entry + _LENGTH : entry + _KIND] = pack("<H", len(name))
