"""Says where the name of a file promises another format than its content has."""

import re
from collections.abc import Iterator
from typing import Final

from grantrules.intake.problem_code import Code
from grantrules.intake.workbook_cells import FileFormat, ReadNote

# What tells files of one name apart stands behind the ending.
_ENDING = re.compile(r"\.([^./ ]+)(?: \[[0-9a-f]{8}\])?\Z")
_OPEN_XML: Final = frozenset({"xlsx", "xlsm", "xltx", "xltm"})
_ENDINGS: Final = {
    FileFormat.XLSX: _OPEN_XML,
    FileFormat.XLSM: _OPEN_XML,
    FileFormat.XLSB: frozenset({"xlsb"}),
    FileFormat.XLS: frozenset({"xls", "xlt", "xlw", "xla"}),
    FileFormat.ODS: frozenset({"ods", "ots"}),
    FileFormat.CSV: frozenset({"csv", "tsv", "txt"}),
}


def note_on_ending(name: str, form: FileFormat) -> Iterator[ReadNote]:
    """Gives a remark where the ending of a name belongs to another format; none has none."""
    ending = _ENDING.search(name)
    if ending and ending[1].casefold() not in _ENDINGS[form]:
        says = f"heißt .{ending[1]}, hat aber den Inhalt einer .{form}-Datei; so wurde sie gelesen."
        yield ReadNote(Code.FILE_ENDING, says)
