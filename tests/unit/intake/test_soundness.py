"""Files that say two things at once."""

import warnings
import zipfile
from io import BytesIO

import pytest
from openpyxl import Workbook
from tests.unit.intake.zips import zipped

from grantrules.intake.problem_code import Code
from grantrules.intake.soundness import contradiction
from grantrules.intake.workbook import read_ooxml
from grantrules.intake.workbook_cells import ReadFailure

SHEET = "xl/worksheets/sheet1.xml"
HEAD = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
TAIL = b"</sheetData></worksheet>"


def rebuilt(sheet: bytes | None = None, **further: bytes) -> bytes:
    """A small workbook with another sheet or with further parts."""
    whole, target = BytesIO(), BytesIO()
    workbook = Workbook()
    workbook.create_sheet("Zweites")["A1"] = 1
    workbook.save(whole)
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(target, "w") as changed:
        for name in source.namelist():
            changed.writestr(name, sheet if sheet and name == SHEET else source.read(name))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # zipfile itself warns of the part that stands twice
            for name, content in further.items():
                changed.writestr(name, content)
    return target.getvalue()


def cells(*xml: bytes) -> bytes:
    return HEAD + b"".join(xml) + TAIL


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (rebuilt(**{SHEET: cells()}), "Teil der Datei ist doppelt"),
        (rebuilt(**{"XL/worksheets/SHEET1.xml": cells()}), "Teil der Datei ist doppelt"),
        (rebuilt(**{"../fremd.xml": b"<a/>"}), "unerlaubten Pfad"),
        (rebuilt(**{"/etc/fremd.xml": b"<a/>"}), "unerlaubten Pfad"),
        (rebuilt(b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>'), "Dokumenttyp"),
        (rebuilt(b"<!--" + bytes([32]) * 5000 + b"--><!DOCTYPE x><x/>"), "Dokumenttyp"),
        (rebuilt(**{"xl/fremd.bin": b" <?xml version='1.0'?><!DOCTYPE x><x/>"}), "Dokumenttyp"),
        (
            rebuilt('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x><x/>'.encode("utf-16")),
            "typ",
        ),
        (
            rebuilt(
                cells(
                    b'<row r="2"><c r="K2"><v>777</v></c></row>',
                    b'<row r="2"><c s="1" r="K2"><v>999</v></c></row>',
                )
            ),
            "Zelle ist doppelt",
        ),
    ],
)
def test_a_file_that_says_two_things_is_refused(content: bytes, word: str) -> None:
    told = contradiction(content)

    assert told is not None
    assert word in told.fault
    assert told.code is Code.FILE_SUSPICIOUS
    assert read_ooxml(content) == told


def test_an_ordinary_workbook_is_sound() -> None:
    ordinary = rebuilt(cells(b'<row r="2"><c r="K2"><v>1</v></c><c r="L2"><v>1</v></c></row>'))

    assert contradiction(ordinary) is None
    assert not isinstance(read_ooxml(ordinary), ReadFailure)


@pytest.mark.parametrize("name", ["customXml/item1.xml", "xl/customProperty1.bin"])
def test_notes_of_power_query_and_of_add_ins_may_be_written_in_any_encoding(name: str) -> None:
    mashup = '<?xml version="1.0" encoding="utf-16"?><DataMashup/>'.encode("utf-16")
    workbook = rebuilt(**{name: mashup})

    assert contradiction(workbook) is None
    assert not isinstance(read_ooxml(workbook), ReadFailure)


def test_a_sheet_among_those_notes_is_not_read() -> None:
    relations = "xl/_rels/workbook.xml.rels"
    with zipfile.ZipFile(BytesIO(rebuilt())) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    parts[relations] = parts[relations].replace(b"worksheets/sheet1.xml", b"customProperty1.bin")
    parts["xl/customProperty1.bin"] = parts.pop(SHEET)

    told = read_ooxml(zipped(parts))

    assert isinstance(told, ReadFailure)
    assert told.code is Code.FILE_BROKEN
