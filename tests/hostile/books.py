"""Healthy workbooks taken apart, so that a case may change one thing in them."""

import re
from collections.abc import Mapping
from functools import cache
from html import escape
from types import MappingProxyType

from tests.unit.intake.zips import list_bytes, parts_of, zipped

SHEET = "xl/worksheets/sheet1.xml"
WORKBOOK = "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
STYLES = "xl/styles.xml"
STRINGS = "xl/sharedStrings.xml"
TYPES = "[Content_Types].xml"
_INLINE = re.compile(r'(<c r="[A-Z]+[0-9]+"[^>]*) t="inlineStr"><is>(.*?)</is></c>')
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


@cache
def usual() -> Mapping[str, bytes]:
    """The parts of a list with one application."""
    return MappingProxyType(parts_of(list_bytes()))


def with_parts(parts: Mapping[str, bytes]) -> bytes:
    """The list with these parts added or replaced."""
    return zipped({**usual(), **parts})


def without(part: str) -> bytes:
    """The list without one of its parts."""
    return zipped({name: inside for name, inside in usual().items() if name != part})


def changed(part: str, *changes: tuple[str, str]) -> bytes:
    """The list with pieces of one part replaced."""
    return mended(list_bytes(), part, *changes)


def mended(content: bytes, part: str, *changes: tuple[str, str]) -> bytes:
    """A workbook with pieces of one of its parts replaced."""
    parts = parts_of(content)
    return zipped(parts | {part: piece_by_piece(parts[part].decode(), *changes).encode()})


def piece_by_piece(text: str, *changes: tuple[str, str]) -> str:
    """The text with pieces replaced, each of which must occur."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


def with_cell(address: str, cell: str) -> bytes:
    """The list with another element in the place of a cell."""
    return changed(SHEET, (cell_in(usual()[SHEET].decode(), address), cell))


def cell_in(sheet: str, address: str) -> str:
    """The element of a cell."""
    start = sheet.index(f'<c r="{address}"')
    return sheet[start : sheet.index("</c>", start) + len("</c>")]


def with_text(address: str, text: str) -> bytes:
    """The list with a text in a cell."""
    return with_cell(address, inline(address, text))


def inline(address: str, text: str) -> str:
    """A cell with a text in it."""
    inside = f'<is><t xml:space="preserve">{escape(text)}</t></is>'
    return f'<c r="{address}" t="inlineStr">{inside}</c>'


def with_amount(value: str) -> bytes:
    """The list with this as the stored number of the salary costs."""
    return with_cell("K2", f'<c r="K2"><v>{value}</v></c>')


def behind_rows(xml: str) -> bytes:
    """The list with further elements behind its cells."""
    return changed(SHEET, ("</sheetData>", f"</sheetData>{xml}"))


def before_rows(xml: str) -> bytes:
    """The list with further elements before its cells."""
    return changed(SHEET, ("<sheetData>", f"{xml}<sheetData>"))


def with_rows(xml: str) -> bytes:
    """The list with further rows below."""
    return changed(SHEET, ("</sheetData>", f"{xml}</sheetData>"))


def with_strings(strings: str, index: int = 0) -> bytes:
    """The list whose applicant stands in a table of strings, at that index."""
    sheet = usual()[SHEET].decode()
    cell = f'<c r="E2" t="s"><v>{index}</v></c>'
    return _with_table(usual(), sheet.replace(cell_in(sheet, "E2"), cell), strings)


def as_excel_keeps_texts(content: bytes) -> bytes:
    """The workbook with the texts of its first sheet in a table of strings."""
    parts = parts_of(content)
    strings: list[str] = []

    def moved(found: re.Match[str]) -> str:
        strings.append(f"<si>{found[2]}</si>")
        return f'{found[1]} t="s"><v>{len(strings) - 1}</v></c>'

    sheet = _INLINE.sub(moved, parts[SHEET].decode())
    return _with_table(parts, sheet, "".join(strings))


def _with_table(parts: Mapping[str, bytes], sheet: str, strings: str) -> bytes:
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    override = f'<Override PartName="/{STRINGS}" ContentType="{kind}"/></Types>'
    return zipped(
        {
            **parts,
            SHEET: sheet.encode(),
            STRINGS: f'<sst xmlns="{_MAIN}">{strings}</sst>'.encode(),
            TYPES: parts[TYPES].replace(b"</Types>", override.encode()),
        }
    )


def with_sheet(xml: str, *, state: str = "visible") -> bytes:
    """The list with a second sheet of these rows."""
    sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{xml}</sheetData></worksheet>'
    return with_second(sheet.encode(), state=state)


def with_second(part: bytes, *, state: str = "visible", kind: str = "worksheet") -> bytes:
    """The list with this as the part of a second sheet, of that kind."""
    office = "officeDocument/2006/relationships"
    named = f'<sheet name="Zweites" sheetId="2" state="{state}" r:id="rId99"/></sheets>'
    related = (
        f'<Relationship Type="http://schemas.openxmlformats.org/{office}/{kind}" '
        f'Target="/xl/{kind}s/zweites.xml" Id="rId99"/></Relationships>'
    )
    content_type = f"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"
    override = f'<Override PartName="/xl/{kind}s/zweites.xml" ContentType="{content_type}"/>'
    return with_parts(
        {
            f"xl/{kind}s/zweites.xml": part,
            WORKBOOK: usual()[WORKBOOK].replace(b"</sheets>", named.encode()),
            RELATIONS: usual()[RELATIONS].replace(b"</Relationships>", related.encode()),
            TYPES: usual()[TYPES].replace(b"</Types>", f"{override}</Types>".encode()),
        }
    )
