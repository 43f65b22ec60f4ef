from pathlib import Path

from tests.unit.report import reading
from tests.unit.report.builders import problem, run

from grantrules.model.problem import Severity

NAME = "Mängel"


def test_errors_stand_before_remarks_and_codes_together(tmp_path: Path) -> None:
    found = (
        problem("row.duplicate", severity=Severity.REMARK),
        problem("cell.empty"),
        problem("amount.ambiguous", row=20, cell="K20"),
        problem("cell.empty", row=18),
        problem("amount.ambiguous", row=19, cell="K19"),
    )

    sheet = reading.sheet(reading.written(tmp_path, run([], problems=found)), NAME)

    assert reading.values(sheet, "Code") == [
        "amount.ambiguous",
        "amount.ambiguous",
        "cell.empty",
        "cell.empty",
        "row.duplicate",
    ]
    assert reading.values(sheet, "Schwere")[-2:] == ["✗ Fehler", "• Bemerkung"]
    assert reading.values(sheet, "Zeile")[:2] == [19, 20]


def test_the_counts_stand_on_top(tmp_path: Path) -> None:
    found = (problem(), problem(row=20), problem("row.duplicate", severity=Severity.REMARK))

    sheet = reading.sheet(reading.written(tmp_path, run([], problems=found)), NAME)

    assert sheet.cell(2, 1).value == (
        "Was zu tun ist:\n2 Fehler: 2 × amount.ambiguous\n1 Bemerkung: 1 × row.duplicate"
    )


def test_many_kinds_of_problems_are_not_all_named_on_top(tmp_path: Path) -> None:
    found = tuple(problem(f"code.{n:02d}") for n in range(15))

    sheet = reading.sheet(reading.written(tmp_path, run([], problems=found)), NAME)

    assert str(sheet.cell(2, 1).value).endswith("und 3 weitere Arten")


def test_without_problems_there_is_nothing_to_do(tmp_path: Path) -> None:
    sheet = reading.sheet(reading.written(tmp_path, run([])), NAME)

    assert "nichts" in str(sheet.cell(2, 1).value)


def test_the_cell_is_a_link_to_file_sheet_and_cell(tmp_path: Path) -> None:
    sheet = reading.sheet(reading.written(tmp_path, run([], problems=(problem(),))), NAME)

    cell = reading.cells(sheet, "Zelle")[0]
    assert cell.hyperlink is not None
    assert cell.hyperlink.target == "antraege.xlsx#Anträge!K19"


def test_a_problem_without_a_cell_leads_to_its_row_or_file(tmp_path: Path) -> None:
    found = (
        problem("a", cell=None),
        problem("b", cell=None, row=None, sheet=None),
        problem("c", cell=None, row=None, sheet=None, file=None),
    )

    sheet = reading.sheet(reading.written(tmp_path, run([], problems=found)), NAME)

    links = [cell.hyperlink for cell in reading.cells(sheet, "Datei")]
    assert [link and link.target for link in links] == [
        "antraege.xlsx#Anträge!A19",
        "antraege.xlsx",
        None,
    ]
    assert [cell.value for cell in reading.cells(sheet, "Zelle")] == [None, None, None]
