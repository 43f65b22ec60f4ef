"""Workbooks whose archive lies, swells, hides or contradicts itself."""

import zipfile
from collections.abc import Callable
from io import BytesIO

from tests.hostile.books import (
    RELATIONS,
    SHEET,
    STRINGS,
    STYLES,
    TYPES,
    WORKBOOK,
    as_excel_keeps_texts,
    changed,
    usual,
    with_parts,
    without,
)
from tests.hostile.case import accepted, refused
from tests.unit.intake.zips import list_bytes, parts_of, zipped

MEGABYTE = 1024 * 1024
TEXTS = (
    f'<Override PartName="/{STRINGS}" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
)
_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"


def packed(
    method: int = zipfile.ZIP_DEFLATED, comment: bytes = b"", *, zip64: bool = False
) -> bytes:
    """The list, packed in another way."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        archive.comment = comment
        for name, inside in usual().items():
            with archive.open(name, "w", force_zip64=zip64) as part:
                part.write(inside)
    return target.getvalue()


def listed(part: str, offset: int, value: int, size: int = 4) -> bytes:
    """The list whose directory states another number for a part, `offset` bytes into its entry."""
    content = bytearray(list_bytes())
    at = content.rindex(part.encode()) - 46 + offset
    content[at : at + size] = value.to_bytes(size, "little")
    return bytes(content)


def bomb_stated_small() -> bytes:
    """A part of 30 MB of blanks that claims to have 100 bytes."""
    content = bytearray(with_parts({"xl/bombe.xml": b" " * 30 * MEGABYTE}))
    at = content.rindex(b"xl/bombe.xml") - 46 + 24
    content[at : at + 4] = (100).to_bytes(4, "little")
    return bytes(content)


def dense(size: int) -> bytes:
    """Bytes that shrink to a hundredth."""
    return (bytes(range(256)) + bytes(50_000)) * (size // 50_256)


def overlapping() -> bytes:
    """Two entries of the directory that lead to the same bytes."""
    content = list_bytes()
    start = content.index(_CENTRAL)
    end = content.index(_END)
    first = content[start : content.index(_CENTRAL, start + 4)]
    name_length = int.from_bytes(first[28:30], "little")
    again = first.replace(first[46 : 46 + name_length], b"x" * name_length)
    tail = bytearray(content[end:])
    count = int.from_bytes(tail[8:10], "little") + 1
    tail[8:12] = count.to_bytes(2, "little") * 2
    tail[12:16] = (end - start + len(again)).to_bytes(4, "little")
    return content[:end] + again + bytes(tail)


def doubled(name: str) -> bytes:
    """The list with its sheet a second time, under this name."""
    other = usual()[SHEET].replace(b"60000", b"50000")
    return zipped([*usual().items(), (name, other)])


def protected() -> bytes:
    """The list with all parts marked as encrypted."""
    content = bytearray(list_bytes())
    for mark, place in ((_LOCAL, 6), (_CENTRAL, 8)):
        at = content.find(mark)
        while at >= 0:
            content[at + place] |= 1
            at = content.find(mark, at + 4)
    return bytes(content)


def cut(share: float) -> bytes:
    """The beginning of the list."""
    content = list_bytes()
    return content[: int(len(content) * share)]


def damaged() -> bytes:
    """The list with a bit of its sheet turned over."""
    content = bytearray(packed(zipfile.ZIP_STORED))
    content[content.index(b"Landkreis")] ^= 4
    return bytes(content)


def without_texts() -> bytes:
    """The list whose texts stand in a table that is missing."""
    parts = parts_of(as_excel_keeps_texts(list_bytes()))
    return zipped({name: inside for name, inside in parts.items() if name != STRINGS})


def leading_to(target: str, mode: str = "Internal") -> Callable[[], bytes]:
    """The list whose sheet lies elsewhere."""
    old = 'Target="/xl/worksheets/sheet1.xml"'
    return lambda: changed(RELATIONS, (old, f'Target="{target}" TargetMode="{mode}"'))


CASES = (
    refused(
        "file.too_large",
        "bombe-ein-teil.xlsx",
        lambda: with_parts({"xl/media/b.bin": bytes(65 * MEGABYTE)}),
        "A part of 65 MB would fill the memory.",
    ),
    refused(
        "file.too_large",
        "bombe-dicht.xlsx",
        lambda: with_parts({"xl/media/b.xml": b" " * 2 * MEGABYTE}),
        "No table is a thousand times smaller when packed.",
    ),
    refused(
        "file.too_large",
        "bombe-viele-teile.xlsx",
        lambda: with_parts({f"xl/media/{number}.bin": b"" for number in range(2_001)}),
        "No workbook consists of 2,000 parts.",
    ),
    refused(
        "file.too_large",
        "bombe-in-summe.xlsx",
        lambda: with_parts(dict.fromkeys(("xl/a", "xl/b", "xl/c"), dense(45 * MEGABYTE))),
        "Each part is within its limit, all together are not.",
    ),
    refused(
        "file.broken",
        "bombe-gibt-sich-klein.xlsx",
        bomb_stated_small,
        "What is unpacked is never more than was stated, and then its sum is wrong.",
    ),
    refused(
        "file.too_large",
        "teil-gibt-sich-gross.xlsx",
        lambda: listed(SHEET, 24, 3 << 30),
        "What states a size beyond all limits is not even opened.",
    ),
    refused(
        "file.broken",
        "teil-liegt-anderswo.xlsx",
        lambda: listed(SHEET, 42, 7),
        "The directory leads into the midst of another part.",
    ),
    refused("file.broken", "ueberlappend.xlsx", overlapping, "Two names for the same bytes."),
    refused(
        "file.suspicious",
        "teil-doppelt.xlsx",
        lambda: doubled(SHEET),
        "Excel shows the first sheet of two, openpyxl the second.",
    ),
    refused(
        "file.suspicious",
        "teil-doppelt-schreibweise.xlsx",
        lambda: doubled("XL/Worksheets/Sheet1.XML"),
        "Names of parts are the same in capital letters.",
    ),
    refused(
        "file.suspicious",
        "teil-doppelt-windows.xlsx",
        lambda: doubled(SHEET.replace("/", "\\")),
        "Names of parts are the same with the slashes of Windows.",
    ),
    refused(
        "file.suspicious",
        "dokumenttyp-in-grossbuchstaben.xlsx",
        lambda: zipped(
            {
                SHEET.upper() if name == SHEET else name: inside
                for name, inside in {**usual(), "CUSTOMXML/a.xml": b"<!DOCTYPE a><a/>"}.items()
            }
        ),
        "What nobody reads is told by its exact name alone.",
    ),
    refused(
        "file.suspicious",
        "zwei-mappen-hintereinander.xlsx",
        lambda: list_bytes("A") + list_bytes("B"),
        "One program finds the first, another one the second.",
    ),
    refused(
        "file.suspicious",
        "pfad-hinaus.xlsx",
        lambda: with_parts({"../../.ssh/authorized_keys": b"x"}),
        "No program writes a path out of the archive.",
    ),
    refused(
        "file.suspicious",
        "pfad-wurzel.xlsx",
        lambda: with_parts({"/etc/cron.d/x": b"x"}),
        "No program writes an absolute path.",
    ),
    refused(
        "file.suspicious",
        "pfad-windows.xlsx",
        lambda: with_parts({"..\\..\\autoexec.bat": b"x"}),
        "Windows separates folders otherwise.",
    ),
    refused("file.broken", "teile-verschluesselt.xlsx", protected, "No program writes this."),
    refused("file.truncated", "halb.xlsx", lambda: cut(0.5), "A transfer was interrupted."),
    refused("file.truncated", "ein-hundertstel.xlsx", lambda: cut(0.01), "Almost nothing came."),
    refused("file.truncated", "ende-fehlt.xlsx", lambda: cut(0.999), "The last bytes are missing."),
    refused("file.broken", "pruefsumme.xlsx", damaged, "A flipped bit may be a digit."),
    refused(
        "file.broken",
        "verfahren-unbekannt.xlsx",
        lambda: listed(SHEET, 10, 99, size=2),
        "Nobody unpacks method 99.",
    ),
    refused("file.broken", "ohne-blatt.xlsx", lambda: without(SHEET), "A sheet is missing."),
    refused("file.broken", "ohne-mappe.xlsx", lambda: without(WORKBOOK), "Nothing lists sheets."),
    refused(
        "file.broken", "ohne-verweise.xlsx", lambda: without(RELATIONS), "Nothing leads to sheets."
    ),
    refused(
        "file.broken",
        "verweis-ins-netz.xlsx",
        leading_to("http://127.0.0.1:9/sheet1.xml", "External"),
        "Nothing is ever fetched, and without it the sheet is missing.",
    ),
    refused(
        "file.broken",
        "verweis-hinaus.xlsx",
        leading_to("../../../../../../../../etc/passwd"),
        "Nothing outside the archive is opened.",
    ),
    refused("file.type", "selbstentpackend.xlsx", lambda: b"MZ" + list_bytes(), "A program."),
    accepted(
        "ohne-formate.xlsx",
        lambda: changed(SHEET, (' s="1"', ""), (' s="2"', "")),
        "Days stand there as bare numbers, which may mean anything.",
        "date.serial",
        received_at=None,
        funding_start=None,
        funding_end=None,
    ),
    accepted(
        "pfade-von-windows.xlsx",
        lambda: zipped({name.replace("/", "\\"): inside for name, inside in usual().items()}),
        "Some programs write paths as Windows does, and Excel opens them.",
    ),
    accepted(
        "teile-in-kleinbuchstaben.xlsx",
        lambda: zipped({name.lower(): inside for name, inside in usual().items()}),
        "Names of parts are the same in small letters.",
    ),
    accepted("unverdichtet.xlsx", lambda: packed(zipfile.ZIP_STORED), "A legal way to pack."),
    accepted("bzip2.xlsx", lambda: packed(zipfile.ZIP_BZIP2), "Unusual and harmless."),
    accepted("zip64.xlsx", lambda: packed(zip64=True), "Some libraries write all files so."),
    accepted(
        "mit-kommentar.xlsx",
        lambda: packed(comment=b"K" * 65_535),
        "A comment of the archive is nobody's business.",
    ),
    accepted(
        "mit-anhang.xlsx",
        lambda: list_bytes() + b"\r\n" * 50,
        "Some mail programs add an empty line.",
    ),
    accepted(
        "mit-ordnern.xlsx",
        lambda: with_parts({"xl/": b"", "xl/worksheets/": b"", "docProps/": b""}),
        "Some programs list the folders as well.",
    ),
    accepted(
        "mappe-in-mappe.xlsx",
        lambda: with_parts({"xl/embeddings/innen.xlsx": list_bytes("INNEN")}),
        "What is embedded is a picture to the clerk, no application.",
    ),
    accepted(
        "teile-unbekannt.xlsx",
        lambda: with_parts({"xl/unbekannt.xml": b"<a/>", "Papierkorb/x.bin": b"\0\1"}),
        "Programs keep notes of their own.",
    ),
    accepted(
        "texttabelle-nur-genannt.xlsx",
        lambda: changed(TYPES, ("</Types>", f"{TEXTS}</Types>")),
        "No cell refers to the table of texts that is listed and missing.",
    ),
    refused(
        "file.broken",
        "texttabelle-fehlt.xlsx",
        without_texts,
        "The texts of the cells are gone.",
    ),
    accepted(
        "ohne-theme.xlsx",
        lambda: without("xl/theme/theme1.xml"),
        "Many libraries write no theme.",
    ),
    refused(
        "file.broken",
        "inhaltsverzeichnis-fehlt.xlsx",
        lambda: without(TYPES),
        "Excel does not open it either.",
    ),
    refused(
        "file.broken",
        "formate-fehlen.xlsx",
        lambda: without(STYLES),
        "Whether 46023 is a day or an amount nobody can tell.",
    ),
)
