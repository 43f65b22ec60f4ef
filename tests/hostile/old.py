"""Workbooks of Excel 97 (.xls), binary ones (.xlsb) and those of LibreOffice (.ods)."""

from datetime import date

from tests.hostile.case import accepted, refused
from tests.hostile.tables import ANSWERS
from tests.unit.intake.ods_files import empty, ods, row, table, text
from tests.unit.intake.sheets import HEADINGS, complete
from tests.unit.intake.xls_files import Workbook, easyxf, file_of, record, stream_of, xls
from tests.unit.intake.xlsb_files import Sheet, xlsb
from tests.unit.intake.xlsb_files import text as binary_text
from tests.unit.intake.zips import parts_of, zipped

MEGABYTE = 1024 * 1024
_ENCRYPTED = b"<manifest:encryption-data/>"


def old_list(*, far: bool = False, sheets: int = 1) -> bytes:
    """A list with one application as Excel 97 keeps it; `far`: with a cell in the last corner."""
    return xls(old_workbook(far=far, sheets=sheets))


def old_workbook(*, far: bool = False, sheets: int = 1) -> Workbook:
    """The same before it is written."""
    workbook = Workbook()
    sheet = workbook.add_sheet("Anträge")
    days = easyxf(num_format_str="DD.MM.YYYY HH:MM")
    for column, (key, heading) in enumerate(HEADINGS.items()):
        value = complete()[key]
        sheet.write(0, column, heading)
        sheet.write(1, column, value, *([days] if isinstance(value, date) else []))
    if far:
        sheet.write(65_535, 255, "x")
    for number in range(1, sheets):
        workbook.add_sheet(f"Blatt {number}")
    return workbook


def locked() -> bytes:
    """The list of Excel 97 with the mark that its records are encrypted."""
    stream = stream_of(old_workbook())
    start = 4 + int.from_bytes(stream[2:4], "little")
    return file_of(stream[:start] + record(0x2F, bytes(54)) + stream[start:])


def ring() -> bytes:
    """The list of Excel 97 in a container whose first sector is followed by itself."""
    content = bytearray(old_list())
    table = 512 * (int.from_bytes(content[0x4C:0x50], "little") + 1)
    content[table : table + 4] = bytes(4)
    return bytes(content)


def directory_last() -> bytes:
    """The list of Excel 97 whose list of streams stands at the end, as some programs write it."""
    content = bytearray(old_list())
    first = int.from_bytes(content[48:52], "little")
    last = len(content) // 512 - 1
    table = 512 * (int.from_bytes(content[76:80], "little") + 1)
    content += content[512 * (first + 1) : 512 * (first + 2)]
    content[48:52] = last.to_bytes(4, "little")
    content[table + 4 * last : table + 4 * last + 4] = b"\xfe\xff\xff\xff"
    return bytes(content)


def free_list(*rows: str) -> bytes:
    """A list with one application as LibreOffice keeps it, with further rows below."""
    answers = (HEADINGS.values(), [ANSWERS[key] for key in HEADINGS])
    usual = (row("".join(text(one) if one else empty() for one in line)) for line in answers)
    return ods(table("".join((*usual, *rows))))


def binary_list() -> bytes:
    """A list with one application as a binary workbook."""
    answers = dict(enumerate((HEADINGS.values(), [ANSWERS[key] for key in HEADINGS])))
    rows = {
        number: [binary_text(column, one) for column, one in enumerate(line) if one]
        for number, line in answers.items()
    }
    return xlsb([Sheet("Anträge", rows)])


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """A workbook with a part replaced or added."""
    return zipped(parts_of(content) | {name: part})


def without(content: bytes, name: str) -> bytes:
    """A workbook without one of its parts."""
    return zipped({other: part for other, part in parts_of(content).items() if other != name})


def cut(content: bytes, share: float) -> bytes:
    """The beginning of a file."""
    return content[: int(len(content) * share)]


