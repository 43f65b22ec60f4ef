"""The helper sheets of both templates: the hidden list of applicants, and the hints."""

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from grantrules.intake.columns import Column
from grantrules.intake.own_mark import CHOICES_TITLE, FORM_VERSION_LINE, HINTS_TITLE
from grantrules.intake.questions import Questions
from grantrules.intake.template_style import (
    as_framed,
    as_header,
    as_text,
    as_title,
    for_print,
    height,
)

_INTRODUCTION = (
    "Eine Null ist eine Angabe, eine leere Pflichtzelle nicht: Sie führt zur Nachforderung.",
    "Beträge in Euro: 60.000,00 oder 60000. Nicht verstanden werden 60.00, 60,000 und ca. 60000.",
    "Tage: 01.09.2025. Zeitpunkte: 16.08.2025 08:30; ohne Uhrzeit gilt 00:00 Uhr.",
    "Antworten: ja oder nein. Verbundene Zellen und Formeln ohne Ergebnis werden nicht gelesen.",
    "Spalten dürfen in beliebiger Reihenfolge stehen, die Kopfzeile in den Zeilen 1 bis 20.",
    "Im Spaltenkopf sind Großschreibung, Zeilenumbrüche und Zusätze wie (EUR) oder * gleichgültig.",
)
_HEADINGS = ("Überschrift", "Pflicht", "Erwartet", "Bedeutung", "Auch verstanden")
_WIDTHS = (36, 9, 34, 52, 62)


def add_choices(workbook: Workbook, questions: Questions) -> str:
    """Adds the hidden sheet with all applicants, and gives its range for drop-downs."""
    sheet = workbook.create_sheet("Auswahl")
    sheet.append([CHOICES_TITLE])
    for name in questions.applicants:
        sheet.append([name])
    sheet.sheet_state = "hidden"
    return f"Auswahl!$A$2:$A${len(questions.applicants) + 1}"


def add_hints(workbook: Workbook, questions: Questions) -> None:
    """Adds the sheet that documents every heading: duty, spelling, meaning and synonyms."""
    sheet = workbook.create_sheet("Hinweise")
    sheet["A1"] = HINTS_TITLE
    as_title(sheet["A1"])
    for row, sentence in enumerate((*_INTRODUCTION, FORM_VERSION_LINE), start=2):
        sheet.cell(row, 1, sentence)
    top = len(_INTRODUCTION) + 4
    for number, heading in enumerate(_HEADINGS, start=1):
        as_header(sheet.cell(top, number, heading), required=True)
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS[number - 1]
    for row, column in enumerate(questions.columns, start=top + 1):
        texts = _texts(column)
        sheet.row_dimensions[row].height = height(texts, _WIDTHS)
        for number, text in enumerate(texts, start=1):
            as_text(sheet.cell(row, number, text), bold=number == 1)
            as_framed(sheet.cell(row, number))
    sheet.freeze_panes = f"B{top + 1}"
    sheet.print_title_rows = f"{top}:{top}"
    for_print(sheet)


def _texts(column: Column) -> tuple[str, ...]:
    return (
        column.heading,
        "ja" if column.required else "nein",
        column.expected,
        column.hint,
        " · ".join(column.synonyms),
    )
