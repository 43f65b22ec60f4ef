"""The workbook of deadlines."""

from datetime import date, datetime
from pathlib import Path

from openpyxl import load_workbook
from tests.unit.report.dues import OPENING, due

from grantrules.report.due_workbook import write_due


def test_each_deadline_is_a_row_with_a_real_date(tmp_path: Path) -> None:
    write_due([due(reference="=1+1"), OPENING], date(2026, 11, 24), tmp_path / "a.xlsx")

    rows = list(load_workbook(tmp_path / "a.xlsx")["Fristen"].iter_rows())
    assert str(rows[0][0].value).startswith("Stichtag 24.11.2026. Fristen: ")
    assert rows[2][0].value == datetime(2027, 6, 30)  # noqa: DTZ001 - cells have no zone
    assert (rows[2][3].value, rows[2][3].data_type) == ("=1+1", "s")
    assert [cell.value for cell in rows[3]][3:5] == [None, None]
