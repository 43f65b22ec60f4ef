"""The defined names of a workbook that stand for exactly one cell."""

import re

from openpyxl import Workbook
from openpyxl.utils import column_index_from_string

from grantrules.intake.workbook_cells import NamedCell

_ONE_CELL = re.compile(
    r"(?:'(?P<quoted>(?:[^']|'')+)'|(?P<plain>[^'!\[\]]+))!"
    r"\$?(?P<column>[A-Z]{1,3})\$?(?P<row>[0-9]{1,7})",
    re.ASCII,
)


def named_cells(workbook: Workbook) -> tuple[NamedCell, ...]:
    """Lists the names that stand for a single cell; other names are of no use to a form."""
    found = [
        (name, _ONE_CELL.fullmatch(str(defined.attr_text or "")))
        for name, defined in sorted(workbook.defined_names.items())
    ]
    return tuple(_named(name, cell) for name, cell in found if cell is not None)


def _named(name: str, cell: re.Match[str]) -> NamedCell:
    sheet = cell["plain"] or cell["quoted"].replace("''", "'")
    return NamedCell(name, sheet, int(cell["row"]), column_index_from_string(cell["column"]))
