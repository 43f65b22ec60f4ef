"""Files that say two things at once."""

import warnings
import zipfile
from io import BytesIO

import pytest
from openpyxl import Workbook

from grantrules.intake.problem_code import Code
from grantrules.intake.soundness import contradiction
from grantrules.intake.workbook import read_cells
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
    assert word in told
    failure = read_cells(content)
    assert isinstance(failure, ReadFailure)
    assert failure.code is Code.FILE_BROKEN


def test_an_ordinary_workbook_is_sound() -> None:
    ordinary = rebuilt(cells(b'<row r="2"><c r="K2"><v>1</v></c><c r="L2"><v>1</v></c></row>'))

    assert contradiction(ordinary) is None
    assert not isinstance(read_cells(ordinary), ReadFailure)
