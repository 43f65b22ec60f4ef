"""Strips a workbook to its facts: cells, number formats, hidden and merged ranges, names.

openpyxl loses a whole workbook over a decoration that it does not know: a fill without a pattern,
a filter with a wildcard, a drawing that is missing. Excel opens all of these without a word.
"""

import re
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from types import MappingProxyType
from typing import Final
from xml.etree.ElementTree import Element, fromstring, tostring

from grantrules.intake.content_kind import CONTENT_TYPES
from grantrules.intake.package import typed_parts, workbook_part

_PACKAGE_RELATIONS: Final = "_rels/.rels"
_OWN_PROPERTIES: Final = "docProps/custom.xml"
_STYLES: Final = "xl/styles.xml"
_SHEET = frozenset({"cols", "sheetData", "mergeCells"})
_KEPT: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "workbook": frozenset({"workbookPr", "sheets", "definedNames", "calcPr"}),
        "worksheet": _SHEET,
        "macrosheet": _SHEET,
        "chartsheet": frozenset(),
        "styleSheet": frozenset({"numFmts", "cellXfs"}),
        "sst": frozenset({"si"}),
    }
)
"""What is kept of each kind of part, by the names of its elements."""
_TEXTS: Final = b"sharedStrings+xml"
_FORMAT = "numFmtId"
_NUMBER = re.compile(r"\s*(?:[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)?\s*")
_NO_NUMBER: Final = "#NUM!"
_NO_RELATIONS: Final = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
)


def bare_package(content: bytes) -> bytes:
    """Gives the same workbook without any decoration."""
    bare = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(content)) as archive,
        zipfile.ZipFile(bare, "w", zipfile.ZIP_STORED) as stripped,
    ):
        for name, part in _parts(archive):
            if name in stripped.namelist():
                raise zipfile.BadZipFile(name)
            stripped.writestr(name, part)
    return bare.getvalue()


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    workbook = workbook_part(archive)
    untouched = {_PACKAGE_RELATIONS, _OWN_PROPERTIES, _relations_of(workbook)}
    for name in archive.namelist():
        if name == CONTENT_TYPES:
            yield name, _types(archive)
        elif name in untouched:
            yield name, archive.read(name)
        elif name.casefold().endswith(".rels"):
            yield name, _NO_RELATIONS
        elif name.casefold().endswith(".xml"):
            root = fromstring(archive.read(name))  # noqa: S314 - no DTD comes this far
            if (kind := _local(root)) in _KEPT:
                _strip(root, kind)
                # openpyxl looks for the formats under this name only.
                yield _STYLES if kind == "styleSheet" else name, tostring(root)


def _types(archive: zipfile.ZipFile) -> bytes:
    """Gives the list of parts without a table of texts that is not there; no cell may need it."""
    types = archive.read(CONTENT_TYPES)
    for name, override in typed_parts(archive):
        if _TEXTS in override and name not in archive.namelist():
            types = types.replace(override, b"")
    return types


def _relations_of(part: str) -> str:
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels".removeprefix("/")


def _strip(root: Element, kind: str) -> None:
    root[:] = [child for child in root if _local(child) in _KEPT[kind]]
    for cell in root.iterfind("{*}sheetData/{*}row/{*}c"):
        _mark_as_error(cell)
    for styles in root.iterfind("{*}cellXfs"):
        styles[:] = [_bare_style(style) for style in _understood(styles)]


def _mark_as_error(cell: Element) -> None:
    """Makes a number that is none, such as NaN, the error value that Excel has for it."""
    value = cell.find("{*}v")
    if cell.get("t", "n") == "n" and value is not None and not _NUMBER.fullmatch(value.text or ""):
        cell.set("t", "e")
        value.text = _NO_NUMBER


def _understood(parent: Element) -> Iterator[Element]:
    """Gives the children, and for what only some programs understand what the others shall see."""
    for child in parent:
        if _local(child) == "AlternateContent":
            yield from (one for fallback in child.iterfind("{*}Fallback") for one in fallback)
        else:
            yield child


def _bare_style(style: Element) -> Element:
    return Element(style.tag, {_FORMAT: style.get(_FORMAT, "0")})


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2]
