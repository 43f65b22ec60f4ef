"""Links of a workbook: to a cell of another sheet, or to a cell of a file that was read."""

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from types import MappingProxyType
from urllib.parse import quote

from openpyxl.worksheet.hyperlink import Hyperlink

LONGEST = 2_000
"""Excel refuses longer addresses."""

Ways = Mapping[str, str]
"""The way from the folder of the results to each file that is there; of an archive, to it."""

NO_WAYS: Ways = MappingProxyType({})

# What opens a workbook also finds a cell in it; a text or an archive has none.
_WITH_CELLS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})
_PLAIN_SHEET = re.compile(r"[^\W\d]\w*")
_LIKE_A_CELL = re.compile(r"[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*[Cc]?[0-9]*|[Cc][0-9]*")
# Neither in an address nor in XML: controls, half characters, and what turns the order of letters.
_HARMFUL = "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff"
# Excel wants letters with umlauts as they are; a colon would start another kind of address.
_UNSAFE = re.compile(rf'[{_HARMFUL} %#?:*<>"\\^`{{|}}\[\]]')
_UNSAFE_PLACE = re.compile(rf'[{_HARMFUL}%#?<>"\\^`{{|}}\[\]]')


def inside(sheet: str, cell: str) -> Hyperlink:
    """Links to a cell of this workbook."""
    return Hyperlink(ref=cell, location=f"'{sheet}'!{cell}")


def outside(
    file: str | None, sheet: str | None, cell: str | None, ways: Ways = NO_WAYS
) -> Hyperlink | None:
    """Links to file#sheet!cell; none where no relative link leads to a file that is there."""
    way = ways.get(file or "", "")
    if not way or way.startswith(("/", "\\")):
        return None
    target = _UNSAFE.sub(_escaped, way)
    if sheet and PurePosixPath(way).suffix.casefold() in _WITH_CELLS:
        target += "#" + _UNSAFE_PLACE.sub(_escaped, f"{_quoted(sheet)}!{cell or 'A1'}")
    return Hyperlink(ref="A1", target=target) if len(target) <= LONGEST else None


def place(file: str | None, sheet: str | None, cell: str | None) -> str:
    """Spells where something stands: file#sheet!cell, as far as it is known."""
    spot = "!".join(part for part in (sheet, cell) if part)
    return "#".join(part for part in (file, spot) if part)


def _quoted(sheet: str) -> str:
    plain = _PLAIN_SHEET.fullmatch(sheet) and not _LIKE_A_CELL.fullmatch(sheet)
    return sheet if plain else "'" + sheet.replace("'", "''") + "'"


def _escaped(found: re.Match[str]) -> str:
    # A name that is no UTF-8 reaches Python as surrogates, one for each byte of it.
    return quote(found.group().encode("utf-8", "surrogateescape"), safe="")
