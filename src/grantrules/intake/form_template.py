"""The form workbook (Antragsformular) to fill in: one application a file."""

from openpyxl import Workbook
from openpyxl.styles import Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from grantrules.intake.columns import Column, column_keyed
from grantrules.intake.template_sheets import add_choices, add_hints
from grantrules.intake.template_style import (
    as_input,
    as_section,
    as_text,
    as_title,
    for_print,
)
from grantrules.intake.template_validation import validation
from grantrules.model.district import District

FORM_SHEET = "Antrag"
_TITLE = "Antrag auf Förderung einer Stelle im kommunalen Integrationsmanagement"
_GUIDE = (
    "Bitte die gelben Felder ausfüllen. Mit * bezeichnete Angaben sind Pflicht; 0 ist eine Angabe, "
    "ein leeres Feld nicht. Erläuterungen stehen auf dem Blatt „Hinweise“."
)
# Titles of sections and keys of fields from top to bottom; an empty text is an empty row.
_LINES = (
    *("Wird von der Behörde ausgefüllt", "reference", "received_at", "completed_at", ""),
    *("1. Wer stellt den Antrag?", "applicant", "ags", ""),
    *("2. Welche Stelle, für welche Zeit?", "funding_start", "funding_end", "fte"),
    *("contract_signed_on", "early_start_approved_on", ""),
    *("3. Was kostet die Stelle, und wer bezahlt sie?", "salary_costs", "material_costs"),
    *("third_party_salary", "third_party_material", "other_state_funds", "own_funds", ""),
    *("4. Erklärungen und Anlagen", "financing_secured", "partial_funding_accepted"),
    *("financing_plan", "job_description", "signed"),
)
_FIRST_ROW = 4
_LABELS, _VALUES, _HINTS = 1, 2, 3
_ROW_HEIGHT = 19
_WIDTHS = {"A": 38, "B": 40, "C": 78}


def form_template(districts: tuple[District, ...]) -> Workbook:
    """Makes an empty form with labels, named cells, drop-downs and hints."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = FORM_SHEET
    add_hints(workbook)
    choices = add_choices(workbook, districts)
    _add_head(sheet)
    for row, line in enumerate(_LINES, start=_FIRST_ROW):
        column = column_keyed(line)
        if column is None:
            _add_section(sheet, row, line)
        else:
            _add_field(sheet, row, column, choices)
            place = f"{FORM_SHEET}!$B${row}"
            workbook.defined_names[column.key] = DefinedName(column.key, attr_text=place)
    sheet.protection.sheet = True
    for_print(sheet)
    sheet.page_setup.fitToHeight = 1
    return workbook


def _add_head(sheet: Worksheet) -> None:
    sheet["A1"] = _TITLE
    as_title(sheet["A1"])
    sheet["A2"] = _GUIDE
    as_text(sheet["A2"])
    sheet.merge_cells("A2:C2")
    sheet.row_dimensions[2].height = 32
    for letter, width in _WIDTHS.items():
        sheet.column_dimensions[letter].width = width


def _add_section(sheet: Worksheet, row: int, title: str) -> None:
    if title:
        sheet.cell(row, _LABELS, title)
        for number in (_LABELS, _VALUES, _HINTS):
            as_section(sheet.cell(row, number))


def _add_field(sheet: Worksheet, row: int, column: Column, choices: str) -> None:
    label, value = sheet.cell(row, _LABELS), sheet.cell(row, _VALUES)
    label.value = f"{column.heading} *" if column.required else column.heading
    as_text(label, bold=column.required)
    as_input(value, column)
    value.protection = Protection(locked=False)
    sheet.row_dimensions[row].height = _ROW_HEIGHT
    as_text(sheet.cell(row, _HINTS, column.hint))
    rule = validation(column, choices)
    rule.add(value.coordinate)
    sheet.add_data_validation(rule)
