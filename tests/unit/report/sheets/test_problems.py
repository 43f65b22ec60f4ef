from pathlib import Path

from tests.unit.report import reading
from tests.unit.report.builders import problem, run, task

from grantrules.model.problem import Severity
from grantrules.report.told import Told

NAME = "Mängel"
WAYS = {"antraege.xlsx": "antraege.xlsx"}


def test_errors_stand_before_remarks_and_codes_together(tmp_path: Path) -> None:
    found = (
        problem("row.duplicate", severity=Severity.REMARK),
        problem("cell.empty"),
        problem("amount.ambiguous", row=20, cell="K20"),
        problem("cell.empty", row=18),
        problem("amount.ambiguous", row=19, cell="K19"),
    )

    sheet = reading.sheet(reading.written(tmp_path, run([], problems=found)), NAME)

    assert reading.values(sheet, "Kennung") == [
        "amount.ambiguous",
        "amount.ambiguous",
        "cell.empty",
        "cell.empty",
        "row.duplicate",
    ]
    assert reading.values(sheet, "Schwere")[-2:] == ["✗ Fehler", "• Bemerkung"]
    assert reading.values(sheet, "Zeile")[:2] == [19, 20]


def test_the_counts_by_action_stand_on_top(tmp_path: Path) -> None:
    found = (problem(), problem(row=20), problem("row.duplicate", severity=Severity.REMARK))

    sheet = reading.sheet(reading.written(tmp_path, run([], problems=found)), NAME)

    assert sheet.cell(2, 1).value == (
        "Was zu tun ist:\n"
        "Selbst in der Liste prüfen oder berichtigen: 2 Fehler\n"
        "Nur zur Kenntnis: 1 Bemerkung"
    )


def test_each_problem_says_what_to_do_and_what_helps(tmp_path: Path) -> None:
    heard = Told((task(),), ())

    sheet = reading.sheet(reading.written_problems(tmp_path, heard), NAME)

    assert reading.values(sheet, "Was zu tun ist") == ["Beim Antragsteller nachfordern"]
    assert reading.values(sheet, "Abhilfe") == ["Abhilfe bei amount.ambiguous."]


def test_without_problems_there_is_nothing_to_do(tmp_path: Path) -> None:
    sheet = reading.sheet(reading.written(tmp_path, run([])), NAME)

    assert "nichts" in str(sheet.cell(2, 1).value)


def test_the_cell_is_a_link_to_file_sheet_and_cell(tmp_path: Path) -> None:
    sheet = reading.sheet(
        reading.written(tmp_path, run([], problems=(problem(),)), ways=WAYS), NAME
    )

    cell = reading.cells(sheet, "Zelle")[0]
    assert cell.hyperlink is not None
    assert cell.hyperlink.target == "antraege.xlsx#Anträge!K19"


def test_a_problem_without_a_cell_leads_to_its_row_or_file(tmp_path: Path) -> None:
    found = (
        problem("a", cell=None),
        problem("b", cell=None, row=None, sheet=None),
        problem("c", cell=None, row=None, sheet=None, file=None),
    )

    sheet = reading.sheet(reading.written(tmp_path, run([], problems=found), ways=WAYS), NAME)

    links = [cell.hyperlink for cell in reading.cells(sheet, "Datei")]
    assert [link and link.target for link in links] == [
        "antraege.xlsx#Anträge!A19",
        "antraege.xlsx",
        None,
    ]
    assert [cell.value for cell in reading.cells(sheet, "Zelle")] == [None, None, None]
