"""Problems: an error needs somebody, a remark does not."""

from grantrules.model.problem import Problem, Severity


def test_a_problem_without_a_place_is_still_a_problem() -> None:
    problem = Problem(code="file.empty", severity=Severity.REMARK, message="Die Datei ist leer.")

    assert (problem.file, problem.cell, problem.row) == (None, None, None)
    assert Severity("error") is Severity.ERROR
