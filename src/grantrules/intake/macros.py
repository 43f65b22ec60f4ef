"""The remark on a workbook that brings macros along."""

from typing import Final

from grantrules.intake.problem_code import Code
from grantrules.intake.workbook_cells import ReadNote

MACROS: Final = ReadNote(Code.FILE_MACROS, "enthält Makros; sie wurden nicht ausgeführt.")
