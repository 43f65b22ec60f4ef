"""Workbooks that ask to be calculated anew."""

import re
import zipfile
from io import BytesIO

import pytest
from openpyxl import Workbook
from tests.unit.intake.sheets import named
from tests.unit.intake.zips import parts_of, zipped

from grantrules.intake.file_cells import file_cells
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import Number, RawCell, Text, Uncalculated
from grantrules.intake.recalculation import asks_for_recalculation
from grantrules.intake.workbook_cells import WorkbookCells

ASKS = b'<calcPr calcId="124519" fullCalcOnLoad="1" />'


def book(cell: bytes, calculation: bytes) -> bytes:
    """A workbook with this one cell and this word on its calculation."""
    saved = BytesIO()
    Workbook().save(saved)
    parts = parts_of(saved.getvalue())
    sheet, workbook = "xl/worksheets/sheet1.xml", "xl/workbook.xml"
    row = b'<sheetData><row r="1">' + cell + b"</row></sheetData>"
    parts[sheet] = re.sub(rb"<sheetData ?/>|<sheetData></sheetData>", row, parts[sheet])
    parts[workbook] = parts[workbook].replace(ASKS, calculation)
    return zipped(parts)


def read(content: bytes) -> WorkbookCells:
    cells = file_cells(content)
    assert isinstance(cells, WorkbookCells), cells
    return cells


@pytest.mark.parametrize(
    ("calculation", "asked"),
    [
        (ASKS, True),
        (b"<calcPr fullCalcOnLoad='true'/>", True),
        (b'<calcPr calcId="191029"/>', False),
        (b'<calcPr fullCalcOnLoad="0"/>', False),
        (b"", False),
    ],
    ids=named,
)
def test_the_workbook_itself_says_whether_it_asks(calculation: bytes, asked: bool) -> None:  # noqa: FBT001 - an expectation
    with zipfile.ZipFile(BytesIO(book(b'<c r="A1"><v>1</v></c>', calculation))) as archive:
        assert asks_for_recalculation(archive) is asked


@pytest.mark.parametrize(
    "cell",
    [
        b'<c r="A1"><f>SUM(B1:B9)</f><v>0</v></c>',
        b'<c r="A1"><f>SUM(B1:B9)</f><v>0.0</v></c>',
        b'<c r="A1"><f>SUM(B1:B9)</f></c>',
    ],
    ids=named,
)
def test_a_nought_is_no_result_where_a_calculation_is_asked_for(cell: bytes) -> None:
    cells = read(book(cell, ASKS))

    [only] = cells.sheets[0].cells
    assert only.value == Uncalculated("=SUM(B1:B9)")
    assert cells.notes == ()


def test_a_nought_is_a_result_where_none_is_asked_for() -> None:
    cells = read(book(b'<c r="A1"><f>SUM(B1:B9)</f><v>0</v></c>', b'<calcPr calcId="191029"/>'))

    assert cells.sheets[0].cells == (RawCell("A1", 1, 1, Number("0")),)
    assert cells.notes == ()


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (b'<c r="A1"><f>B1</f><v>5000</v></c>', Number("5000")),
        (b'<c r="A1" t="str"><f>B1</f><v>ja</v></c>', Text("ja")),
    ],
    ids=named,
)
def test_another_result_is_read_with_a_remark(cell: bytes, value: Number | Text) -> None:
    cells = read(book(cell, ASKS))

    assert [one.value for one in cells.sheets[0].cells] == [value]
    assert [note.code for note in cells.notes] == [Code.FORMULA_STALE]


def test_plain_values_are_worth_no_remark() -> None:
    cells = read(book(b'<c r="A1"><v>0</v></c>', ASKS))

    assert cells.sheets[0].cells == (RawCell("A1", 1, 1, Number("0")),)
    assert cells.notes == ()
