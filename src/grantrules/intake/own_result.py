"""Recognises results of our own that another program saved, which drops the mark they carry."""

from grantrules.intake.header import on_one_line, rows_of
from grantrules.intake.own_mark import RESULT_MARK
from grantrules.intake.workbook_cells import SheetCells, WorkbookCells

_PROBLEMS = "Mängel"
_HEADINGS = frozenset({"Schwere", "Datei", "Blatt", "Zelle"})
_LAST_HEADER_ROW = 20


def is_own_result(cells: WorkbookCells) -> bool:
    """Tells whether a workbook is a result: by its mark, or by its sheet of problems.

    Somebody may have added a list of applications to it: that is for the caller to look at.
    """
    return cells.mark == RESULT_MARK or any(_tells_problems(sheet) for sheet in cells.sheets)


def _tells_problems(sheet: SheetCells) -> bool:
    if sheet.name.strip() != _PROBLEMS:
        return False
    rows = rows_of(sheet, until=_LAST_HEADER_ROW).values()
    return any({on_one_line(cell) for cell in row} >= _HEADINGS for row in rows)
