"""Any file, told by its bytes."""

from io import BytesIO

import pytest
from openpyxl import Workbook
from tests.unit.intake.sheets import named
from tests.unit.intake.zips import list_bytes, parts_of, zipped

from grantrules.intake.file_cells import file_cells
from grantrules.intake.limits import Limits
from grantrules.intake.problem_code import Code
from grantrules.intake.workbook_cells import FileFormat, ReadFailure, WorkbookCells


def test_a_workbook_is_read_whatever_it_is_called() -> None:
    cells = file_cells(list_bytes())

    assert isinstance(cells, WorkbookCells)
    assert cells.format is FileFormat.XLSX


def test_a_text_is_read_as_a_table() -> None:
    cells = file_cells(b"Aktenzeichen;Eingang am\n2026-001;10.08.2026\n")

    assert isinstance(cells, WorkbookCells)
    assert cells.format is FileFormat.CSV
    assert [cell.address for cell in cells.sheets[0].cells] == ["A1", "B1", "A2", "B2"]


@pytest.mark.parametrize(
    ("content", "code", "word"),
    [
        (b"", Code.FILE_EMPTY, "leer"),
        (b"%PDF-1.7", Code.FILE_PDF, "PDF"),
        (b"<html>", Code.FILE_MARKUP, "HTML"),
        (b"{\\rtf1 a}", Code.FILE_TYPE, "Office-Dokument"),
        (b"MIME-Version: 1.0\r\n", Code.FILE_TYPE, "Webarchiv"),
        (b"\x89PNG\r\n\x1a\n", Code.FILE_TYPE, "Bild"),
        (b"ID;PWXL;N;E", Code.FILE_OLD_FORMAT, "alten Tabellenprogramm"),
        (b"7z\xbc\xaf\x27\x1c", Code.FILE_TYPE, "Archiv"),
        (b"\x7fELF\x02\x01\x01\x00", Code.FILE_TYPE, "keine Tabelle"),
        (b"PK\x03\x04", Code.FILE_TRUNCATED, "Ende fehlt"),
        (zipped({"bild.png": b"x"}), Code.ARCHIVE_EMPTY, "ohne lesbare Mappe"),
        (zipped({"[Content_Types].xml": b"wordprocessingml"}), Code.FILE_TYPE, "Office-Dokument"),
    ],
    ids=named,
)
def test_each_kind_of_file_that_is_not_read_has_its_own_sentence(
    content: bytes, code: Code, word: str
) -> None:
    answer = file_cells(content)

    assert isinstance(answer, ReadFailure)
    assert answer.code is code
    assert word in answer.fault


@pytest.mark.parametrize("part", ["xl/vbaProject.bin", "xl/macrosheets/sheet1.xml"])
def test_macros_are_told_of_and_never_run(part: str) -> None:
    saved = BytesIO()
    Workbook().save(saved)
    whole = zipped({**parts_of(saved.getvalue()), part: b"<macrosheet/>"})

    cells = file_cells(whole)

    assert isinstance(cells, WorkbookCells)
    assert cells.format is FileFormat.XLSM
    assert [note.code for note in cells.notes] == [Code.FILE_MACROS]


def test_the_limits_given_are_those_that_hold() -> None:
    answer = file_cells(list_bytes(), Limits(cells=5))

    assert isinstance(answer, ReadFailure)
    assert answer.code is Code.FILE_TOO_LARGE
