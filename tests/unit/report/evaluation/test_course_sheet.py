"""The course of commitments with a chart."""

from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from tests.unit.report.evaluation.evaluations import ON, year_2025, year_2026

from grantrules.model.utilisation import Utilisation
from grantrules.report.evaluation.course_sheet import add_course
from grantrules.report.workbook import new_workbook, save


def _written(path: Path, use: Utilisation) -> Any:  # noqa: ANN401 - a sheet
    workbook = new_workbook("Verlauf")
    add_course(workbook, use, ON)
    save(workbook, path)
    return load_workbook(path)[f"Verlauf {use.year}"]


def test_the_corners_of_the_line_are_rows(tmp_path: Path) -> None:
    rows = list(_written(tmp_path / "a.xlsx", year_2025().utilisation).values)

    assert rows[1] == ("Tag", "gebunden", "Ansatz")
    assert rows[2] == (datetime(2025, 1, 1), 0, 1_500_000)  # noqa: DTZ001 - cells have no zone
    assert rows[-1][1] == 40_000
    assert len(rows) == 8


@pytest.mark.parametrize("use", [year_2025().utilisation, year_2026().utilisation])
def test_the_chart_shows_all_rows_from_the_first_day_to_the_last(
    use: Utilisation, tmp_path: Path
) -> None:
    _written(tmp_path / "a.xlsx", use)

    chart = ZipFile(tmp_path / "a.xlsx").read("xl/charts/chart1.xml").decode()
    last = 4 + 2 * len(use.commitments)
    assert f"'Verlauf {use.year}'!$B$3:$B${last}" in chart
    assert f"'Verlauf {use.year}'!$C$3:$C${last}" in chart
    assert f'<max val="{(ON - date(1899, 12, 30)).days}"' in chart
    assert '<delete val="0"' in chart
