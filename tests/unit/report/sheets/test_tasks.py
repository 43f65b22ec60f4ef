from pathlib import Path

from openpyxl.worksheet.worksheet import Worksheet
from tests.unit.report import reading
from tests.unit.report.builders import background, problem, problem_text

from grantrules.model.action import Action
from grantrules.model.problem import Problem, Severity
from grantrules.report.sheets.tasks import MOST_FILES
from grantrules.report.task import tasks
from grantrules.report.told import Told

TEXTS = [
    problem_text("cell.empty", Action.ASK_APPLICANT),
    problem_text("row.hidden", Action.CHECK_LIST),
]


def sheet(tmp_path: Path, *problems: Problem) -> Worksheet:
    heard = Told(tasks(problems, background(texts=TEXTS)), ())
    return reading.sheet(reading.written_problems(tmp_path, heard), "Was zu tun ist")


def test_errors_and_remarks_are_counted_apart_by_action_and_code(tmp_path: Path) -> None:
    remark = problem("row.hidden", severity=Severity.REMARK)

    found = sheet(tmp_path, remark, problem("cell.empty"), problem("cell.empty", row=20))

    assert reading.values(found, "Schwere") == ["✗ Fehler", "• Bemerkung"]
    assert reading.values(found, "Was zu tun ist") == [
        "Beim Antragsteller nachfordern",
        "Selbst in der Liste prüfen oder berichtigen",
    ]
    assert reading.values(found, "Anzahl") == [2, 1]
    assert reading.values(found, "Kennung") == ["cell.empty", "row.hidden"]
    assert reading.values(found, "Abhilfe")[0] == "Abhilfe bei cell.empty."


def test_many_files_are_not_all_named(tmp_path: Path) -> None:
    many = [problem("cell.empty", file=f"{n:02d}.xlsx") for n in range(MOST_FILES + 2)]

    [named] = reading.values(sheet(tmp_path, *many), "Betroffene Dateien")

    assert named.startswith("00.xlsx\n01.xlsx\n")
    assert named.endswith("und 2 weitere")
