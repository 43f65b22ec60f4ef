"""The form workbook (Antragsformular) to fill in: one application a file."""

import re
from math import ceil

from openpyxl import Workbook
from openpyxl.styles import Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from grantrules.intake.columns import Column
from grantrules.intake.own_mark import FORM_VERSION_LINE
from grantrules.intake.questions import Questions
from grantrules.intake.template_sheets import add_choices, add_hints
from grantrules.intake.template_style import (
    as_input,
    as_office_input,
    as_section,
    as_text,
    as_version,
    as_wrapped_title,
    for_print,
    height,
)
from grantrules.intake.template_validation import validation

FORM_SHEET = "Antrag"
_GUIDE = (
    "Bitte die gelben Felder ausfüllen, die grauen füllt die Behörde aus. Mit * bezeichnete "
    "Angaben sind Pflicht; 0 ist eine Angabe, ein leeres Feld nicht. Erläuterungen stehen auf dem "
    "Blatt „Hinweise“."
)
_OFFICE_TITLE = "Wird von der Behörde ausgefüllt"
_OFFICE_KEYS = ("reference", "received_at", "completed_at")
# The hints of lists speak of rows.
_OWN_HINTS = {"reference": "Eindeutig je Antrag."}
# Titles of sections and keys of fields from top to bottom; an empty text is an empty row.
_LINES = (
    *(_OFFICE_TITLE, *_OFFICE_KEYS, ""),
    *("1. Wer stellt den Antrag?", "applicant", "ags", ""),
    *("2. Welche Stelle, für welche Zeit?", "funding_start", "funding_end", "fte"),
    *("contract_signed_on", "early_start_approved_on", ""),
    *("3. Was kostet die Stelle, und wer bezahlt sie?", "salary_costs", "material_costs"),
    *("third_party_salary", "third_party_material", "other_state_funds", "own_funds", ""),
    *("4. Erklärungen und Anlagen", "financing_secured", "partial_funding_accepted"),
    *("financing_plan", "job_description", "signed"),
)
_FURTHER = "5. Weitere Angaben"
_NO_NAME = re.compile(r"[a-z]{1,3}[0-9]+|r[0-9]*(?:c[0-9]*)?|c[0-9]*|true|false")
_FIRST_ROW = 4
_LABELS, _VALUES, _HINTS = 1, 2, 3
_ROW_HEIGHT = 19
_TITLE_HEIGHT, _TITLE_LETTERS = 24, 90
_WIDTHS = {"A": 38, "B": 40, "C": 78}


def form_template(questions: Questions) -> Workbook:
    """Makes an empty form with labels, named cells, drop-downs and hints."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = FORM_SHEET
    add_hints(workbook, questions)
    choices = add_choices(workbook, questions)
    _add_head(sheet, questions.title)
    for row, line in enumerate(_lines(questions), start=_FIRST_ROW):
        column = questions.keyed(line)
        if column is None:
            _add_section(sheet, row, line)
        else:
            _add_field(sheet, row, column, choices)
            _name_cell(workbook, column.key, row)
    sheet.protection.sheet = True
    for_print(sheet)
    sheet.page_setup.fitToHeight = 1
    return workbook


def _name_cell(workbook: Workbook, key: str, row: int) -> None:
    # A spreadsheet opens no file with a name like kw20 or true; the label beside it will do.
    if _NO_NAME.fullmatch(key) is None:
        place = f"{FORM_SHEET}!$B${row}"
        workbook.defined_names[key] = DefinedName(key, attr_text=place)


def _lines(questions: Questions) -> tuple[str, ...]:
    own = tuple(one.key for one in questions.further)
    return (*_LINES, "", _FURTHER, *own) if own else _LINES


def _add_head(sheet: Worksheet, title: str) -> None:
    heading = f"Antrag auf Förderung: {title}"
    sheet["A1"] = heading
    as_wrapped_title(sheet["A1"])
    sheet.merge_cells("A1:C1")
    sheet.row_dimensions[1].height = _TITLE_HEIGHT * ceil(len(heading) / _TITLE_LETTERS)
    sheet["A2"] = _GUIDE
    as_text(sheet["A2"])
    sheet.merge_cells("A2:C2")
    sheet.row_dimensions[2].height = 32
    sheet["A3"] = FORM_VERSION_LINE
    as_version(sheet["A3"])
    sheet.row_dimensions[3].height = 24
    for letter, width in _WIDTHS.items():
        sheet.column_dimensions[letter].width = width


def _add_section(sheet: Worksheet, row: int, title: str) -> None:
    if title:
        sheet.cell(row, _LABELS, title)
        for number in (_LABELS, _VALUES, _HINTS):
            as_section(sheet.cell(row, number))


def _add_field(sheet: Worksheet, row: int, column: Column, choices: str) -> None:
    label, value = sheet.cell(row, _LABELS), sheet.cell(row, _VALUES)
    is_office, rule = column.key in _OFFICE_KEYS, validation(column, choices)
    starred = column.required and not is_office
    label.value = f"{column.heading} *" if starred else column.heading
    as_text(label, bold=starred)
    if is_office:
        as_office_input(value, column)
        rule.prompt = f"{_OFFICE_TITLE}."
    else:
        as_input(value, column)
    value.protection = Protection(locked=False)
    sheet.row_dimensions[row].height = _height(column)
    as_text(sheet.cell(row, _HINTS, _OWN_HINTS.get(column.key, column.hint)))
    rule.add(value.coordinate)
    sheet.add_data_validation(rule)


def _height(column: Column) -> int:
    # The common hints are known to fit on one line.
    texts, widths = (column.heading, column.hint), (_WIDTHS["A"], _WIDTHS["C"])
    return height(texts, widths) if column.further else _ROW_HEIGHT
