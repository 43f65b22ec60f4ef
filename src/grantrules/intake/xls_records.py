"""The records of an .xls stream (BIFF 5 and 8), and what its first section says of all sheets."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from struct import Struct, unpack_from
from typing import Final

from openpyxl.styles.numbers import BUILTIN_FORMATS
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH

from grantrules.intake.workbook_scan import EncryptedError, OldFormatError

_HEAD: Final = Struct("<HH")
_BIFF5, _BIFF8 = 0x0500, 0x0600
_WIDE: Final = 1
_WORKSHEET: Final = 0


class _Kind(IntEnum):
    BEGIN = 0x0809
    END = 0x000A
    ENCRYPTION = 0x002F
    FIRST_DAY = 0x0022
    FORMAT = 0x041E
    STYLE = 0x00E0
    SHEET = 0x0085
    TEXTS = 0x00FC


@dataclass(frozen=True)
class XlsGlobals:
    """The first day of the workbook, the format of each style, and where each sheet begins.

    The place of a sheet without cells, such as a chart, is None.
    """

    epoch: datetime
    formats: tuple[str, ...]
    sheets: tuple[int | None, ...]


def xls_records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Gives the records of the section that begins there; sections inside it are left out."""
    depth = 0
    while True:
        kind, length = _HEAD.unpack_from(stream, at)
        data = stream[at + _HEAD.size : at + _HEAD.size + length]
        if len(data) < length or (depth == 0 and kind != _Kind.BEGIN):
            raise ValueError(at)
        at += _HEAD.size + length
        depth += (kind == _Kind.BEGIN) - (kind == _Kind.END)
        if depth == 0:
            return
        if depth == 1 and kind != _Kind.END:
            yield kind, data


def xls_globals(stream: bytes) -> XlsGlobals:
    """Reads the first section of the stream."""
    epoch, version = WINDOWS_EPOCH, 0
    formats = dict(BUILTIN_FORMATS)
    styles: list[int] = []
    sheets: list[int | None] = []
    for kind, data in xls_records(stream, 0):
        match kind:
            case _Kind.BEGIN:
                version = _version(data)
            case _Kind.ENCRYPTION:
                raise EncryptedError
            case _Kind.FIRST_DAY if data[:1] == b"\1":
                epoch = MAC_EPOCH
            case _Kind.FORMAT:
                formats[unpack_from("<H", data)[0]] = _format(data, version)
            case _Kind.STYLE:
                styles.append(unpack_from("<H", data, 2)[0])
            case _Kind.SHEET:
                sheets.append(unpack_from("<I", data)[0] if data[5] == _WORKSHEET else None)
            case _Kind.TEXTS if unpack_from("<I", data, 4)[0] > len(stream):
                raise ValueError(kind)
            case _:
                pass
    return XlsGlobals(epoch, tuple(formats.get(one, "") for one in styles), tuple(sheets))


def _version(begin: bytes) -> int:
    version: int = unpack_from("<H", begin)[0]
    if version not in {_BIFF5, _BIFF8}:
        raise OldFormatError(version)
    return version


def _format(data: bytes, version: int) -> str:
    if version == _BIFF5:
        return data[3 : 3 + data[2]].decode("cp1252", "replace")
    length, flags = unpack_from("<HB", data, 2)
    if flags & _WIDE:
        return data[5 : 5 + 2 * length].decode("utf-16-le", "replace")
    return data[5 : 5 + length].decode("latin-1")
