"""Small files that want a large machine."""

import zipfile
from io import BytesIO

import pytest
from openpyxl import Workbook
from tests.unit.intake.sheets import named

from grantrules.intake.limits import Limits
from grantrules.intake.preflight import excess
from grantrules.intake.problem_code import Code
from grantrules.intake.workbook import read_ooxml
from grantrules.intake.workbook_cells import ReadFailure

SHEET = "xl/worksheets/sheet1.xml"


def with_part(name: str, content: bytes, *, times: int = 1) -> bytes:
    """An empty workbook with one part replaced or added, perhaps several times over."""
    whole, target = BytesIO(), BytesIO()
    Workbook().save(whole)
    with (
        zipfile.ZipFile(whole) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as changed,
    ):
        for other in source.namelist():
            if other != name:
                changed.writestr(other, source.read(other))
        for number in range(times):
            changed.writestr(name if times == 1 else f"{number}/{name}", content)
    return target.getvalue()


def cells(number: int) -> bytes:
    """So many cells, each a little different, as no bomb has them."""
    return b"<sheetData>" + b"".join(b'<c r="A%d"/>' % one for one in range(number))


def sheet(inside: str) -> bytes:
    head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    return with_part(SHEET, f"{head}<sheetData/>{inside}</worksheet>".encode())


def test_an_ordinary_workbook_is_no_excess() -> None:
    assert excess(sheet('<mergeCells><mergeCell ref="A1:H2"/></mergeCells>')) is None


@pytest.mark.parametrize(
    "inside",
    [
        '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        "<mergeCells><mergeCell ref='A1:A500001'/></mergeCells>",
        '<mergeCells><mergeCell ref="$a$1:$xfd$1048576"/></mergeCells>',
        '<mergeCells><mergeCell ref="A:C"/></mergeCells>',
        '<mergeCells><mergeCell ref="1:40"/></mergeCells>',
        '<mergeCells><mergeCell ref="A1&#58;XFD1048576"/></mergeCells>',
        '<x-1:mergeCells xmlns:x-1="x"><x-1:mergeCell ref="A1:XFD1048576"/></x-1:mergeCells>',
        "<mergeCells>" + '<mergeCell ref="A1:J100"/>' * 501 + "</mergeCells>",
    ],
)
def test_a_range_over_the_whole_sheet_is_refused_unread(inside: str) -> None:
    answer = read_ooxml(sheet(inside))

    assert isinstance(answer, ReadFailure)
    assert answer.code is Code.FILE_TOO_LARGE
    assert "Zellen" in answer.fault


def test_a_link_over_the_whole_sheet_is_no_cell() -> None:
    link = '<hyperlinks><hyperlink location="x" ref="A1:XFD1048576"/></hyperlinks>'

    assert excess(sheet(link)) is None


def test_too_many_cells_are_refused() -> None:
    assert "Zellen" in str(excess(with_part(SHEET, cells(500_001))))


def test_cells_are_counted_in_every_part_of_xml_whatever_its_name() -> None:
    hidden = b"<?xml version='1.0'?>" + cells(500_001)

    assert "Zellen" in str(excess(with_part("xl/worksheets/blatt.bin", hidden)))


@pytest.mark.parametrize(
    ("part", "xml", "word"),
    [
        ("xl/strings.xml", b"<x:si><x:t>%d</x:t></x:si>", "Texte"),
        ("xl/styles.xml", b'<xf numFmtId="%d"/>', "Formate"),
        (SHEET, b'<dataValidation sqref="A%d"/>', "Regeln"),
        ("xl/workbook.xml", b'<definedName name="n%d"/>', "Namen"),
    ],
    ids=named,
)
def test_what_costs_time_is_counted(part: str, xml: bytes, word: str) -> None:
    limits = Limits(cells=1_000, styles=1_000)

    def with_so_many(number: int) -> bytes:
        return with_part(part, b"<a>" + b"".join(xml % one for one in range(number)) + b"</a>")

    assert excess(with_so_many(900), limits) is None
    assert word in str(excess(with_so_many(1_001), limits))


def test_a_bomb_is_refused_without_inflating_it() -> None:
    assert "entpackt" in str(excess(with_part("xl/bombe.bin", bytes(65 * 1024 * 1024))))


def test_too_many_parts_are_refused() -> None:
    assert "Teilen" in str(excess(with_part("leer", b"", times=2_001)))


def test_a_file_that_is_too_large_is_refused_unopened() -> None:
    assert "20 MB" in str(excess(bytes(20 * 1024 * 1024 + 1)))
