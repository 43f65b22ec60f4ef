"""Workbooks in the formats .xls and .xlsb."""

from struct import pack

import pytest
from tests.unit.intake.xls_files import Workbook, file_of, record, stream_of, xls
from tests.unit.intake.xlsb_files import (
    Sheet,
    error,
    formatted_text,
    number,
    text,
    truth,
    xlsb,
    xlsb_parts,
)
from tests.unit.intake.zips import zipped

from grantrules.intake.calamine_workbook import read_calamine
from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, ErrorValue, Number, Text, Truth
from grantrules.intake.workbook_cells import FileFormat, ReadFailure, WorkbookCells


def read(content: bytes, form: FileFormat = FileFormat.XLS) -> WorkbookCells:
    cells = read_calamine(content, form, USUAL_LIMITS)
    assert isinstance(cells, WorkbookCells)
    return cells


def refused(
    content: bytes, form: FileFormat = FileFormat.XLS, limits: Limits = USUAL_LIMITS
) -> ReadFailure:
    failure = read_calamine(content, form, limits)
    assert isinstance(failure, ReadFailure)
    return failure


def cells_of(found: WorkbookCells) -> dict[str, CellValue]:
    return {cell.address: cell.value for cell in found.sheets[0].cells}


def book_with(*values: object) -> Workbook:
    """A workbook with these values in a row that begins in C3."""
    book = Workbook()
    sheet = book.add_sheet("Anträge")
    for column, value in enumerate(values, start=2):
        sheet.write(2, column, value)
    return book


def test_texts_and_numbers_of_an_xls_stand_where_they_stood() -> None:
    found = read(xls(book_with("07334", 60000, "Größe")))

    assert found.format is FileFormat.XLS
    assert cells_of(found) == {"C3": Text("07334"), "D3": Number("60000"), "E3": Text("Größe")}


def test_texts_and_numbers_of_an_xlsb_stand_where_they_stood() -> None:
    sheet = Sheet("Anträge", {4: [text(2, "07334"), number(3, 60000), truth(4, holds=False)]})

    found = read(xlsb([sheet]), FileFormat.XLSB)

    assert found.format is FileFormat.XLSB
    assert cells_of(found) == {
        "C5": Text("07334"),
        "D5": Number("60000"),
        "E5": Truth(holds=False),
    }


def test_an_error_value_that_calamine_shows_as_nothing_is_one() -> None:
    book = book_with("a")
    book.get_sheet(0).row(5).set_cell_error(0, "#REF!")
    sheet = Sheet("Anträge", {0: [error(0, 0x2A)]})

    assert cells_of(read(xls(book)))["A6"] == ErrorValue("#REF!")
    assert cells_of(read(xlsb([sheet]), FileFormat.XLSB)) == {"A1": ErrorValue("#N/A")}


def test_a_text_that_calamine_passes_over_is_read() -> None:
    sheet = Sheet("Anträge", {0: [formatted_text(0, "31.12.2025")]})

    assert cells_of(read(xlsb([sheet]), FileFormat.XLSB)) == {"A1": Text("31.12.2025")}


def test_an_error_value_that_became_a_text_is_one() -> None:
    assert cells_of(read(xls(book_with("#NV")))) == {"C3": ErrorValue("#N/A")}


def test_all_sheets_are_read_in_their_order_hidden_ones_too() -> None:
    book = Workbook()
    for name in ("Zwei", "Eins", "Leer"):
        book.add_sheet(name)
    book.get_sheet(0).write(0, 0, "z")
    book.get_sheet(1).write(0, 0, "e")
    book.get_sheet(1).visibility = 1

    sheets = read(xls(book)).sheets

    assert [(one.name, one.hidden, len(one.cells)) for one in sheets] == [
        ("Zwei", False, 1),
        ("Eins", True, 1),
        ("Leer", False, 0),
    ]


def test_a_cell_that_seems_empty_may_still_be_an_error() -> None:
    assert all(sheet.hides_errors for sheet in read(xls(book_with("a"))).sheets)


def test_macros_are_told_of() -> None:
    parts = xlsb_parts([Sheet("Anträge", {0: [text(0, "a")]})])

    found = read(zipped({**parts, "xl/vbaProject.bin": b"x"}), FileFormat.XLSB)

    assert [note.code for note in found.notes] == [Code.FILE_MACROS]


def test_an_encrypted_workbook_is_told_from_a_broken_one() -> None:
    stream = stream_of(book_with("a"))
    begin = 4 + 16
    locked = file_of(stream[:begin] + record(0x2F, b"\0\0\1\2\3\4") + stream[begin:])

    assert refused(locked).code is Code.FILE_ENCRYPTED


def test_a_workbook_of_excel_4_is_told_from_a_broken_one() -> None:
    stream = stream_of(book_with("a"))

    failure = refused(file_of(stream[:4] + pack("<H", 0x0400) + stream[6:]))

    assert failure.code is Code.FILE_OLD_FORMAT


def test_a_cell_that_stands_twice_is_suspicious() -> None:
    twice = record(0x0203, pack("<HHHd", 2, 2, 0, 99.0))

    failure = refused(xls(book_with("a"), twice))

    assert failure.code is Code.FILE_SUSPICIOUS


def test_a_number_that_calamine_does_not_see_is_no_cell_that_anybody_believes() -> None:
    parts = xlsb_parts([Sheet("Anträge", {0: [number(0, 1)]})])
    sheet = parts["xl/worksheets/sheet1.bin"]
    # Behind the end of the table nobody else looks for cells.
    hidden = zipped({**parts, "xl/worksheets/sheet1.bin": sheet + number(1, 2)})

    assert refused(hidden, FileFormat.XLSB).code is Code.FILE_BROKEN


def test_sheets_of_the_same_name_are_broken() -> None:
    sheets = [Sheet("A", {0: [text(0, "a")]}), Sheet("A", {0: [text(0, "b")]})]

    assert refused(xlsb(sheets), FileFormat.XLSB).code is Code.FILE_BROKEN


@pytest.mark.parametrize(
    "content",
    [
        file_of(stream_of(book_with("a"))[:-4]),
        file_of(stream_of(book_with("a")), name="Anderes"),
    ],
    ids=["no end", "no stream"],
)
def test_what_cannot_be_followed_is_broken(content: bytes) -> None:
    assert refused(content).code is Code.FILE_BROKEN


def test_a_workbook_cut_short_is_truncated() -> None:
    assert refused(xls(book_with("a"))[:3000]).code is Code.FILE_TRUNCATED


def test_too_many_cells_are_refused_with_their_number() -> None:
    failure = refused(xls(book_with(1, 2, 3)), limits=Limits(cells=2))

    assert failure.code is Code.FILE_TOO_LARGE
    assert "mehr als 2 Zellen" in failure.fault


def test_relations_of_an_xlsb_that_are_no_xml_are_broken() -> None:
    parts = xlsb_parts([Sheet("A", {0: [text(0, "a")]})])
    relations = "xl/_rels/workbook.bin.rels"

    content = zipped({**parts, relations: parts[relations][:-30]})

    assert refused(content, FileFormat.XLSB).code is Code.FILE_BROKEN
