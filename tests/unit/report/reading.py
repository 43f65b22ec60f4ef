"""Ways to read written workbooks back, for the tests of this room."""

from pathlib import Path
from typing import Any
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from tests.unit.report.builders import book as plain_book

from grantrules.model.rulebook import RuleBook
from grantrules.model.run import Run
from grantrules.report.background import Background
from grantrules.report.link import NO_WAYS, Ways
from grantrules.report.problems_workbook import write_problems
from grantrules.report.proposals_workbook import write_proposals
from grantrules.report.told import Told, told


def written(
    tmp_path: Path, run: Run, book: RuleBook | None = None, ways: Ways = NO_WAYS
) -> Workbook:
    """Writes the workbook of a run and reads it back."""
    path = tmp_path / "entscheidungsvorschlaege.xlsx"
    rules = book or plain_book()
    write_proposals(run, rules, path, told(run, rules, Background(), ways))
    return load_workbook(path)


def written_problems(tmp_path: Path, heard: Told) -> Workbook:
    """Writes the workbook of problems and reads it back."""
    path = tmp_path / "maengel.xlsx"
    write_problems(heard, path)
    return load_workbook(path)


def sheet(workbook: Workbook, name: str) -> Worksheet:
    found = workbook[name]
    assert isinstance(found, Worksheet)
    return found


def sheet_xml(path: Path) -> str:
    """Gives the XML of all sheets of a workbook."""
    with ZipFile(path) as archive:
        names = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        return "".join(archive.read(name).decode() for name in names)


def header_row(worksheet: Worksheet) -> int:
    """Gives the row that the filter begins with."""
    assert worksheet.auto_filter.ref is not None
    return int("".join(c for c in worksheet.auto_filter.ref.split(":")[0] if c.isdigit()))


def cells(worksheet: Worksheet, heading: str) -> list[Cell]:
    """Gives the cells under a heading."""
    top = header_row(worksheet)
    headings = [cell.value for cell in worksheet[top]]
    column = headings.index(heading) + 1
    found = [worksheet.cell(row, column) for row in range(top + 1, worksheet.max_row + 1)]
    return [cell for cell in found if isinstance(cell, Cell)]


def values(worksheet: Worksheet, heading: str) -> list[Any]:
    """Gives the values under a heading."""
    return [cell.value for cell in cells(worksheet, heading)]


def all_texts(worksheet: Worksheet) -> list[str]:
    """Gives every text of a sheet."""
    return [
        value
        for row in worksheet.iter_rows(values_only=True)
        for value in row
        if isinstance(value, str)
    ]
