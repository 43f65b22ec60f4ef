"""The rows and columns of a table, and what of them repeats, is hidden or merged."""

import pytest
from tests.unit.intake.ods_files import cell, column, empty, ods, row, table, text, valued

from grantrules.intake.limits import USUAL_LIMITS
from grantrules.intake.ods_workbook import read_ods
from grantrules.intake.raw_cell import Damaged, Number, Text
from grantrules.intake.workbook_cells import MergedRange, SheetCells, WorkbookCells


def sheet(inside: str, styles: str = "") -> SheetCells:
    cells = read_ods(ods(table(inside), styles), USUAL_LIMITS)
    assert isinstance(cells, WorkbookCells)
    [only] = cells.sheets
    return only


def texts(found: SheetCells) -> dict[str, str]:
    return {one.address: one.value.text for one in found.cells if isinstance(one.value, Text)}


def test_cells_and_rows_that_repeat_stand_at_each_of_their_places() -> None:
    found = sheet(row(empty(2) + text("a", times=2), times=2) + row(text("b")))

    assert texts(found) == {"C1": "a", "D1": "a", "C2": "a", "D2": "a", "A3": "b"}
    assert [one.address for one in found.cells] == ["C1", "D1", "C2", "D2", "A3"]


def test_empty_rows_and_columns_count_without_being_unrolled() -> None:
    found = sheet(
        row(empty(16_384), times=4)
        + row(empty(16_383) + text("z"))
        + row(empty(16_384), times=1_048_570)
        + row(text("y"))
    )

    assert texts(found) == {"XFD5": "z", "A1048576": "y"}


def test_hidden_rows_and_columns_are_known_as_far_as_anything_is_filled() -> None:
    found = sheet(
        column()
        + column(2, visibility="collapse")
        + column(16_381, visibility="filter")
        + row(text("a"))
        + row(text("b", times=4), visibility="filter")
        + row(text("c"))
        + row(empty(), times=1_048_573, visibility="collapse")
    )

    assert found.hidden_rows == {2}
    assert found.hidden_columns == {2, 3, 4}


def test_a_merged_cell_is_a_range_and_what_it_covers_is_not_seen() -> None:
    spans = (
        'office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="3"'
    )
    covered = cell("<text:p>alt</text:p>", 'office:value-type="string"').replace(
        "table:table-cell", "table:covered-table-cell"
    )

    found = sheet(row("") + row(cell("<text:p>m</text:p>", spans) + covered + text("n")))

    assert found.merged == (MergedRange(2, 4, 1, 2),)
    assert texts(found) == {"A2": "m", "C2": "n"}


@pytest.mark.parametrize(
    "inside",
    [
        f"<table:table-header-rows>{row(text('a'))}</table:table-header-rows>{row(text('b'))}",
        f"<table:table-row-group>{row(text('a'))}{row(text('b'))}</table:table-row-group>",
        f"<table:table-rows>{row(text('a'))}</table:table-rows>{row(text('b'))}",
    ],
    ids=["header", "group", "rows"],
)
def test_rows_in_groups_are_rows(inside: str) -> None:
    assert texts(sheet(inside)) == {"A1": "a", "A2": "b"}


@pytest.mark.parametrize(
    "rows",
    [
        column(3, default_cell_style_name="Anteil") + row(valued("float", "0.5")),
        column(3) + row(valued("float", "0.5"), default_cell_style_name="Anteil"),
        column(3) + row(valued("float", "0.5", 'table:style-name="Anteil"')),
        column(3, default_cell_style_name="Anteil")
        + row(valued("float", "0.5", 'table:style-name="Anteil"')),
    ],
    ids=["column", "row", "cell", "both"],
)
def test_a_cell_has_the_style_of_its_own_its_row_or_its_column(rows: str) -> None:
    styles = (
        '<number:percentage-style style:name="N"><number:number/><number:text>%</number:text>'
        '</number:percentage-style><style:style style:name="Anteil" style:family="table-cell" '
        'style:data-style-name="N"/>'
    )

    [found] = sheet(rows, styles).cells

    assert found.value == Number("0.5", percent=True)


def test_what_is_covered_by_nothing_is_seen_and_damaged() -> None:
    spans = 'table:number-columns-spanned="2" table:number-rows-spanned="1"'
    covered = cell("<text:p>neu</text:p>", "table:number-columns-repeated='2'").replace(
        "table:table-cell", "table:covered-table-cell"
    )

    found = sheet(row(cell("", spans) + covered) + row(text("a") + covered))

    assert [(one.address, one.value) for one in found.cells] == [
        ("C1", Damaged("neu")),
        ("A2", Text("a")),
        ("B2", Damaged("neu")),
        ("C2", Damaged("neu")),
    ]
