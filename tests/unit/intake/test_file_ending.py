"""Names that promise another format than the content has."""

import pytest

from grantrules.intake.file_ending import note_on_ending
from grantrules.intake.problem_code import Code
from grantrules.intake.workbook_cells import FileFormat


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.xlsx", FileFormat.XLSX),
        ("ordner.alt/a.XLSM", FileFormat.XLSX),
        ("a.xltx", FileFormat.XLSX),
        ("a.xlsx [1a2b3c4d]", FileFormat.XLSX),
        ("a.tsv", FileFormat.CSV),
        ("a.xls", FileFormat.XLS),
        ("ohne", FileFormat.XLS),
        ("ordner.xls/ohne", FileFormat.XLSX),
    ],
)
def test_a_fitting_ending_and_none_are_not_worth_a_remark(name: str, form: FileFormat) -> None:
    assert list(note_on_ending(name, form)) == []


@pytest.mark.parametrize(
    ("name", "form", "word"),
    [
        ("a.xls", FileFormat.XLSX, "heißt .xls, hat aber den Inhalt einer .xlsx-Datei"),
        ("a.xlsx", FileFormat.CSV, "heißt .xlsx, hat aber den Inhalt einer .csv-Datei"),
        ("a.pdf [1a2b3c4d]", FileFormat.ODS, "heißt .pdf"),
    ],
)
def test_another_ending_is_remarked(name: str, form: FileFormat, word: str) -> None:
    [note] = note_on_ending(name, form)

    assert note.code is Code.FILE_ENDING
    assert word in note.says