CASES = (
    accepted("liste.xls", old_list, "Excel 97 is still in use."),
    accepted("blaetter-200.xls", lambda: old_list(sheets=200), "A sheet a day."),
    accepted("xls-als.xlsx", lambda: old_list(sheets=2), "The content counts.", "file.ending"),
    refused(
        "file.too_large",
        "ecken-des-blattes.xls",
        lambda: old_list(far=True),
        "The reader would build 16 million cells between the corners.",
    ),
    refused(
        "file.truncated", "halb.xls", lambda: cut(old_list(), 0.5), "A transfer was interrupted."
    ),
    refused(
        "file.truncated", "ende-fehlt.xls", lambda: cut(old_list(), 0.9), "The end is missing."
    ),
    refused(
        "file.truncated",
        "letzter-sektor-halb.xls",
        lambda: directory_last()[:-130],
        "The reader aborts over half a list of streams.",
    ),
    refused("file.broken", "unsinn.xls", lambda: file_of(b"\1\2\3" * 3_000), "Garbage."),
    refused("file.broken", "nullen.xls", lambda: file_of(bytes(9_000), name="Book"), "Zeros."),
    refused("file.broken", "ring.xls", ring, "Whoever follows the sectors never arrives."),
    accepted("verzeichnis-am-ende.xls", directory_last, "Perl and other programs write it so."),
    refused("file.encrypted", "kennwort.xls", locked, "Protected with a password."),
    accepted("liste.xlsb", binary_list, "Excel keeps large workbooks so."),
    refused(
        "file.broken",
        "unsinn.xlsb",
        lambda: with_part(binary_list(), "xl/workbook.bin", b"\1" * 999),
        "Garbage.",
    ),
    refused(
        "file.broken",
        "ohne-mappe.xlsb",
        lambda: without(binary_list(), "xl/workbook.bin"),
        "Nothing lists the sheets.",
    ),
    refused(
        "file.broken",
        "verweise-halb.xlsb",
        lambda: with_part(binary_list(), "xl/_rels/workbook.bin.rels", b"<Relationships><Rel"),
        "What leads to the sheets ends in the midst of a word.",
    ),
    refused(
        "file.too_large",
        "bombe.xlsb",
        lambda: with_part(binary_list(), "xl/bombe.bin", bytes(65 * MEGABYTE)),
        "A part of 65 MB would fill the memory.",
    ),
    accepted("liste.ods", free_list, "LibreOffice is in use."),
    accepted(
        "leere-zeilen.ods",
        lambda: free_list(row(empty(16_384), 1_048_574)),
        "LibreOffice fills the sheet with nothing.",
    ),
    accepted(
        "makros.ods",
        lambda: with_part(free_list(), "Basic/script-lc.xml", b"<!DOCTYPE library:libraries><a/>"),
        "LibreOffice writes a document type beside its macros.",
        "file.macros",
    ),
    refused(
        "file.too_large",
        "volle-zeilen.ods",
        lambda: free_list(row(text("x", 16_384), 1_048_574)),
        "17 billion cells in a line.",
    ),
    refused(
        "file.broken",
        "zahl-der-zeilen.ods",
        lambda: free_list(row(text("x", 10**30), 10**30)),
        "More rows than any sheet has.",
    ),
    refused(
        "file.suspicious",
        "milliarden.ods",
        lambda: with_part(
            free_list(), "content.xml", b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x/>'
        ),
        "It grows when it is read.",
    ),
    refused(
        "file.broken",
        "ohne-inhalt.ods",
        lambda: without(free_list(), "content.xml"),
        "The cells are missing.",
    ),
    refused(
        "file.broken",
        "unsinn.ods",
        lambda: with_part(free_list(), "content.xml", b"<kein XML"),
        "No XML.",
    ),
    refused(
        "file.too_large",
        "bombe.ods",
        lambda: with_part(free_list(), "content.xml", b" " * 65 * MEGABYTE),
        "A part of 65 MB would fill the memory.",
    ),
    refused(
        "file.encrypted",
        "kennwort.ods",
        lambda: with_part(free_list(), "META-INF/manifest.xml", _ENCRYPTED),
        "Protected with a password.",
    ),
    refused(
        "file.suspicious",
        "teil-doppelt.ods",
        lambda: with_part(free_list(), "Content.xml", b"<a/>"),
        "Two contents in one file.",
    ),
)
