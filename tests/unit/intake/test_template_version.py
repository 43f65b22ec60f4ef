"""Templates of other versions."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from tests.unit.intake.sheets import COMPLETE, QUESTIONS, complete, first, list_of, saved
from tests.unit.intake.templates import filled

from grantrules.intake.file_cells import file_cells
from grantrules.intake.own_mark import FORM_VERSION, FORM_VERSION_PROPERTY
from grantrules.intake.template import TemplateKind
from grantrules.intake.template_version import remark_on_version
from grantrules.intake.workbook_cells import WorkbookCells
from grantrules.intake.workbook_reading import read_workbook
from grantrules.model.application import Application
from grantrules.model.problem import Problem, Severity

EARLIER = Path(__file__).parent / "earlier"
PRESENT, NEXT = str(FORM_VERSION), str(FORM_VERSION + 1)


def stating(version: str, workbook: Workbook) -> Workbook:
    """Gives a workbook the property that states its version."""
    properties = workbook.custom_doc_props  # type: ignore[attr-defined] # missing in the stubs
    properties.append(StringProperty(name=FORM_VERSION_PROPERTY, value=version))
    return workbook


def cells_of(content: bytes) -> WorkbookCells:
    cells = file_cells(content)
    assert isinstance(cells, WorkbookCells)
    return cells


def told(workbook: Workbook, tmp_path: Path) -> Problem | None:
    return remark_on_version("antrag.xlsx", cells_of(saved(workbook, tmp_path)))


def application_in(content: bytes) -> Application:
    (application,) = read_workbook("antrag.xlsx", content, QUESTIONS, file_cells).applications
    return application.model_copy(update={"source": None, "cells": {}})


@pytest.mark.parametrize("kind", [TemplateKind.LIST, TemplateKind.FORM])
def test_nothing_is_said_of_the_present_version(kind: TemplateKind, tmp_path: Path) -> None:
    assert told(filled(kind, QUESTIONS, COMPLETE), tmp_path) is None


def test_nothing_is_said_of_a_list_that_somebody_typed(tmp_path: Path) -> None:
    assert told(list_of(complete()), tmp_path) is None


@pytest.mark.parametrize(
    ("kind", "name"), [(TemplateKind.LIST, "liste"), (TemplateKind.FORM, "formular")]
)
def test_a_filled_template_of_version_1_says_the_same_and_is_remarked_on(
    kind: TemplateKind, name: str, tmp_path: Path
) -> None:
    earlier = (EARLIER / f"{name}-fassung-1.xlsx").read_bytes()

    remark = remark_on_version("antrag.xlsx", cells_of(earlier))

    present = saved(filled(kind, QUESTIONS, COMPLETE), tmp_path)
    assert application_in(earlier) == application_in(present)
    assert remark is not None
    assert (remark.code, remark.severity, remark.found) == ("form.older", Severity.REMARK, "1")
    assert "mit Fassung 1 der Vorlage" in remark.message


@pytest.mark.parametrize("line", ["Formularfassung 1", " Formularfassung\u00a01 "])
def test_the_line_on_the_sheet_will_do_where_the_property_is_lost(
    line: str, tmp_path: Path
) -> None:
    workbook = list_of(complete(), header_row=3)
    first(workbook)["A1"] = line

    remark = told(workbook, tmp_path)

    assert remark is not None
    assert remark.code == "form.older"


@pytest.mark.parametrize(
    "version",
    [NEXT, "9", "0", "-1", "01", "1.5", "zwei", "", pytest.param("9" * 5000, id="endless")],
)
def test_a_version_that_is_not_known_is_an_error(version: str, tmp_path: Path) -> None:
    problem = told(stating(version, list_of(complete())), tmp_path)

    assert problem is not None
    assert (problem.code, problem.severity) == ("form.newer", Severity.ERROR)
    assert problem.expected == f"höchstens {FORM_VERSION}"
    assert len(problem.message) < 500


@pytest.mark.parametrize("known", ["1", PRESENT])
def test_a_sheet_of_an_unknown_version_in_a_workbook_of_a_known_one_is_an_error(
    known: str, tmp_path: Path
) -> None:
    workbook = stating(known, list_of(complete(), header_row=3))
    first(workbook)["C2"] = f"Formularfassung {NEXT}"

    problem = told(workbook, tmp_path)

    assert problem is not None
    assert (problem.code, problem.found) == ("form.newer", NEXT)


def test_the_same_words_among_the_applications_are_no_version(tmp_path: Path) -> None:
    workbook = list_of(complete())
    first(workbook)["Z21"] = "Formularfassung 9"

    assert told(workbook, tmp_path) is None
