"""The list workbook to fill in: one application (Antragsliste), or one proof of use, a row."""

from openpyxl import Workbook
from openpyxl.styles import Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from grantrules.intake.columns import Column
from grantrules.intake.own_mark import FORM_VERSION_LINE
from grantrules.intake.questions import Questions
from grantrules.intake.template_sheets import add_choices, add_hints
from grantrules.intake.template_style import (
    as_header,
    as_version,
    for_print,
    height,
    number_format,
    width,
)
from grantrules.intake.template_validation import validation

LIST_SHEET = "Anträge"
_LAST_ROW = 1001
_HEADER_HEIGHT = 48
_GAP_WIDTH, _VERSION_WIDTH = 3, 20


def list_template(questions: Questions, title: str = LIST_SHEET) -> Workbook:
    """Makes an empty list with headings, formats, drop-downs and hints."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = title
    add_hints(workbook, questions)
    fill_list(sheet, questions, add_choices(workbook, questions))
    return workbook


def fill_list(sheet: Worksheet, questions: Questions, choices: str) -> None:
    """Makes a sheet an empty list; `choices` is the range that lists all applicants."""
    for number, column in enumerate(questions.columns, start=1):
        _add_column(sheet, number, column)
        rule = validation(column, choices)
        letter = get_column_letter(number)
        rule.add(f"{letter}2:{letter}{_LAST_ROW}")
        sheet.add_data_validation(rule)
    _add_version(sheet, len(questions.columns) + 2)
    own = [height([one.heading], [width(one)]) for one in questions.further]
    sheet.row_dimensions[1].height = max([_HEADER_HEIGHT, *own])
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(questions.columns))}{_LAST_ROW}"
    sheet.print_title_rows = "1:1"
    sheet.print_title_cols = "A:A"
    for_print(sheet)
    sheet.print_options.gridLines = True
    sheet.page_setup.fitToWidth = 2


def _add_column(sheet: Worksheet, number: int, column: Column) -> None:
    as_header(sheet.cell(1, number, column.heading), required=column.required)
    # The sheet is not protected, so that rows can be pasted; whoever protects it can still type.
    below = sheet.column_dimensions[get_column_letter(number)]
    below.width = width(column)
    below.number_format = number_format(column)
    below.protection = Protection(locked=False)


def _add_version(sheet: Worksheet, number: int) -> None:
    # Beside the table and one column away from it: it is copied along, but neither sorted nor
    # filtered, and no heading of the list.
    as_version(sheet.cell(1, number, FORM_VERSION_LINE))
    sheet.column_dimensions[get_column_letter(number - 1)].width = _GAP_WIDTH
    sheet.column_dimensions[get_column_letter(number)].width = _VERSION_WIDTH
