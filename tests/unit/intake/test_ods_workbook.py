"""OpenDocument spreadsheets as LibreOffice, Excel and smaller programs write them."""

import zipfile
from io import BytesIO

import pytest
from tests.unit.intake.ods_files import document, ods, row, table, text, valued
from tests.unit.intake.zips import parts_of, zipped

from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.ods_workbook import read_ods
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import Text
from grantrules.intake.workbook_cells import FileFormat, ReadFailure, WorkbookCells

HEALTHY = ods(table(row(text("07334"))) + table(row(text("x")), name="Zweites"))


def read(content: bytes) -> WorkbookCells:
    cells = read_ods(content, USUAL_LIMITS)
    assert isinstance(cells, WorkbookCells)
    return cells


def refused(content: bytes, limits: Limits = USUAL_LIMITS) -> ReadFailure:
    failure = read_ods(content, limits)
    assert isinstance(failure, ReadFailure)
    return failure


def test_all_sheets_are_read_in_their_order() -> None:
    cells = read(HEALTHY)

    assert cells.format is FileFormat.ODS
    assert [sheet.name for sheet in cells.sheets] == ["Anträge", "Zweites"]
    assert [cell.value for cell in cells.sheets[0].cells] == [Text("07334")]


def test_an_empty_cell_may_be_an_error_that_another_program_wrote_in_its_own_way() -> None:
    assert all(sheet.hides_errors for sheet in read(HEALTHY).sheets)


def test_the_properties_tell_a_workbook_of_our_own() -> None:
    mark = '<meta:user-defined meta:name="grantrules">result</meta:user-defined>'
    meta = document("meta", f"<office:meta>{mark}</office:meta>")

    cells = read(ods(table(row(text("x"))), parts={"meta.xml": meta}))

    assert cells.mark == "result"


def test_a_style_that_all_documents_share_gives_a_format() -> None:
    styles = document(
        "styles",
        "<office:styles>"
        '<number:percentage-style style:name="N10"><number:number/><number:text>%</number:text>'
        '</number:percentage-style><style:style style:name="Anteil" style:family="table-cell" '
        'style:data-style-name="N10"/></office:styles>',
    )
    content = ods(
        table(row(valued("float", "0.5", 'table:style-name="Anteil"'))),
        parts={"styles.xml": styles},
    )

    [cell] = read(content).sheets[0].cells

    assert cell.value.percent  # type: ignore[union-attr] # anything but a number fails here


@pytest.mark.parametrize(
    "folder", ["Basic/Standard", "Dialogs/Standard", "Configurations2/menubar"]
)
def test_libreoffice_may_write_a_document_type_into_macros_and_menus(folder: str) -> None:
    parts = {f"{folder}/Module1.xml": b"<!DOCTYPE x SYSTEM 'x.dtd'><x/>"}

    cells = read(ods(table(row(text("x"))), parts=parts))

    assert len(cells.sheets[0].cells) == 1


def test_macros_are_told_of() -> None:
    cells = read(ods(table(row(text("x"))), parts={"Basic/Standard/Module1.xml": b"<x/>"}))

    assert [note.code for note in cells.notes] == [Code.FILE_MACROS]


@pytest.mark.parametrize(
    "content",
    [
        zipped({**parts_of(HEALTHY), "content.xml": b"<office:document"}),
        zipped({**parts_of(HEALTHY), "styles.xml": b"kein XML"}),
        zipped({name: one for name, one in parts_of(HEALTHY).items() if name != "content.xml"}),
        ods(""),
        ods(table(row(text("a"))) + table(row(text("b")))),
        ods(table(row(text("a"), times=0))),
        ods(table(row(text("a", times=-1)))),
        b"PK\x03\x04",
    ],
    ids=[
        *("cut", "styles", "no content", "no sheet", "same name"),
        *("no row", "less than no cell", "no archive"),
    ],
)
def test_what_cannot_be_followed_is_broken(content: bytes) -> None:
    assert refused(content).code is Code.FILE_BROKEN


def test_a_document_type_is_suspicious() -> None:
    changed = parts_of(HEALTHY)["content.xml"].replace(
        b"<office:document", b'<!DOCTYPE x [<!ENTITY a "1">]><office:document', 1
    )

    failure = refused(zipped({**parts_of(HEALTHY), "content.xml": changed}))

    assert failure.code is Code.FILE_SUSPICIOUS


@pytest.mark.parametrize(
    "rows",
    [
        row(text("a", times=16_384), times=1_048_576),
        row(text("a")) * 4,
        row(text("a"), times=2) + row(text("b", times=2)),
    ],
    ids=["bomb", "many", "in all"],
)
def test_more_cells_than_are_read_are_refused_before_they_are_unrolled(rows: str) -> None:
    failure = refused(ods(table(rows)), Limits(cells=3))

    assert failure.code is Code.FILE_TOO_LARGE
    assert "3 Zellen" in failure.fault


def test_the_limit_holds_for_all_sheets_together() -> None:
    content = ods(table(row(text("a", times=2))) + table(row(text("b", times=2)), name="B"))

    assert refused(content, Limits(cells=3)).code is Code.FILE_TOO_LARGE


def test_a_part_that_unpacks_to_too_much_is_refused_unread() -> None:
    assert refused(HEALTHY, Limits(part=0)).code is Code.FILE_TOO_LARGE


def test_a_part_with_a_password_is_broken_and_no_exception() -> None:
    target = bytearray(HEALTHY)
    with zipfile.ZipFile(BytesIO(HEALTHY)) as archive:
        places = [one.header_offset for one in archive.infolist()]
    for place in places:
        target[place + 6] |= 1
    start = HEALTHY.index(b"PK\x01\x02")
    for place in (at for at in range(start, len(HEALTHY)) if HEALTHY[at : at + 4] == b"PK\x01\x02"):
        target[place + 8] |= 1

    assert refused(bytes(target)).code is Code.FILE_BROKEN
