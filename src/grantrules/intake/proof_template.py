"""The workbooks of proofs of use to fill in: one award a row, or one award a file."""

from dataclasses import replace

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from grantrules.intake.form_plan import PROOF_FORM
from grantrules.intake.form_template import form_template
from grantrules.intake.list_template import fill_list, list_template
from grantrules.intake.proof_questions import (
    position_questions,
    proof_form_questions,
    proof_list_questions,
)
from grantrules.intake.questions import Questions
from grantrules.intake.template_sheets import add_hints

PROOF_LIST_SHEET, POSITION_SHEET = "Nachweise", "Ausgaben"
_HINTS = "Hinweise"
_COMPONENTS = '"Personal,Sach"'


def proof_list_template(questions: Questions) -> Workbook:
    """Makes an empty list of proofs (Nachweisliste) from what a programme asks."""
    return list_template(proof_list_questions(questions), PROOF_LIST_SHEET)


def proof_template(questions: Questions) -> Workbook:
    """Makes an empty proof of use of one award, with a sheet for its single costs."""
    form, positions = proof_form_questions(questions), position_questions(questions)
    workbook = form_template(form, PROOF_FORM)
    sheet = workbook.create_sheet(POSITION_SHEET, 1)
    fill_list(sheet, positions, "")
    sheet.page_setup.fitToWidth = 1
    _offer_components(workbook, positions)
    workbook.remove(workbook[_HINTS])
    add_hints(workbook, replace(form, columns=(*form.columns, *positions.columns)))
    workbook.move_sheet(_HINTS, -1)
    return workbook


def _offer_components(workbook: Workbook, positions: Questions) -> None:
    sheet = workbook[POSITION_SHEET]
    place = positions.places["position_component"] + 1
    letter = get_column_letter(place)
    column = positions.columns[place - 1]
    wanted = f"{letter}2:{letter}"
    kept = [
        one
        for one in sheet.data_validations.dataValidation
        if not str(one.sqref).startswith(wanted)
    ]
    choice = DataValidation(type="list", formula1=_COMPONENTS, allow_blank=True)
    choice.promptTitle, choice.prompt = column.heading, f"Pflichtangabe. {column.hint}"
    choice.errorTitle, choice.error = "Bitte prüfen", "Bitte Personal oder Sach wählen."
    choice.showInputMessage = choice.showErrorMessage = True
    choice.add(f"{wanted}1001")
    sheet.data_validations.dataValidation = [*kept, choice]
