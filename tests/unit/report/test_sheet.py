from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from tests.unit.report import reading

from grantrules.report import style
from grantrules.report.entry import money, number, text, wide
from grantrules.report.link import inside
from grantrules.report.sheet import NO_DECISION, TOO_MANY, Column, Layout, Row, Sheet, note
from grantrules.report.workbook import new_workbook, save

COLUMNS = (Column("Text", 20), Column("Betrag", 12), Column("Zahl", 8))


def write(path: Path, *rows: Row, layout: Layout | None = None) -> Worksheet:
    workbook = new_workbook("Titel")
    sheet = Sheet(workbook, layout or Layout("Blatt", COLUMNS, (note("Notiz", 3),), frozen=1))
    for row in rows:
        sheet.row(row)
    sheet.finish()
    save(workbook, path)
    return reading.sheet(load_workbook(path), "Blatt")


@pytest.mark.parametrize("risky", ["=1+1", "+cmd|' /C calc'!A0", "@SUM(1)", "-2+3", "#REF!", "="])
def test_a_text_that_looks_like_a_formula_stays_a_text(tmp_path: Path, risky: str) -> None:
    path = tmp_path / "a.xlsx"

    cell = write(path, Row([text(risky)])).cell(3, 1)

    assert (cell.value, cell.data_type) == (risky, "s")
    assert "<f>" not in reading.sheet_xml(path)


def test_a_risky_text_stays_a_text_when_somebody_edits_it(tmp_path: Path) -> None:
    sheet = write(tmp_path / "a.xlsx", Row([text("=1+1")]), Row([text("harmlos")]))

    assert sheet.cell(3, 1).quotePrefix
    assert not sheet.cell(4, 1).quotePrefix


def test_money_is_a_real_number_cell(tmp_path: Path) -> None:
    cell = write(tmp_path / "a.xlsx", Row([text("a"), money(7_250_050), number(3)])).cell(3, 2)

    assert (cell.value, cell.data_type, cell.number_format) == (72500.5, "n", style.MONEY_FORMAT)


def test_a_sheet_is_printed_on_a4_landscape_one_page_wide(tmp_path: Path) -> None:
    sheet = write(tmp_path / "a.xlsx")

    assert (sheet.page_setup.orientation, str(sheet.page_setup.paperSize)) == ("landscape", "9")
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_the_headings_are_repeated_on_every_page_and_stay_on_the_screen(tmp_path: Path) -> None:
    sheet = write(tmp_path / "a.xlsx")

    assert sheet.print_title_rows == "$1:$2"
    assert sheet.freeze_panes == "B3"


def test_every_page_says_that_it_is_no_decision_and_which_page_it_is(tmp_path: Path) -> None:
    footer = write(tmp_path / "a.xlsx").oddFooter

    assert footer is not None
    assert footer.left is not None
    assert footer.right is not None
    assert footer.left.text == NO_DECISION == "Entscheidungsvorschläge – keine Bescheide"
    assert footer.right.text == "Seite &P von &N"


def test_the_filter_covers_the_headings_and_all_rows(tmp_path: Path) -> None:
    sheet = write(tmp_path / "a.xlsx", Row([text("a")]), Row([text("b")]))

    assert sheet.auto_filter.ref == "A2:C4"


def test_a_table_without_rows_has_a_filter_too(tmp_path: Path) -> None:
    assert write(tmp_path / "a.xlsx").auto_filter.ref == "A2:C2"


def test_a_row_is_as_high_as_its_texts_need(tmp_path: Path) -> None:
    sheet = write(tmp_path / "a.xlsx", Row([text("kurz")]), Row([text("Wort " * 40)]))

    short, long = sheet.row_dimensions[3].height, sheet.row_dimensions[4].height
    assert short is not None
    assert long is not None
    assert long > 5 * short


def test_a_wide_entry_is_merged_over_its_columns(tmp_path: Path) -> None:
    sheet = write(tmp_path / "a.xlsx", Row([text("a"), wide("b", style.TEXT, 2)]))

    assert [str(merged) for merged in sheet.merged_cells.ranges] == ["A1:C1", "B3:C3"]


def test_a_link_points_where_its_entry_says(tmp_path: Path) -> None:
    sheet = write(tmp_path / "a.xlsx", Row([number(1), text("dort", link=inside("Blatt", "A1"))]))

    link = sheet.cell(3, 2).hyperlink
    assert link is not None
    assert (link.ref, link.location) == ("B3", "'Blatt'!A1")


def test_more_links_than_a_sheet_can_hold_are_left_out(tmp_path: Path) -> None:
    rows = [Row([text("dort", link=inside("Blatt", "A1"))]) for _ in range(2)]

    sheet = write(tmp_path / "a.xlsx", *rows, layout=Layout("Blatt", COLUMNS, most_links=1))

    assert sheet.cell(2, 1).hyperlink is not None
    assert sheet.cell(3, 1).hyperlink is None


def test_more_rows_than_a_sheet_can_hold_end_in_a_row_that_says_so(tmp_path: Path) -> None:
    rows = [Row([text(f"Zeile {number}")]) for number in range(5)]

    sheet = write(tmp_path / "a.xlsx", *rows, layout=Layout("Blatt", COLUMNS, most_rows=2))

    assert [sheet.cell(row, 1).value for row in range(2, 5)] == ["Zeile 0", TOO_MANY, None]
