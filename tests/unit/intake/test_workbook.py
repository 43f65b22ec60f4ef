"""The cells of a workbook as they stand in the file."""

import pickle
import zipfile
from collections.abc import Callable
from datetime import date, time, timedelta
from io import BytesIO

import pytest
from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from tests.unit.intake.sheets import clock, first, named, put

from grantrules.intake.file_cells import file_cells
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import (
    CellValue,
    Clock,
    DateTime,
    ErrorValue,
    Number,
    Text,
    Truth,
    Uncalculated,
)
from grantrules.intake.workbook_cells import (
    MergedRange,
    NamedCell,
    ReadFailure,
    SheetCells,
    WorkbookCells,
)

Edit = Callable[[str], str]


def content(workbook: Workbook) -> bytes:
    target = BytesIO()
    workbook.save(target)
    return target.getvalue()


def edited(workbook: bytes, part: str, edit: Edit) -> bytes:
    """Changes the XML of one part of a workbook."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(workbook)) as source, zipfile.ZipFile(target, "w") as changed:
        for name in source.namelist():
            text = source.read(name).decode()
            changed.writestr(name, edit(text) if name == part else text)
    return target.getvalue()


def with_sheet_data(rows: str) -> bytes:
    """A workbook whose only sheet holds this XML."""
    return edited(
        content(Workbook()),
        "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace("</sheetData>", f"{rows}</sheetData>"),
    )


def cells_of(source: bytes) -> WorkbookCells:
    cells = file_cells(source)
    assert isinstance(cells, WorkbookCells), cells
    return cells


def sheet_of(source: bytes) -> SheetCells:
    return cells_of(source).sheets[0]


def value_in(source: bytes) -> CellValue:
    (cell,) = sheet_of(source).cells
    return cell.value


def written(value: object, number_format: str | None = None) -> CellValue:
    """What is read where this was written into a cell."""
    workbook = Workbook()
    put(first(workbook), 2, 3, value)
    if number_format:
        first(workbook)["C2"].number_format = number_format
    return value_in(content(workbook))


@pytest.mark.parametrize(
    ("value", "number_format", "expected"),
    [
        (60000, None, Number("60000")),
        (60000.5, None, Number("60000.5")),
        (0.1 + 0.2, None, Number("0.3")),
        (4166.67 * 12, None, Number("50000.04")),
        (-0.0, None, Number("0")),
        (1e16, None, Number("10000000000000000")),
        (1e-7, None, Number("0.0000001")),
        (0.5, "0%", Number("0.5", percent=True)),
        (60000, '#,##0.00 "€ (100%)"', Number("60000", unit="€ (100%)")),
        ("  60.000 ", None, Text("  60.000 ")),
        ("07334", "@", Text("07334")),
        (True, None, Truth(holds=True)),
        (False, None, Truth(holds=False)),
        ("#REF!", None, ErrorValue("#REF!")),
        ("#N/A", None, ErrorValue("#N/A")),
        (time(8, 30), None, Clock("08:30:00")),
        (timedelta(hours=30), None, Clock("30:00:00")),
        ("=1+1", None, Uncalculated("=1+1")),
    ],
)
def test_a_cell_is_read_as_what_it_is(
    value: object, number_format: str | None, expected: CellValue
) -> None:
    assert written(value, number_format) == expected


@pytest.mark.parametrize(
    ("number_format", "shows_time"),
    [
        ("dd.mm.yyyy hh:mm", True),
        ("yyyy-mm-dd h:mm:ss", True),
        ("dd.mm.yyyy", False),
        ("[$-407]dd. mmmm yyyy", False),
        ("[White]dd.mm.yyyy", False),
        ('dd.mm.yyyy "Uhr"', False),
        ("dd.mm.yyyy;hh:mm", False),
    ],
)
def test_a_date_tells_whether_its_format_shows_the_time(
    number_format: str, *, shows_time: bool
) -> None:
    expected = DateTime(clock("2025-08-16"), shows_time=shows_time)

    assert written(clock("2025-08-16"), number_format) == expected


def test_a_time_of_day_is_read_to_the_second() -> None:
    moment = clock("2025-08-16 08:29:59")

    assert written(moment) == DateTime(moment, shows_time=True)


def test_dates_of_the_1904_system_are_the_same_days() -> None:
    workbook = Workbook()
    workbook.epoch = CALENDAR_MAC_1904
    first(workbook)["A1"] = date(2025, 9, 1)
    file = content(workbook)

    assert b"date1904" in zipfile.ZipFile(BytesIO(file)).read("xl/workbook.xml")
    assert value_in(file) == DateTime(clock("2025-09-01"), shows_time=False)


def test_a_bare_serial_stays_a_number() -> None:
    assert written(45901) == Number("45901")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ('<c r="A1"><f>B1*2</f><v>42.5</v></c>', Number("42.5")),
        ('<c r="A1"><f>B1*2</f><v></v></c>', Uncalculated("=B1*2")),
        ('<c r="A1"><f>B1*2</f></c>', Uncalculated("=B1*2")),
        ('<c r="A1" t="str"><f>B1&amp;"x"</f><v>ja</v></c>', Text("ja")),
        ('<c r="A1" t="b"><f>B1=1</f><v>1</v></c>', Truth(holds=True)),
        ('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', ErrorValue("#DIV/0!")),
        ('<c r="A1"><f t="array" ref="A1">SUM(B1:B2)</f></c>', Uncalculated("=SUM(B1:B2)")),
        ('<c r="A1"><v>1E400</v></c>', ErrorValue("#NUM!")),
        (
            '<c r="A1" t="inlineStr"><is><r><t>Land</t></r><r><t>kreis</t></r></is></c>',
            Text("Landkreis"),
        ),
        ('<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', Text("a\rb")),
        (
            '<c r="A1" t="d"><v>2025-09-01</v></c>',
            DateTime(clock("2025-09-01"), shows_time=False),
        ),
        (
            '<c r="A1" t="d"><v>2025-09-01T08:30:00</v></c>',
            DateTime(clock("2025-09-01 08:30"), shows_time=True),
        ),
    ],
)
def test_stored_values_and_formulas_without_one_are_told_apart(
    cell: str, expected: CellValue
) -> None:
    assert value_in(with_sheet_data(f'<row r="1">{cell}</row>')) == expected


def test_a_formula_that_gave_an_empty_text_is_an_empty_cell() -> None:
    cell = '<c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c>'

    assert sheet_of(with_sheet_data(f'<row r="1">{cell}</row>')).cells == ()


def test_cells_out_of_order_are_read_in_order() -> None:
    rows = (
        '<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row>'
        '<row r="1"><c r="A1"><v>1</v></c></row>'
    )

    cells = sheet_of(with_sheet_data(rows)).cells

    assert [(cell.address, cell.row, cell.column) for cell in cells] == [
        ("A1", 1, 1),
        ("A3", 3, 1),
        ("B3", 3, 2),
    ]


def test_cells_at_the_far_corners_cost_nothing() -> None:
    rows = (
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    )

    cells = sheet_of(with_sheet_data(rows)).cells

    assert [cell.address for cell in cells] == ["A1", "XFD1048576"]


def test_hidden_and_merged_parts_are_told() -> None:
    workbook = Workbook()
    sheet = first(workbook)
    sheet.title = "Sichtbar"
    sheet["A1"] = 1
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions["C"].hidden = True
    sheet.column_dimensions.group("E", "G", hidden=True)
    sheet.merge_cells("B2:D3")
    workbook.create_sheet("Versteckt").sheet_state = "hidden"
    workbook.create_sheet("Tief").sheet_state = "veryHidden"

    cells = cells_of(content(workbook))

    assert [(one.name, one.hidden) for one in cells.sheets] == [
        ("Sichtbar", False),
        ("Versteckt", True),
        ("Tief", True),
    ]
    assert cells.sheets[0].hidden_rows == {5}
    assert cells.sheets[0].hidden_columns == {3, 5, 6, 7}
    assert cells.sheets[0].merged == (MergedRange(2, 3, 2, 4),)


def test_names_that_stand_for_one_cell_are_read() -> None:
    workbook = Workbook()
    first(workbook).title = "Müllers Antrag"
    names = {
        "fte": "'Müllers Antrag'!$B$12",
        "quoted": "'O''Hara'!C3",
        "area": "'Müllers Antrag'!$A$1:$B$2",
        "broken": "#REF!",
        "constant": "42",
    }
    for name, place in names.items():
        workbook.defined_names[name] = DefinedName(name, attr_text=place)

    assert cells_of(content(workbook)).names == (
        NamedCell("fte", "Müllers Antrag", 12, 2),
        NamedCell("quoted", "O'Hara", 3, 3),
    )


def test_the_own_mark_is_read() -> None:
    workbook = Workbook()
    properties = workbook.custom_doc_props  # type: ignore[attr-defined] # missing in the stubs
    properties.append(StringProperty(name="grantrules", value="result"))

    assert cells_of(content(workbook)).mark == "result"
    assert cells_of(content(Workbook())).mark is None


def test_all_cells_can_be_handed_to_another_process() -> None:
    cells = cells_of(with_sheet_data('<row r="1"><c r="A1"><v>1</v></c></row>'))

    assert pickle.loads(pickle.dumps(cells)) == cells  # noqa: S301 - what it just pickled itself


def swapped(part: str, old: str, new: str) -> bytes:
    workbook = Workbook()
    first(workbook)["A1"] = "Text"
    first(workbook)["A2"] = date(2026, 1, 1)
    return edited(content(workbook), part, lambda xml: xml.replace(old, new))


@pytest.mark.parametrize(
    "broken",
    [
        with_sheet_data('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
        with_sheet_data('<row r="1"><c r="A1" s="99"><v>7</v></c></row>'),
        with_sheet_data('<row r="1"><c r="1A"><v>7</v></c></row>'),
        with_sheet_data('<row r="1"><c r="A1"><v>7</v>'),
        with_sheet_data('<row r="1"><c r="A1"><f t="shared" si="0" ref="A1">"x</f></c></row>'),
        swapped("xl/workbook.xml", "</workbook>", ""),
        swapped("[Content_Types].xml", "<Types", "<Typen"),
        swapped("xl/styles.xml", "<fill><patternFill />", "<fill />"),
        swapped("xl/styles.xml", '<xf numFmtId="164"', '<xf numFmtId="400"'),
        swapped("xl/_rels/workbook.xml.rels", "worksheets/sheet1", "worksheets/sheet9"),
        swapped("xl/workbook.xml", 'name="Sheet"', 'name="An/träge"'),
        swapped(
            "xl/workbook.xml", "<sheets>", '<sheets><sheet name="SHEET" sheetId="9" r:id="rId1"/>'
        ),
    ],
    ids=named,
)
def test_a_damaged_workbook_is_a_failure_and_no_exception(broken: bytes) -> None:
    answer = file_cells(broken)

    assert isinstance(answer, ReadFailure)
    assert answer.code is Code.FILE_BROKEN


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"", Code.FILE_EMPTY),
        (bytes.fromhex("d0cf11e0a1b11ae1"), Code.FILE_TRUNCATED),
        (b"%PDF-1.4", Code.FILE_PDF),
        (b"<html>", Code.FILE_MARKUP),
        (b"PK\x05\x06" + b"\0" * 18, Code.ARCHIVE_EMPTY),
        (b"PK\x03\x04", Code.FILE_TRUNCATED),
        (b"\x89PNG\r\n", Code.FILE_TYPE),
    ],
    ids=named,
)
def test_what_is_no_workbook_is_told_by_its_kind(source: bytes, code: Code) -> None:
    answer = file_cells(source)

    assert isinstance(answer, ReadFailure)
    assert answer.code is code
