"""The form workbook to fill in: one application (Antragsformular) or one proof of use a file."""

import re
from math import ceil
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.styles import Alignment, Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from grantrules.intake.columns import Column
from grantrules.intake.form_plan import APPLICATION_FORM, OFFICE_TITLE, FormPlan
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

_FURTHER = "5. Weitere Angaben"
_NO_NAME = re.compile(r"[a-z]{1,3}[0-9]+|r[0-9]*(?:c[0-9]*)?|c[0-9]*|true|false")
_FIRST_ROW = 4
_LABELS, _VALUES, _HINTS = 1, 2, 3
_ROW_HEIGHT, _LONG_HEIGHT = 19, 90
_TITLE_HEIGHT, _TITLE_LETTERS = 24, 90
_WIDTHS = {"A": 38, "B": 40, "C": 78}


def form_template(questions: Questions, plan: FormPlan = APPLICATION_FORM) -> Workbook:
    """Makes an empty form with labels, named cells, drop-downs and hints."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = plan.sheet
    add_hints(workbook, questions)
    choices = add_choices(workbook, questions)
    _add_head(sheet, questions.title, plan)
    for row, line in enumerate(_lines(questions, plan), start=_FIRST_ROW):
        column = questions.keyed(line)
        if column is None:
            _add_section(sheet, row, line)
        else:
            _Field(plan, column, choices).add(sheet, row)
            _name_cell(workbook, plan, column.key, row)
    sheet.protection.sheet = True
    for_print(sheet)
    sheet.page_setup.fitToHeight = 1
    return workbook


def _name_cell(workbook: Workbook, plan: FormPlan, key: str, row: int) -> None:
    # A spreadsheet opens no file with a name like kw20 or true; the label beside it will do.
    if _NO_NAME.fullmatch(key) is None:
        place = f"{plan.sheet}!$B${row}"
        workbook.defined_names[key] = DefinedName(key, attr_text=place)


def _lines(questions: Questions, plan: FormPlan) -> tuple[str, ...]:
    own = tuple(one.key for one in questions.further if one.key not in plan.lines)
    return (*plan.lines, "", _FURTHER, *own) if own else plan.lines


def _add_head(sheet: Worksheet, title: str, plan: FormPlan) -> None:
    heading = f"{plan.title}: {title}"
    sheet["A1"] = heading
    as_wrapped_title(sheet["A1"])
    sheet.merge_cells("A1:C1")
    sheet.row_dimensions[1].height = _TITLE_HEIGHT * ceil(len(heading) / _TITLE_LETTERS)
    sheet["A2"] = plan.guide
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


class _Field(NamedTuple):
    """A field of a form, and the range that lists all applicants."""

    plan: FormPlan
    column: Column
    choices: str

    def add(self, sheet: Worksheet, row: int) -> None:
        column = self.column
        label, value = sheet.cell(row, _LABELS), sheet.cell(row, _VALUES)
        is_office, rule = column.key in self.plan.office, validation(column, self.choices)
        starred = column.required and not is_office
        label.value = f"{column.heading} *" if starred else column.heading
        as_text(label, bold=starred)
        if is_office:
            as_office_input(value, column)
            rule.prompt = f"{OFFICE_TITLE}."
        else:
            as_input(value, column)
        value.protection = Protection(locked=False)
        if column.key in self.plan.long:
            value.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.row_dimensions[row].height = self._height
        as_text(sheet.cell(row, _HINTS, self.plan.hints.get(column.key, column.hint)))
        rule.add(value.coordinate)
        sheet.add_data_validation(rule)

    @property
    def _height(self) -> int:
        if self.column.key in self.plan.long:
            return _LONG_HEIGHT
        # The common hints are known to fit on one line.
        texts, widths = (self.column.heading, self.column.hint), (_WIDTHS["A"], _WIDTHS["C"])
        return height(texts, widths) if self.column.further else _ROW_HEIGHT
