"""Tells whether a workbook asks to be calculated anew before its stored results are believed.

Programs that cannot calculate write 0 as the result of every formula, and ask for it.
"""

import re
import zipfile
from typing import Final

from grantrules.intake.package import workbook_part
from grantrules.intake.problem_code import Code
from grantrules.intake.workbook_cells import ReadNote

STALE: Final = ReadNote(
    Code.FORMULA_STALE,
    "verlangt beim Öffnen eine Neuberechnung; gelesen wurden die gespeicherten Ergebnisse. Bitte "
    "in Excel öffnen und speichern.",
)
_ASKED = re.compile(
    rb"<(?:[^\s<>/!?:]+:)?calcPr\s[^>]*?fullCalcOnLoad\s*=\s*[\"'](?:1|true|on)[\"']",
    re.IGNORECASE,
)


def asks_for_recalculation(archive: zipfile.ZipFile) -> bool:
    """Tells whether the workbook says that its results are to be calculated when it is opened."""
    return _ASKED.search(archive.read(workbook_part(archive))) is not None
