"""The workbook maengel.xlsx: the problems with links, what to do, and what to ask of whom."""

from pathlib import Path

from openpyxl import Workbook

from grantrules.report.sheets import problems, requests, tasks
from grantrules.report.told import Told
from grantrules.report.workbook import new_workbook, save


def write_problems(told: Told, path: Path) -> None:
    """Writes what is wrong with the applications of a run as a workbook of three sheets."""
    workbook = _begun(told)
    requests.write(workbook, told)
    save(workbook, path)


def write_proof_problems(told: Told, path: Path) -> None:
    """Writes what is wrong with the proofs of a run; there are no texts for requests about them."""
    save(_begun(told), path)


def _begun(told: Told) -> Workbook:
    workbook = new_workbook("Mängel der Eingaben")
    problems.write(workbook, told)
    tasks.write(workbook, told)
    return workbook
