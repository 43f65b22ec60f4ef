"""Both templates: what is written, and that it reads back."""

from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from tests.unit.intake.sheets import (
    COMPLETE,
    PERSONS,
    REQUIRED,
    SMALLEST_SHARE,
    asking,
    codes,
    district,
    first,
    put,
    read_as,
)

from grantrules.intake.reading import read_paths
from grantrules.intake.template import TemplateKind, template, write_template
from grantrules.intake.workbook import read_cells
from grantrules.intake.workbook_cells import WorkbookCells

DISTRICTS = (district("07334", "Landkreis Germersheim"), district("07211", "Stadt Trier"))
QUESTIONS = asking(PERSONS, SMALLEST_SHARE, required=(*REQUIRED, "persons"), districts=DISTRICTS)
FACTS = {**COMPLETE, "persons": 2, "smallest_share": 0.5}


@pytest.mark.parametrize("kind", list(TemplateKind))
def test_a_template_says_what_it_is(kind: TemplateKind, tmp_path: Path) -> None:
    path = tmp_path / "vorlage.xlsx"

    write_template(kind, path, QUESTIONS)

    cells = read_cells(path)
    assert isinstance(cells, WorkbookCells)
    assert cells.mark == "template"
    assert dict(cells.properties)["grantrules-form-version"] == "1"
    assert [(one.name, one.hidden) for one in cells.sheets[1:]] == [
        ("Hinweise", False),
        ("Auswahl", True),
    ]


@pytest.mark.parametrize("kind", list(TemplateKind))
def test_a_template_is_the_same_whenever_it_is_written(kind: TemplateKind, tmp_path: Path) -> None:
    for name in ("eins.xlsx", "zwei.xlsx"):
        write_template(kind, tmp_path / name, QUESTIONS)

    assert (tmp_path / "eins.xlsx").read_bytes() == (tmp_path / "zwei.xlsx").read_bytes()


def test_an_empty_list_reads_back_as_no_application(tmp_path: Path) -> None:
    reading = read_as(template(TemplateKind.LIST, QUESTIONS), QUESTIONS, tmp_path)

    assert reading.applications == ()
    assert codes(reading) == ["sheet.empty"]
    assert reading.input is not None
    assert reading.input.mapping == {one.heading: one.key for one in QUESTIONS.columns}


def test_an_empty_form_reads_back_as_one_application_with_empty_cells(tmp_path: Path) -> None:
    reading = read_as(template(TemplateKind.FORM, QUESTIONS), QUESTIONS, tmp_path)

    (one,) = reading.applications
    assert set(codes(reading)) == {"cell.empty"}
    assert len(reading.problems) == sum(column.required for column in QUESTIONS.columns)
    assert one.unreadable == ()
    assert set(one.cells) == {column.key for column in QUESTIONS.columns}


def test_a_filled_list_and_a_filled_form_read_back_alike(tmp_path: Path) -> None:
    write_template(TemplateKind.LIST, tmp_path / "liste.xlsx", QUESTIONS)
    write_template(TemplateKind.FORM, tmp_path / "formular.xlsx", QUESTIONS)
    listed, formed = (load_workbook(tmp_path / f"{name}.xlsx") for name in ("liste", "formular"))
    for number, column in enumerate(QUESTIONS.columns, start=1):
        put(first(listed), 2, number, FACTS[column.key])
        row = int(str(formed.defined_names[column.key].attr_text).rpartition("$")[2])
        put(first(formed), row, 2, FACTS[column.key])
    listed.save(tmp_path / "liste.xlsx")
    formed.save(tmp_path / "formular.xlsx")

    reading = read_paths([tmp_path], QUESTIONS)

    place: dict[str, object] = {"source": None, "cells": {}}
    form, row_of_list = (one.model_copy(update=place) for one in reading.applications)
    assert reading.problems == ()
    assert form == row_of_list
    assert form.further == {"persons": 2, "smallest_share": Decimal("0.5")}


def protected(workbook: Workbook) -> bool:
    return bool(first(workbook).protection.sheet)


def test_only_the_form_is_protected_and_without_a_password() -> None:
    form, listed = (template(kind, QUESTIONS) for kind in (TemplateKind.FORM, TemplateKind.LIST))

    assert protected(form)
    assert first(form).protection.password is None
    assert not protected(listed)
