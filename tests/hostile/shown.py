"""What the cells of a file show, read once more and independently of the program."""

import csv
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO, StringIO
from xml.etree.ElementTree import Element, ParseError, fromstring

from openpyxl.utils import column_index_from_string

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_STRINGS = "xl/sharedStrings.xml"
Shown = dict[str, str]
"""The stored content of each filled cell by its address, such as Anträge!K2."""


def shown_in_workbook(content: bytes) -> Shown:
    """Gives the stored content of all cells of an Office Open XML workbook."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        targets = {one.get("Id"): one.get("Target", "") for one in _root(archive, _RELATIONS)}
        strings = _strings(archive)
        return {
            f"{sheet.get('name')}!{address}": text
            for sheet in _root(archive, "xl/workbook.xml").iterfind(".//{*}sheet")
            for address, cell in _cells(_root(archive, _path(targets[sheet.get(_RELATED)])))
            if (text := _text(cell, strings))
        }


def _cells(sheet: Element) -> Iterator[tuple[str, Element]]:
    """Gives all cells with their addresses; one without stands right of the one before."""
    for number, row in enumerate(sheet.iter(f"{_MAIN}row"), start=1):
        column = 0
        for cell in row.iter(f"{_MAIN}c"):
            address = cell.get("r") or f"{_letter(column)}{row.get('r', number)}"
            column = column_index_from_string(address.rstrip("0123456789"))
            yield address, cell


def shown_in_table(content: bytes, delimiter: str = ";") -> Shown:
    """Gives all fields of a text table."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        text = content.decode("cp1252")
    rows = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    return {
        f"CSV!{_letter(column)}{row}": field
        for row, fields in enumerate(rows, start=1)
        for column, field in enumerate(fields)
        if field
    }


def _root(archive: zipfile.ZipFile, name: str) -> Element:
    return fromstring(archive.read(name))  # noqa: S314 - made in the test


def _path(target: str) -> str:
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"


def _strings(archive: zipfile.ZipFile) -> list[str]:
    if _STRINGS not in archive.namelist():
        return []
    table = _root(archive, _STRINGS).iter(f"{_MAIN}si")
    return ["".join(one.text or "" for one in string.iter(f"{_MAIN}t")) for string in table]


def _text(cell: Element, strings: list[str]) -> str:
    kind = "t" if cell.get("t") == "inlineStr" else "v"
    text = "".join(one.text or "" for one in cell.iter(f"{_MAIN}{kind}"))
    return strings[int(text)] if text and cell.get("t") == "s" else text


def _letter(column: int) -> str:
    return chr(ord("A") + column)


UNSHOWABLE = (
    *(zipfile.BadZipFile, zlib.error, ParseError, LookupError, ValueError, csv.Error),
    *(EOFError, OSError, RuntimeError),
)
"""What a file raises that nobody can look into."""
