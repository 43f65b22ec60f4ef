"""A workbook without its decorations says the same as with them."""

import re
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet
from tests.unit.intake.sheets import clock, first

from grantrules.intake.bare_package import bare_package
from grantrules.intake.file_cells import file_cells
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Damaged, DateTime, ErrorValue, Number
from grantrules.intake.workbook_cells import ReadFailure, WorkbookCells

Edit = Callable[[str], str]
STYLES = "xl/styles.xml"
SHEET = "xl/worksheets/sheet1.xml"
TYPES = "[Content_Types].xml"
_RELATION = (
    "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' r:id='rId9'"
)
_END = "</sheetData>"
_MISSING_TEXTS = (
    "<Override PartName='/xl/texts.xml' ContentType='application/"
    "vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/>"
)
_STRANGE = [
    (TYPES, "</Types>", f"{_MISSING_TEXTS}</Types>"),
    (STYLES, "</fills>", "<fill/></fills>"),
    (STYLES, "</borders>", "<border><left style='wellig'/></border></borders>"),
    (STYLES, "<cellStyle ", "<cellStyle made='elsewhere' "),
    (SHEET, _END, f"{_END}<pageSetup orientation='quer'/>"),
    (SHEET, _END, f"{_END}<autoFilter ref='alles'/>"),
    (SHEET, _END, f"{_END}<hyperlinks><hyperlink ref='A1' {_RELATION}/></hyperlinks>"),
    (SHEET, _END, f"{_END}<tableParts><tablePart {_RELATION}/></tableParts>"),
]


def rich() -> bytes:
    """A workbook with every fact that does not stand in a cell."""
    workbook = Workbook()
    sheet = first(workbook)
    _fill(sheet)
    sheet.merge_cells("A4:B5")
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["C"].hidden = True
    workbook.create_sheet("verborgen").sheet_state = "hidden"
    workbook.create_chartsheet("Diagramm")
    return _saved(workbook)


def _fill(sheet: Worksheet) -> None:
    sheet["A1"], sheet["B1"], sheet["A2"] = "Antragsteller", 0.75, clock("2025-08-16")
    sheet["B2"], sheet["C2"], sheet["A3"] = 60000.5, "=1+1", "#N/A"
    sheet["A4"] = "verbunden"
    sheet["B1"].number_format, sheet["B2"].number_format = "0%", '#,##0 "T€"'
    sheet["A1"].font, sheet["A1"].fill = Font(bold=True), PatternFill("solid", fgColor="00FF00")


def plain() -> bytes:
    """A workbook with a day and a share, which only their formats tell from numbers."""
    workbook = Workbook()
    sheet = first(workbook)
    sheet["A1"], sheet["B1"] = clock("2025-08-16"), 0.75
    sheet["B1"].number_format = "0%"
    return _saved(workbook)


def _saved(workbook: Workbook) -> bytes:
    target = BytesIO()
    workbook.save(target)
    return target.getvalue()


def changed(workbook: bytes, edits: dict[str, Edit], renamed: dict[str, str]) -> bytes:
    """Changes the XML of parts, and the names of parts."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(workbook)) as source, zipfile.ZipFile(target, "w") as new:
        for name in source.namelist():
            text = source.read(name).decode()
            new.writestr(renamed.get(name, name), edits.get(name, str)(text))
    return target.getvalue()


def replacing(part: str, old: str, new: str) -> bytes:
    """The plain workbook, with a replacement that must have happened."""

    def edit(xml: str) -> str:
        assert old in xml
        return xml.replace(old, new, 1)

    return changed(plain(), {part: edit}, {})


def test_nothing_but_decorations_is_lost() -> None:
    workbook = rich()

    assert file_cells(bare_package(workbook)) == file_cells(workbook)


@pytest.mark.parametrize(("part", "old", "new"), _STRANGE)
def test_a_workbook_is_read_however_strange_its_decorations(part: str, old: str, new: str) -> None:
    workbook = replacing(part, old, new)

    assert file_cells(workbook) == file_cells(plain())


def test_number_formats_are_found_in_a_part_of_another_name() -> None:
    def edit(xml: str) -> str:
        return xml.replace(STYLES, "xl/formate.xml")

    workbook = changed(plain(), {TYPES: edit}, {STYLES: "xl/formate.xml"})

    assert file_cells(workbook) == file_cells(plain())


def test_a_style_for_some_programs_only_is_replaced_by_that_for_all_others() -> None:
    styles = (
        '<cellXfs><xf numFmtId="0"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.'
        'org/markup-compatibility/2006"><mc:Choice Requires="x"><xf numFmtId="9"/></mc:Choice>'
        '<mc:Fallback><xf numFmtId="14"/></mc:Fallback></mc:AlternateContent><xf numFmtId="9"/>'
        "</cellXfs>"
    )
    workbook = changed(
        plain(),
        {STYLES: lambda xml: re.sub(r"<cellXfs.*</cellXfs>", styles, xml, flags=re.DOTALL)},
        {},
    )

    read = file_cells(workbook)

    assert isinstance(read, WorkbookCells)
    assert [cell.value for cell in read.sheets[0].cells] == [
        DateTime(clock("2025-08-16"), shows_time=False),
        Number("0.75", percent=True),
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("NaN", ErrorValue("#NUM!")),
        ("-INF", ErrorValue("#NUM!")),
        ("1.#QNAN", Damaged("1.#QNAN")),
        ("1,5", Damaged("1,5")),
    ],
)
def test_a_number_that_is_none_is_an_error_in_its_cell_alone(text: str, value: CellValue) -> None:
    workbook = replacing(SHEET, "<v>0.75</v>", f"<v>{text}</v>")

    read = file_cells(workbook)

    assert isinstance(read, WorkbookCells)
    assert [cell.value for cell in read.sheets[0].cells] == [
        DateTime(clock("2025-08-16"), shows_time=True),
        value,
    ]


def test_two_lists_of_formats_are_not_chosen_between() -> None:
    target = BytesIO(replacing(STYLES, "</fills>", "<fill/></fills>"))
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("xl/formate.xml", archive.read(STYLES))

    read = file_cells(target.getvalue())

    assert isinstance(read, ReadFailure)
    assert read.code is Code.FILE_BROKEN


def test_a_workbook_that_lacks_a_sheet_stays_refused() -> None:
    workbook = changed(plain(), {}, {SHEET: "xl/worksheets/verloren.xml"})

    read = file_cells(workbook)

    assert isinstance(read, ReadFailure)
    assert read.code is Code.FILE_BROKEN


def test_a_day_stays_a_day_and_a_share_a_share() -> None:
    read = file_cells(bare_package(plain()))

    assert isinstance(read, WorkbookCells)
    assert [cell.value for cell in read.sheets[0].cells] == [
        DateTime(clock("2025-08-16"), shows_time=True),
        Number("0.75", percent=True),
    ]
