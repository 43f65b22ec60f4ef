"""Links of a workbook: to a cell of another sheet, or to a cell of a file that was read."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from urllib.parse import quote

from openpyxl.worksheet.hyperlink import Hyperlink

LONGEST = 2_000
"""Excel refuses longer addresses."""

Ways = Mapping[str, str]
"""The way from the folder of the results to each file that was read."""

NO_WAYS: Ways = MappingProxyType({})

_PLAIN_SHEET = re.compile(r"[^\W\d]\w*")
_LIKE_A_CELL = re.compile(r"[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*[Cc]?[0-9]*|[Cc][0-9]*")
# Excel wants letters with umlauts as they are; a colon would start another kind of address.
_UNSAFE = re.compile(r'[\x00-\x20%#?:*<>"\\^`{|}\[\]\x7f]')
_UNSAFE_PLACE = re.compile(r'[\x00-\x1f%#?<>"\\^`{|}\[\]\x7f]')


def inside(sheet: str, cell: str) -> Hyperlink:
    """Links to a cell of this workbook."""
    return Hyperlink(ref=cell, location=f"'{sheet}'!{cell}")


def outside(
    file: str | None, sheet: str | None, cell: str | None, ways: Ways = NO_WAYS
) -> Hyperlink | None:
    """Links to file#sheet!cell; none where there is no file that a relative link can name."""
    way = ways.get(file or "", file or "")
    if not way or way.startswith(("/", "\\")):
        return None
    target = _UNSAFE.sub(_escaped, way)
    if sheet:
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
    return quote(found.group(), safe="")
