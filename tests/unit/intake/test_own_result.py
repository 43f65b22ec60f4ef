"""Results of our own are known again after another program saved them."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook
from tests.unit.intake.grids import grid
from tests.unit.intake.sheets import complete, list_of, saved

from grantrules.intake.file_cells import file_cells
from grantrules.intake.own_result import is_own_result
from grantrules.intake.workbook_cells import ReadFailure, WorkbookCells
from grantrules.report.problems_workbook import write_problems
from grantrules.report.told import Told


def cells_of(path: Path) -> WorkbookCells:
    cells = file_cells(path.read_bytes())
    assert not isinstance(cells, ReadFailure)
    return cells


def test_a_result_without_its_mark_is_known_by_its_sheet_of_problems(tmp_path: Path) -> None:
    write_problems(Told((), ()), tmp_path / "maengel.xlsx")

    marked = cells_of(tmp_path / "maengel.xlsx")
    stripped = replace(marked, properties=())

    assert marked.mark == "result"
    assert is_own_result(marked)
    assert is_own_result(stripped)


@pytest.mark.parametrize("workbook", [Workbook(), list_of(complete())], ids=["empty", "list"])
def test_other_workbooks_are_no_results(workbook: Workbook, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(saved(workbook, tmp_path))

    assert not is_own_result(cells_of(tmp_path / "a.xlsx"))


def test_a_sheet_of_that_name_with_other_headings_is_no_result() -> None:
    sheet = replace(grid({2: ["Schwere", "Datei", "Blatt", "Bemerkung"]}), name="Mängel")

    assert not is_own_result(WorkbookCells(sheets=(sheet,), names=(), properties=()))
