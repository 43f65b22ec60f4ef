"""Workbooks in the format .ods, written element by element in the test."""

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from tests.unit.intake.zips import zipped

_NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "number": "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
}
_MIME = b"application/vnd.oasis.opendocument.spreadsheet"
_MANIFEST = b"""<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
<manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""


def ods(tables: str, styles: str = "", parts: Mapping[str, bytes] | None = None) -> bytes:
    """The bytes of a workbook with these tables, automatic styles and further parts."""
    content = document(
        "content",
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>",
    )
    usual = {"mimetype": _MIME, "META-INF/manifest.xml": _MANIFEST % _MIME, "content.xml": content}
    return zipped({**usual, **(parts or {})})


def document(kind: str, inside: str) -> bytes:
    """A part of a workbook, with all names that the tests use."""
    names = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in _NAMES.items())
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-{kind} {names} '
        f'office:version="1.3">{inside}</office:document-{kind}>'
    ).encode()


def table(inside: str, name: str = "Anträge", **attributes: str) -> str:
    """A table of rows."""
    return _element("table", inside, {"name": name, **attributes})


def row(inside: str, times: int = 1, **attributes: str) -> str:
    """A row of cells, perhaps several times."""
    return _element("table-row", inside, {"number-rows-repeated": str(times), **attributes})


def column(times: int = 1, **attributes: str) -> str:
    """A column, perhaps several times."""
    return _element("table-column", "", {"number-columns-repeated": str(times), **attributes})


def text(value: str, times: int = 1) -> str:
    """A cell with a text, perhaps several times."""
    return cell(
        f"<text:p>{escape(value)}</text:p>",
        f'office:value-type="string" table:number-columns-repeated="{times}"',
    )


def empty(times: int = 1) -> str:
    """Cells with nothing in them."""
    return cell("", f'table:number-columns-repeated="{times}"')


def valued(kind: str, value: str, further: str = "", shown: str = "") -> str:
    """A cell with a typed value."""
    name = {"date": "date-value", "time": "time-value", "boolean": "boolean-value"}
    return cell(
        f"<text:p>{escape(shown)}</text:p>",
        f'office:value-type="{kind}" office:{name.get(kind, "value")}={quoteattr(value)} {further}',
    )


def cell(inside: str, attributes: str = "") -> str:
    """A cell as the test spells it."""
    return f"<table:table-cell {attributes}>{inside}</table:table-cell>"


def _element(kind: str, inside: str, attributes: Mapping[str, str]) -> str:
    spelled = " ".join(
        f"table:{name.replace('_', '-')}={quoteattr(value)}" for name, value in attributes.items()
    )
    return f"<table:{kind} {spelled}>{inside}</table:{kind}>"
