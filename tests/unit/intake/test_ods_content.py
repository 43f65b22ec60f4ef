"""Which tables of a content part are sheets, and what else stands beside them."""

from tests.unit.intake.ods_files import cell, ods, row, table, text

from grantrules.intake.limits import USUAL_LIMITS
from grantrules.intake.ods_workbook import read_ods
from grantrules.intake.raw_cell import Text
from grantrules.intake.workbook_cells import SheetCells, WorkbookCells


def sheets(tables: str, styles: str = "") -> tuple[SheetCells, ...]:
    cells = read_ods(ods(tables, styles), USUAL_LIMITS)
    assert isinstance(cells, WorkbookCells)
    return cells.sheets


def texts(found: SheetCells) -> dict[str, str]:
    return {one.address: one.value.text for one in found.cells if isinstance(one.value, Text)}


def test_a_sheet_whose_style_is_not_displayed_is_hidden() -> None:
    styles = (
        '<style:style style:name="ta1" style:family="table"><style:table-properties '
        'table:display="false"/></style:style>'
    )

    found = sheets(
        table(row(text("a")), style_name="ta1") + table(row(text("b")), name="B", style_name="ta2"),
        styles,
    )

    assert [one.hidden for one in found] == [True, False]


def test_a_table_inside_a_cell_is_no_sheet_and_moves_no_row() -> None:
    inner = table(row(text("innen")) + row(text("innen")), name="innen")

    [found] = sheets(table(row(cell(inner) + text("n")) + row(text("danach"))))

    assert texts(found) == {"B1": "n", "A2": "danach"}


def test_what_is_kept_of_another_file_is_no_sheet() -> None:
    cache = table(
        '<table:table-source xlink:href="file:///alt.ods" table:table-name="Liste"/>'
        + row(text("fremd")),
        name="'file:///alt.ods'#$Liste",
    )
    link = f"<table:dde-link>{table(row(text('fremd')))}</table:dde-link>"

    found = sheets(table(row(text("eigen"))) + cache + f"<table:dde-links>{link}</table:dde-links>")

    assert [one.name for one in found] == ["Anträge"]


def test_drawings_comments_and_tracked_changes_are_no_cells() -> None:
    box = "<draw:frame><draw:text-box><text:p>Kasten</text:p></draw:text-box></draw:frame>"
    comment = "<office:annotation><text:p>Notiz</text:p></office:annotation>"
    changes = (
        "<table:tracked-changes><table:cell-content-change><table:previous>"
        '<table:change-track-table-cell office:value-type="float" office:value="3"/>'
        "</table:previous></table:cell-content-change></table:tracked-changes>"
    )

    [found] = sheets(
        changes
        + table(
            f"<table:shapes>{box}</table:shapes>"
            + row(cell(comment + box) + cell(comment + box + "<text:p>Wert</text:p>"))
        )
    )

    assert texts(found) == {"B1": "Wert"}
