from tests.unit.report.builders import problem

from grantrules.report.background import Background
from grantrules.report.task import tasks


def test_nothing_needs_to_be_known_for_a_problem_to_be_told() -> None:
    found = tasks([problem("amount.ambiguous")], Background())

    assert [one.text.title for one in found] == ["amount.ambiguous"]
