from pathlib import Path

from openpyxl import load_workbook
from tests.unit.report import reading
from tests.unit.report.builders import problem

from grantrules.model.problem import Problem, Severity
from grantrules.report.problems_workbook import write_problems


def test_it_has_one_sheet_with_one_row_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "maengel.xlsx"

    write_problems([problem(), problem(cell="L20", row=20)], path)

    workbook = load_workbook(path)
    assert workbook.sheetnames == ["Mängel"]
    assert reading.values(reading.sheet(workbook, "Mängel"), "Zelle") == ["K19", "L20"]


def test_the_order_in_which_problems_are_given_plays_no_part(tmp_path: Path) -> None:
    first, second = problem(), problem("row.duplicate", severity=Severity.REMARK)

    write_problems([first, second], tmp_path / "a.xlsx")
    write_problems([second, first], tmp_path / "b.xlsx")

    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_no_text_of_a_problem_becomes_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "maengel.xlsx"
    texts = ("code", "message", "file", "sheet", "cell", "reference", "found", "expected")
    hostile = problem().model_copy(update=dict.fromkeys(texts, '=HYPERLINK("http://x")'))

    write_problems([hostile], path)

    sheet = reading.sheet(load_workbook(path), "Mängel")
    row = reading.header_row(sheet) + 1
    assert {cell.data_type for cell in sheet[row]} == {"s", "n"}
    assert "<f>" not in reading.sheet_xml(path)


def test_control_characters_and_long_texts_are_written_visibly(tmp_path: Path) -> None:
    path = tmp_path / "maengel.xlsx"

    write_problems([_with_found("a\x00b"), _with_found("x" * 40_000)], path)

    found = reading.values(reading.sheet(load_workbook(path), "Mängel"), "Gefunden")
    assert found[0] == "a\ufffdb"
    assert found[1].endswith("[gekürzt]")


def _with_found(found: str) -> Problem:
    return problem(found=found)
