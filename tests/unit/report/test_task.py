import pytest
from tests.unit.report.builders import application, background, problem, problem_text

from grantrules.model.action import Action
from grantrules.model.problem import Severity
from grantrules.report.task import tasks

ASKED = problem_text("cell.empty", Action.ASK_APPLICANT)


def test_a_task_knows_the_texts_of_its_code_and_the_entry_of_its_cell() -> None:
    [task] = tasks([problem("cell.empty", cell="H18")], background(application(), texts=[ASKED]))

    assert (task.text, task.action, task.entry) == (ASKED, Action.ASK_APPLICANT, "salary_costs")


@pytest.mark.parametrize(("cell", "entry"), [("A18", "reference"), ("B18", "received_at")])
def test_what_the_authority_enters_itself_is_never_asked_of_the_applicant(
    cell: str, entry: str
) -> None:
    [task] = tasks([problem("cell.empty", cell=cell)], background(application(), texts=[ASKED]))

    assert (task.action, task.entry) == (Action.CHECK_LIST, entry)


@pytest.mark.parametrize(
    ("cell", "action"), [("H18", Action.ASK_RECIPIENT), ("A18", Action.CHECK_LIST)]
)
def test_after_the_award_the_recipient_is_asked(cell: str, action: Action) -> None:
    around = background(application(), texts=[ASKED])._replace(asking=Action.ASK_RECIPIENT)

    [task] = tasks([problem("cell.empty", cell=cell)], around)

    assert task.action is action


@pytest.mark.parametrize("changes", [{"file": "b.xlsx"}, {"sheet": "B"}, {"cell": "H19"}])
def test_a_cell_of_another_place_is_no_entry(changes: dict[str, str]) -> None:
    found = problem("cell.empty", cell="H18").model_copy(update=changes)

    [task] = tasks([found], background(application()))

    assert task.entry is None


def test_errors_come_before_remarks_then_the_actions_in_their_order() -> None:
    texts = [problem_text("z", Action.ASK_APPLICANT), problem_text("a", Action.CHECK_LIST)]
    told = [problem("remark", severity=Severity.REMARK), problem("a"), problem("z")]

    found = tasks(told, background(texts=texts))

    assert [one.problem.code for one in found] == ["z", "a", "remark"]


def test_the_order_in_which_problems_are_given_plays_no_part() -> None:
    told = [problem(cell=cell, row=row) for cell, row in (("K9", 9), ("K10", 10), ("L9", 9))]

    found = tasks(reversed(told), background())

    assert [one.problem.cell for one in found] == ["K9", "L9", "K10"]


@pytest.mark.parametrize(
    ("changes", "of_file"),
    [
        ({}, False),
        ({"cell": None}, False),
        ({"row": None}, False),
        ({"cell": None, "row": None}, True),
    ],
)
def test_a_problem_without_row_and_cell_is_one_of_its_file(
    changes: dict[str, None], *, of_file: bool
) -> None:
    [task] = tasks([problem().model_copy(update=changes)], background())

    assert task.is_of_file is of_file
