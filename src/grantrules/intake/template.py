"""Writes the workbooks to fill in: lists and forms, of applications and of proofs of use."""

from enum import StrEnum
from pathlib import Path
from typing import assert_never

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty

from grantrules.intake.form_template import form_template
from grantrules.intake.list_template import list_template
from grantrules.intake.own_mark import (
    FORM_VERSION,
    FORM_VERSION_PROPERTY,
    OWN_PROPERTY,
    TEMPLATE_MARK,
)
from grantrules.intake.proof_template import proof_list_template, proof_template
from grantrules.intake.questions import Questions
from grantrules.intake.workbook_file import save_workbook


class TemplateKind(StrEnum):
    """Which workbook to write."""

    LIST = "list"
    FORM = "form"
    PROOF_LIST = "proof-list"
    PROOF = "proof"


def write_template(kind: TemplateKind, path: Path, questions: Questions) -> None:
    """Writes an empty template, replacing a file of that name; the caller asks before."""
    save_workbook(template(kind, questions), path)


def template(kind: TemplateKind, questions: Questions) -> Workbook:
    """Makes an empty template from what a programme asks of an application."""
    workbook = _empty(kind, questions)
    workbook.properties.creator = "grantrules"
    properties = workbook.custom_doc_props  # type: ignore[attr-defined] # missing in the stubs
    properties.append(StringProperty(name=OWN_PROPERTY, value=TEMPLATE_MARK))
    properties.append(StringProperty(name=FORM_VERSION_PROPERTY, value=str(FORM_VERSION)))
    return workbook


def _empty(kind: TemplateKind, questions: Questions) -> Workbook:
    match kind:
        case TemplateKind.LIST:
            return list_template(questions)
        case TemplateKind.FORM:
            return form_template(questions)
        case TemplateKind.PROOF_LIST:
            return proof_list_template(questions)
        case TemplateKind.PROOF:
            return proof_template(questions)
        case _:
            assert_never(kind)
