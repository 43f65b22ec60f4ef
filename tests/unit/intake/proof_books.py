"""Workbooks of proofs of use, as a clerk or a recipient fills them in."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from tests.unit.builders import shipped
from tests.unit.intake.templates import row_of

from grantrules.batch.asking import questions_of
from grantrules.intake.file_cells import file_cells
from grantrules.intake.proof_questions import proof_list_questions
from grantrules.intake.template import TemplateKind, template
from grantrules.intake.workbook_reading import WorkbookReading, read_workbook

ASKED = questions_of(shipped())
QUESTIONS = proof_list_questions(ASKED)
HEADINGS = (
    "Aktenzeichen",
    "AGS",
    "Förderbeginn",
    "Förderende",
    "Bewilligt Personal",
    "Bewilligt Sach",
    "Ausgezahlt",
    "Ausgezahlt am",
    "Personalausgaben",
    "Sachausgaben",
    "Einnahmen Dritter Personal",
    "Einnahmen Dritter Sach",
    "Sachbericht",
    "Zahlenmäßiger Nachweis",
    "Eingang am",
)
IN_ORDER: Mapping[str, object] = dict(
    zip(
        HEADINGS,
        (
            "2026-001",
            "07334",
            date(2026, 1, 1),
            date(2026, 12, 31),
            60000,
            20000,
            80000,
            date(2026, 2, 1),
            60000,
            20000,
            0,
            0,
            "ja",
            "ja",
            date(2027, 3, 15),
        ),
        strict=True,
    )
)
FORM: Mapping[str, object] = {
    "reference": "2026-001",
    "proof_received_on": date(2027, 3, 15),
    "applicant": "Landkreis Germersheim",
    "ags": "07334",
    "funding_start": date(2026, 1, 1),
    "funding_end": date(2026, 12, 31),
    "granted_salary": 60000,
    "granted_material": 20000,
    "paid": 80000,
    "income_salary": 0,
    "income_material": 0,
    "vacancy_months": 11,
    "factual_report": "ja",
    "report_measures": "Netzwerke aufgebaut.",
    "numerical_report": "ja",
    "declared": "ja",
}
SALARY = ("Gehalt", "Personal", date(2026, 3, 1), 55000, 1, "ja")
LAPTOP = ("Notebook", "Sach", date(2026, 4, 1), 1200.5, None, "ja")


def stating(**changes: object) -> dict[str, object]:
    """Builds a row in order, with changes by heading (blanks as underscores)."""
    named = {key.replace("_", " "): value for key, value in changes.items()}
    return {**IN_ORDER, **named}


def list_book(*rows: Mapping[str, object], headings: Sequence[str] = HEADINGS) -> Workbook:
    """Builds a list as a clerk types it, without a template."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "Nachweise"
    sheet.append(list(headings))
    for row in rows:
        sheet.append([row.get(one) for one in headings])
    return workbook


def form_book(
    *positions: Sequence[object], sums: Sequence[object] = (), **changes: object
) -> Workbook:
    """Fills in our template of one award; `sums` is a last row below the positions."""
    workbook = template(TemplateKind.PROOF, ASKED)
    sheet = workbook.worksheets[0]
    for key, value in {**FORM, **changes}.items():
        _put(sheet, row_of(workbook, key), 2, value)
    for row, position in enumerate((*positions, *([sums] if sums else [])), start=2):
        for column, value in enumerate(position, start=1):
            _put(workbook.worksheets[1], row, column, value)
    return workbook


def read(workbook: Workbook, folder: Path, name: str = "nachweis.xlsx") -> WorkbookReading:
    """Reads a workbook as `grantrules proof` does."""
    path = folder / name
    workbook.save(path)
    return read_workbook(name, path.read_bytes(), QUESTIONS, file_cells)


def _put(sheet: Worksheet, row: int, column: int, value: object) -> None:
    sheet.cell(row, column).value = value  # type: ignore[assignment] # whatever the test writes
