"""The map as coloured cells."""

from pathlib import Path

from openpyxl import load_workbook
from tests.unit.builders import shipped
from tests.unit.report.evaluation.evaluations import year_2025

from grantrules.model.participation import Standing
from grantrules.report.evaluation.map_sheet import add_map, tile_styles
from grantrules.report.workbook import new_workbook, save
from grantrules.rulebook.tile_map import tiles_for


def test_each_tile_is_a_cell_with_word_sign_and_colour(tmp_path: Path) -> None:
    workbook = new_workbook("Karte")
    for look in tile_styles():
        workbook.add_named_style(look)
    add_map(workbook, year_2025(), tiles_for(shipped()))
    save(workbook, tmp_path / "a.xlsx")

    sheet = load_workbook(tmp_path / "a.xlsx")["Karte 2025"]
    cells = {cell.value: cell for row in sheet.iter_rows(min_row=2) for cell in row if cell.value}
    assert len(cells) == 36
    assert cells["Koblenz\n● bewilligt"].coordinate == "D3"
    assert cells["Koblenz\n● bewilligt"].fill.fgColor.rgb == "00BFE3C8"
    assert "Bernkastel-Wittlich\n– kein Antrag" in cells
    assert len({cell.fill.fgColor.rgb for cell in cells.values()}) == len(Standing)
    assert "● bewilligt: 1" in str(sheet["A1"].value)
