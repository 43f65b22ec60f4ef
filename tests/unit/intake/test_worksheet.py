"""The cells of one sheet, read in a single pass."""

from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils.datetime import WINDOWS_EPOCH
from openpyxl.xml.constants import SHEET_MAIN_NS
from tests.unit.intake.sheets import clock, first

from grantrules.intake.file_cells import file_cells
from grantrules.intake.raw_cell import (
    CellValue,
    Damaged,
    DateTime,
    Empty,
    Number,
    Text,
    Uncalculated,
)
from grantrules.intake.workbook_cells import MergedRange, WorkbookCells
from grantrules.intake.worksheet import Surroundings, Worksheet, read_worksheet

FORMATS = ("General", "dd.mm.yyyy", "0%")


def worksheet(inside: str) -> Worksheet:
    """Reads a sheet that holds this XML; its styles are those of FORMATS."""
    xml = f'<worksheet xmlns="{SHEET_MAIN_NS}">{inside}</worksheet>'
    around = Surroundings(["ja", "nein"], lambda style: FORMATS[style], WINDOWS_EPOCH)
    return read_worksheet(BytesIO(xml.encode()), around)


def values(rows: str) -> dict[str, CellValue]:
    """What is read of these rows, by address."""
    sheet = worksheet(f"<sheetData>{rows}</sheetData>")
    return {cell.address: cell.value for cell in sheet.cells}


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ('<c r="A1" t="s"><v>1</v></c>', Text("nein")),
        ('<c r="A1" s="1"><v>45885</v></c>', DateTime(clock("2025-08-16"), shows_time=False)),
        ('<c r="A1" s="2"><v>0.75</v></c>', Number("0.75", percent=True)),
        ('<c r="A1" t="str"><v>ja</v></c>', Text("ja")),
        ('<c r="A1"><f>B1</f></c>', Uncalculated("=B1")),
        ('<c r="A1"><v>60_000</v></c>', Damaged("60_000")),
        ('<c r="A1" s="1"><f>B1</f><v>٦</v></c>', Damaged("٦")),
        ('<c r="A1"><f t="dataTable" ref="A1:B2" r1="C1"/></c>', Uncalculated("=")),
    ],
)
def test_a_cell_is_what_is_stored_in_its_number_format(cell: str, value: CellValue) -> None:
    assert values(f'<row r="1">{cell}</row>') == {"A1": value}


def test_a_formula_that_is_shared_is_spelled_for_its_own_cell() -> None:
    rows = (
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*12</f><v>12</v></c></row>'
        '<row r="2"><c r="B2"><f t="shared" si="0"/></c></row>'
    )

    assert values(rows) == {"B1": Number("12"), "B2": Uncalculated("=A2*12")}


def test_cells_without_an_address_stand_one_right_of_the_other() -> None:
    rows = '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c r="B2"><v>4</v></c></row>'

    assert list(values(rows)) == ["A1", "C1", "B2"]


def test_equal_numbers_in_different_formats_are_told_apart() -> None:
    cells = "".join(
        f'<c r="{place}1" s="{style}"><v>1</v></c>' for style, place in enumerate("ABC")
    )

    read = values(f'<row r="1">{cells}<c r="D1" t="b"><v>1</v></c></row>')

    assert len(set(read.values())) == len(read) == len("ABCD")


def test_only_the_first_cell_of_a_merged_range_is_seen() -> None:
    rows = (
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
        '<row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>3</v></c></row></sheetData>'
        '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A1:B2"/></mergeCells>'
    )

    sheet = worksheet(rows)

    assert [cell.address for cell in sheet.cells] == ["A1", "C2"]
    assert sheet.merged == (MergedRange(1, 2, 1, 2),)


@pytest.mark.parametrize("hidden", ["1", "true"])
def test_hidden_rows_and_columns_are_told_within_the_sheet(hidden: str) -> None:
    sheet = worksheet(
        f'<cols><col min="16384" max="99999999" hidden="{hidden}"/><col min="1" max="1"/></cols>'
        f'<sheetData><row r="1" hidden="0"/><row r="7" hidden="{hidden}"/></sheetData>'
    )

    assert sheet.hidden_rows == {7}
    assert sheet.hidden_columns == {16_384}


def test_a_style_that_the_workbook_lacks_is_an_error() -> None:
    with pytest.raises(IndexError):
        values('<row r="1"><c r="A1" s="9"><v>1</v></c></row>')


def test_the_same_cells_are_filled_as_where_openpyxl_builds_the_whole_sheet() -> None:
    workbook = Workbook()
    sheet = first(workbook)
    for row in range(1, 30):
        sheet.cell(row * 3, row % 7 + 1).value = f"Zeile {row}"
        sheet.cell(row, 9).value = row / 7
        sheet.cell(row, 10).value = "=1+1"
    sheet.merge_cells("A1:C9")
    target = BytesIO()
    workbook.save(target)

    read = file_cells(target.getvalue())

    built = first(load_workbook(target))
    filled = [cell.coordinate for row in built for cell in row if cell.value is not None]
    assert isinstance(read, WorkbookCells)
    assert [cell.address for cell in read.sheets[0].cells] == filled
    assert not any(isinstance(cell.value, Empty) for cell in read.sheets[0].cells)
