from tests.unit.report.builders import (
    application,
    background,
    book,
    problem,
    problem_text,
    proposal,
    run,
)

from grantrules.report.told import told


def test_tasks_and_requests_belong_to_the_same_problems() -> None:
    faulty = run([proposal()], problems=(problem(cell="H18", row=18),))

    heard = told(faulty, book(), background(application(), texts=[problem_text()]), {"a": "../a"})

    assert [one.entry for one in heard.tasks] == ["salary_costs"]
    assert [one.reference for one in heard.requests] == ["2025-017"]
    assert heard.ways == {"a": "../a"}
