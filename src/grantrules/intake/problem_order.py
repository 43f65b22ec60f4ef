"""The order in which problems are listed: by file, sheet, row, cell and code."""

from collections.abc import Iterable

from openpyxl.utils.cell import coordinate_to_tuple

from grantrules.model.problem import Problem


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sorts problems as a clerk goes through a file."""
    return tuple(sorted(problems, key=_key))


def _key(problem: Problem) -> tuple[str, str, int, int, str, str]:
    row, column = coordinate_to_tuple(problem.cell) if problem.cell else (problem.row or 0, 0)
    return (
        problem.file or "",
        problem.sheet or "",
        row,
        column,
        problem.code,
        problem.message,
    )
