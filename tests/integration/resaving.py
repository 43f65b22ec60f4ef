"""Workbooks as other programs save them: the same cells in other bytes."""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from xml.etree import ElementTree as ET

from openpyxl import load_workbook
from tests.unit.intake.zips import parts_of, zipped

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_INLINE = re.compile(r't="inlineStr"><is>(<t[^>]*>[^<]*</t>)</is>')
_NAME = re.compile(r"<definedName .*?</definedName>")
_BOOK, _BOOK_RELATIONS, _CONTENT = (
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "[Content_Types].xml",
)
_CUSTOM = "docProps/custom.xml"
_Parts = dict[str, str]


def by_openpyxl(content: bytes) -> bytes:
    """Loaded and saved by a library."""
    target = BytesIO()
    load_workbook(BytesIO(content)).save(target)
    return target.getvalue()


def with_shared_texts(content: bytes) -> bytes:
    """Each text stands once, in a part of its own."""

    def change(parts: _Parts) -> None:
        texts: dict[str, int] = {}
        for name in _sheets(parts):
            parts[name] = _INLINE.sub(
                lambda found: f't="s"><v>{texts.setdefault(found[1], len(texts))}</v>', parts[name]
            )
        entries = "".join(f"<si>{text}</si>" for text in texts)
        _add(parts, "sharedStrings", f'<sst xmlns="{_MAIN}">{entries}</sst>')

    return _changed(content, change)


def without_properties(content: bytes) -> bytes:
    """Without the properties that somebody has given the workbook."""

    def change(parts: _Parts) -> None:
        del parts[_CUSTOM]
        _cut(parts, _CONTENT, rf'<Override PartName="/{_CUSTOM}"[^>]*/>')
        _cut(parts, "_rels/.rels", rf'<Relationship [^>]*{_CUSTOM}"[^>]*/>')

    return _changed(content, change)


def with_a_calculation_chain(content: bytes) -> bytes:
    """With the list in which Excel keeps the order of formulas."""

    def change(parts: _Parts) -> None:
        _add(parts, "calcChain", f'<calcChain xmlns="{_MAIN}"><c r="A1" i="1"/></calcChain>')

    return _changed(content, change)


def with_relative_paths(content: bytes) -> bytes:
    """With paths of parts that start at the workbook."""

    def change(parts: _Parts) -> None:
        parts[_BOOK_RELATIONS] = parts[_BOOK_RELATIONS].replace('Target="/xl/', 'Target="')

    return _changed(content, change)


def with_prefixes(content: bytes) -> bytes:
    """With a prefix before every element."""

    def change(parts: _Parts) -> None:
        for name in (_BOOK, "xl/styles.xml", *_sheets(parts)):
            root = ET.fromstring(parts[name])  # noqa: S314 - our own bytes
            parts[name] = ET.tostring(root, encoding="unicode")

    return _changed(content, change)


def with_names_in_another_order(content: bytes) -> bytes:
    """With the defined names the other way round."""

    def change(parts: _Parts) -> None:
        names = iter(reversed(_NAME.findall(parts[_BOOK])))
        parts[_BOOK] = _NAME.sub(lambda _: next(names), parts[_BOOK])

    return _changed(content, change)


def with_names_of_the_sheet(content: bytes) -> bytes:
    """With names that belong to the sheet, as where it was copied from another workbook."""

    def change(parts: _Parts) -> None:
        parts[_BOOK] = re.sub(
            r'<definedName name="(?=[a-z])', '<definedName localSheetId="0" name="', parts[_BOOK]
        )

    return _changed(content, change)


def _changed(content: bytes, change: Callable[[_Parts], None]) -> bytes:
    """Gives the bytes after a change, which must be one."""
    parts = {name: part.decode() for name, part in parts_of(content).items()}
    before = dict(parts)
    change(parts)
    assert parts != before
    return zipped({name: part.encode() for name, part in parts.items()})


def _sheets(parts: _Parts) -> Iterator[str]:
    return (name for name in parts if name.startswith("xl/worksheets/sheet"))


def _add(parts: _Parts, name: str, xml: str) -> None:
    parts[f"xl/{name}.xml"] = xml
    parts[_CONTENT] = parts[_CONTENT].replace(
        "</Types>",
        f'<Override PartName="/xl/{name}.xml" ContentType="{_TYPES}.{name}+xml"/></Types>',
    )
    parts[_BOOK_RELATIONS] = parts[_BOOK_RELATIONS].replace(
        "</Relationships>",
        f'<Relationship Id="rIdX" Type="{_RELATIONS}/{name}" Target="/xl/{name}.xml"/>'
        "</Relationships>",
    )


def _cut(parts: _Parts, name: str, pattern: str) -> None:
    parts[name], times = re.subn(pattern, "", parts[name])
    assert times == 1
