"""Our own templates, filled in by the test."""

from openpyxl import Workbook
from tests.unit.intake.sheets import Row, first, put

from grantrules.intake.questions import Questions
from grantrules.intake.template import TemplateKind, template


def filled(kind: TemplateKind, questions: Questions, facts: Row) -> Workbook:
    """A template in which one application has been entered, by key."""
    workbook = template(kind, questions)
    for number, column in enumerate(questions.columns, start=1):
        listed = kind is TemplateKind.LIST
        row, place = (2, number) if listed else (row_of(workbook, column.key), 2)
        put(first(workbook), row, place, facts.get(column.key))
    return workbook


def row_of(workbook: Workbook, key: str) -> int:
    """The row of a field of the form."""
    return int(str(workbook.defined_names[key].attr_text).rpartition("$")[2])
