"""The defined names of a workbook that stand for exactly one cell."""

import re

from openpyxl import Workbook
from openpyxl.utils import column_index_from_string
from openpyxl.workbook.defined_name import DefinedName

from grantrules.intake.workbook_cells import NamedCell

_ONE_CELL = re.compile(
    r"(?:'(?P<quoted>(?:[^']|'')+)'|(?P<plain>[^'!\[\]]+))!"
    r"\$?(?P<column>[A-Z]{1,3})\$?(?P<row>[0-9]{1,7})",
    re.ASCII,
)


def named_cells(workbook: Workbook) -> tuple[NamedCell, ...]:
    """Lists the names that stand for a single cell; other names are of no use to a form.

    A sheet that was copied has names of its own, which mean its own cells.
    """
    of_workbook = [_named(*one) for one in sorted(workbook.defined_names.items())]
    of_sheets = [
        named
        for sheet in workbook.worksheets
        for one in sorted(sheet.defined_names.items())
        if (named := _named(*one)) is not None and named.sheet.casefold() == sheet.title.casefold()
    ]
    return tuple(one for one in (*of_workbook, *of_sheets) if one is not None)


def _named(name: str, defined: DefinedName) -> NamedCell | None:
    cell = _ONE_CELL.fullmatch(str(defined.attr_text or ""))
    if cell is None:
        return None
    sheet = cell["plain"] or cell["quoted"].replace("''", "'")
    return NamedCell(name, sheet, int(cell["row"]), column_index_from_string(cell["column"]))
