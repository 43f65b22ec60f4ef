from datetime import datetime
from pathlib import Path

from tests.unit.report import reading
from tests.unit.report.builders import euro, run

NAME = "Annahmen"


def test_each_assumption_is_a_row_with_value_and_citation(tmp_path: Path) -> None:
    sheet = reading.sheet(reading.written(tmp_path, run([])), NAME)

    assert reading.values(sheet, "Art") == ["Antragsfenster", "Regel", "Parameter"]
    assert reading.values(sheet, "Kennung") == ["2025", "FG-05", "material_mode"]
    assert reading.values(sheet, "Wert")[2] == "Höchstbetrag"
    assert set(reading.values(sheet, "Fundstelle")) == {"Festlegung des Projekts"}


def test_the_days_of_a_parameter_are_real_dates(tmp_path: Path) -> None:
    sheet = reading.sheet(reading.written(tmp_path, run([])), NAME)

    cell = reading.cells(sheet, "Gilt ab")[2]
    assert cell.value == datetime(2025, 1, 1)  # noqa: DTZ001 - a workbook knows no zone
    assert cell.number_format == "dd.mm.yyyy"


def test_an_override_of_the_budget_comes_first(tmp_path: Path) -> None:
    overridden = run([], budget_override={2026: euro(1_500_000)})

    sheet = reading.sheet(reading.written(tmp_path, overridden), NAME)

    assert reading.values(sheet, "Art")[0] == "Abweichender Haushaltsansatz"
    assert reading.values(sheet, "Wert")[0] == "1.500.000,00 €"
