from pathlib import Path

from openpyxl import load_workbook
from tests.unit.report import reading
from tests.unit.report.builders import background, book, problem, run

from grantrules.model.problem import Problem, Severity
from grantrules.report.problems_workbook import write_problems, write_proof_problems
from grantrules.report.told import Told, told


def heard(*problems: Problem) -> Told:
    return told(run([], problems=problems), book(), background())


def test_it_has_one_row_a_problem_and_tells_what_to_do_behind(tmp_path: Path) -> None:
    workbook = reading.written_problems(tmp_path, heard(problem(), problem(cell="L20", row=20)))

    assert workbook.sheetnames == ["Mängel", "Was zu tun ist", "Nachforderungen"]
    assert reading.values(reading.sheet(workbook, "Mängel"), "Zelle") == ["K19", "L20"]


def test_after_the_award_there_are_no_texts_for_applicants(tmp_path: Path) -> None:
    write_proof_problems(heard(problem()), tmp_path / "maengel.xlsx")

    assert load_workbook(tmp_path / "maengel.xlsx").sheetnames == ["Mängel", "Was zu tun ist"]


def test_the_sheets_stand_on_a4_landscape_with_repeated_headings(tmp_path: Path) -> None:
    for sheet in reading.written_problems(tmp_path, heard(problem())).worksheets:
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.fitToWidth == 1
        assert sheet.print_title_rows
        assert sheet.freeze_panes


def test_the_order_in_which_problems_are_given_plays_no_part(tmp_path: Path) -> None:
    first, second = problem(), problem("row.duplicate", severity=Severity.REMARK)

    write_problems(heard(first, second), tmp_path / "a.xlsx")
    write_problems(heard(second, first), tmp_path / "b.xlsx")

    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_no_text_of_a_problem_becomes_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "maengel.xlsx"
    texts = ("code", "message", "file", "sheet", "cell", "reference", "found", "expected")
    hostile = problem().model_copy(update=dict.fromkeys(texts, '=HYPERLINK("http://x")'))

    write_problems(heard(hostile), path)

    kinds = {
        cell.data_type
        for sheet in load_workbook(path).worksheets
        for row in sheet.iter_rows()
        for cell in row
    }
    assert kinds == {"s", "n"}
    assert "<f>" not in reading.sheet_xml(path)


def test_control_characters_and_long_texts_are_written_visibly(tmp_path: Path) -> None:
    odd = [problem(found="a\x00b"), problem(found="x" * 40_000, cell="L19")]

    workbook = reading.written_problems(tmp_path, heard(*odd))

    found = reading.values(reading.sheet(workbook, "Mängel"), "Gefunden")
    assert found[0] == "a\ufffdb"
    assert found[1].endswith("[gekürzt]")
