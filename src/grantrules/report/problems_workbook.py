"""The workbook maengel.xlsx: one row a problem, linked to the cell where it stands."""

from collections.abc import Sequence
from pathlib import Path

from grantrules.model.problem import Problem
from grantrules.report.link import NO_WAYS, Ways
from grantrules.report.sheets import problems as sheet
from grantrules.report.workbook import new_workbook, save


def write_problems(problems: Sequence[Problem], path: Path, ways: Ways = NO_WAYS) -> None:
    """Writes the problems of the inputs as a workbook of one sheet."""
    workbook = new_workbook("Mängel der Eingaben")
    sheet.write(workbook, problems, ways)
    save(workbook, path)
