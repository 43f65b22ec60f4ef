from tests.unit.report.builders import background, problem, problem_text

from grantrules.model.action import Action
from grantrules.model.problem import Problem, Severity
from grantrules.report.task import Task, tasks
from grantrules.report.task_group import action_groups, code_groups

TEXTS = [
    problem_text("cell.empty", Action.ASK_APPLICANT),
    problem_text("amount.unit", Action.ASK_APPLICANT),
    problem_text("row.hidden", Action.CHECK_LIST),
]


def remark(code: str) -> Problem:
    return problem(code, severity=Severity.REMARK)


def sorted_tasks(*problems: Problem) -> tuple[Task, ...]:
    return tasks(problems, background(texts=TEXTS))


def test_the_problems_of_a_code_are_counted_with_their_files() -> None:
    found = [problem("cell.empty"), problem("cell.empty", file="b.xlsx", row=3)]

    [group] = code_groups(sorted_tasks(*found, problem("cell.empty", file="b.xlsx")))

    assert (group.number, group.files) == (3, ("antraege.xlsx", "b.xlsx"))


def test_codes_of_one_action_stand_together() -> None:
    found = sorted_tasks(problem("cell.empty"), remark("row.hidden"), problem("amount.unit"))

    groups = action_groups(found)

    assert [(one.action, one.errors, one.remarks) for one in groups] == [
        (Action.ASK_APPLICANT, 2, 0),
        (Action.CHECK_LIST, 0, 1),
    ]
    assert [one.text.code for one in groups[0].codes] == ["amount.unit", "cell.empty"]


def test_numbers_are_told_in_words() -> None:
    one = sorted_tasks(problem("x"), remark("y"))
    many = sorted_tasks(remark("y"), remark("y"))

    assert [group.counted for group in action_groups(one)] == ["1 Fehler", "1 Bemerkung"]
    assert [group.counted for group in action_groups(many)] == ["2 Bemerkungen"]


def test_without_problems_there_is_nothing_to_do() -> None:
    assert action_groups(()) == ()
