"""Sheets that say two things at once, or one thing to Excel and another one to its readers."""

from collections.abc import Callable
from itertools import pairwise

from tests.hostile.books import (
    SHEET,
    STRINGS,
    TYPES,
    changed,
    mended,
    usual,
    with_cell,
    with_parts,
    with_rows,
    with_strings,
)
from tests.hostile.case import accepted, refused
from tests.unit.intake.zips import parts_of, zipped

_MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_STRICT = b"http://purl.oclc.org/ooxml/spreadsheetml/main"


def begun(declaration: str, encoding: str = "utf-8") -> Callable[[], bytes]:
    """A list whose sheet begins otherwise, and is encoded otherwise."""
    return lambda: with_parts({SHEET: (declaration + usual()[SHEET].decode()).encode(encoding)})


def laughs() -> str:
    """A document type whose last word is a billion times longer than its first."""
    words = "abcdefghij"
    grown = (f'<!ENTITY {word} "{f"&{before};" * 10}">' for before, word in pairwise(words))
    return f'<!DOCTYPE x [<!ENTITY a "ha">{"".join(grown)}]>'


def outside() -> bytes:
    """A list whose applicant is the content of another file."""
    kind = '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    return mended(with_strings("<si><t>&x;</t></si>"), STRINGS, ("<sst", f"{kind}<sst"))


def elsewhere() -> bytes:
    """A list whose texts are defined by a document type, in a folder where few look."""
    content = with_strings("<si><t>&x;</t></si>")
    parts = parts_of(content)
    table = parts.pop(STRINGS).replace(b"<sst", b'<!DOCTYPE sst [<!ENTITY x "Stadt Trier">]><sst')
    types = parts[TYPES].replace(STRINGS.encode(), b"customXml/item1.xml")
    return zipped(parts | {"customXml/item1.xml": table, TYPES: types})


def strict() -> bytes:
    """The list as Strict Open XML."""
    return with_parts({name: inside.replace(_MAIN, _STRICT) for name, inside in usual().items()})


CASES = (
    refused("file.suspicious", "milliarden.xlsx", begun(laughs()), "It grows a billion times."),
    refused("file.suspicious", "fremde-datei.xlsx", outside, "It wants to read another file."),
    refused(
        "file.suspicious",
        "dokumenttyp-im-winkel.xlsx",
        elsewhere,
        "Notes of add-ins may lie there, texts of cells may not.",
    ),
    refused(
        "file.suspicious",
        "dokumenttyp-hinter-kommentar.xlsx",
        begun(f"<!-- {' ' * 9_000} --><!DOCTYPE worksheet>"),
        "A long comment hides the document type.",
    ),
    refused(
        "file.suspicious",
        "dokumenttyp-utf16.xlsx",
        begun('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE worksheet>', "utf-16"),
        "Another encoding hides the document type.",
    ),
    refused(
        "file.suspicious",
        "utf16.xlsx",
        begun('<?xml version="1.0" encoding="UTF-16"?>', "utf-16"),
        "No program writes sheets so; whatever is counted in them escapes.",
    ),
    refused(
        "file.suspicious",
        "zelle-doppelt.xlsx",
        lambda: with_rows('<row r="2"><c r="K2"><v>50000</v></c></row>'),
        "Two amounts in one cell: nobody knows which holds.",
    ),
    refused(
        "file.suspicious",
        "zelle-doppelt-ohne-adresse.xlsx",
        lambda: changed(SHEET, ('<c r="L2"', '<c r="J2"/><c t="n"><v>50000</v></c><c r="L2"')),
        "The second amount has no address, and the same place.",
    ),
    refused(
        "file.suspicious",
        "zelle-mit-zwei-werten.xlsx",
        lambda: with_cell("K2", '<c r="K2"><v>60000</v><v>50000</v></c>'),
        "Two amounts in one cell: nobody knows which holds.",
    ),
    refused(
        "file.suspicious",
        "zelle-ohne-ort.xlsx",
        lambda: with_cell("K2", '<c r="K2" t="inlineStr"><v>60000</v></c>'),
        "LibreOffice shows the amount, openpyxl reads nothing.",
    ),
    refused(
        "file.suspicious",
        "text-neben-seinem-ort.xlsx",
        lambda: with_strings("<si>Stadt Trier<t/></si>"),
        "Some programs show the text, openpyxl reads nothing.",
    ),
    refused(
        "file.suspicious",
        "zelle-fuer-andere-augen.xlsx",
        lambda: changed(
            SHEET, ('<c r="L2"', '<z:c xmlns:z="urn:z" r="J2"><v>1</v></z:c><c r="L2"')
        ),
        "Excel passes over what openpyxl takes for a cell.",
    ),
    refused(
        "file.broken",
        "steuerzeichen.xlsx",
        lambda: changed(SHEET, ("Landkreis G", "Landkreis&#1; G")),
        "No XML holds such a character.",
    ),
    refused(
        "file.broken",
        "xml-abgeschnitten.xlsx",
        lambda: with_parts({SHEET: usual()[SHEET][:2000]}),
        "The end of the sheet is missing.",
    ),
    refused(
        "file.broken",
        "text-fehlt.xlsx",
        lambda: with_strings("<si><t>nur einer</t></si>", index=7),
        "The cell shows a text that does not exist.",
    ),
    refused(
        "file.broken",
        "text-vor-dem-ersten.xlsx",
        lambda: with_strings("<si><t>einer</t></si><si><t>Stadt Trier</t></si>", index=-1),
        "No text stands before the first; Python would take the last.",
    ),
    refused(
        "file.broken",
        "format-fehlt.xlsx",
        lambda: changed(SHEET, ('s="1"', 's="999"')),
        "Whether the number is a day nobody can tell.",
    ),
    refused("file.strict", "streng.xlsx", strict, "Strict Open XML keeps days otherwise."),
    accepted(
        "latin1.xlsx",
        begun('<?xml version="1.0" encoding="iso-8859-1"?>', "iso-8859-1"),
        "A legal encoding, which says what it is.",
    ),
    accepted(
        "bom.xlsx",
        begun('\ufeff<?xml version="1.0" encoding="UTF-8"?>'),
        "Some libraries write a byte order mark.",
    ),
)
