from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from tests.unit.report.test_findings_page import CASES

from grantrules.model.audit_check import Point
from grantrules.report.findings_workbook import write_findings
from grantrules.report.words import COMMON_WORDS


@pytest.fixture(name="workbook")
def _workbook(tmp_path: Path) -> Any:  # noqa: ANN401 - a workbook
    write_findings(CASES, COMMON_WORDS, tmp_path / "f.xlsx")
    return load_workbook(tmp_path / "f.xlsx")


def test_the_overview_counts_each_point_and_names_the_red_cases(workbook: Any) -> None:  # noqa: ANN401 - a workbook
    sheet = workbook["Übersicht"]

    rows = {one[0].value: [cell.value for cell in one[1:]] for one in sheet.iter_rows(min_row=3)}

    assert len(rows) == len(Point)
    assert rows[Point.RANK.german] == [0, 1, 0, "A"]
    assert rows[Point.STATE_INTEREST.german] == [2, 0, 0, None]


def test_each_check_is_a_row_with_a_coloured_sign(workbook: Any) -> None:  # noqa: ANN401 - a workbook
    sheet = workbook["Prüfpunkte"]

    green, red = sheet["E3"], sheet["E4"]

    assert (green.value, red.value) == ("✓ in Ordnung", "✗ zu beanstanden")
    assert green.fill.fgColor.rgb != red.fill.fgColor.rgb
    assert sheet["G3"].value.startswith("Eintrag 7; Regel FG-05;")


def test_both_sheets_have_a_frozen_heading_and_a_filter(workbook: Any) -> None:  # noqa: ANN401 - a workbook
    for sheet in workbook:
        assert sheet.freeze_panes == "B3"
        assert sheet.auto_filter.ref.startswith("A2:")
