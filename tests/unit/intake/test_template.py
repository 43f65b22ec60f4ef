"""Both templates: what is written, and that it reads back."""

import re
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
    read_as,
)
from tests.unit.intake.templates import filled

from grantrules.intake.file_cells import file_cells
from grantrules.intake.template import TemplateKind, template, write_template
from grantrules.intake.workbook_cells import WorkbookCells
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactKind

DISTRICTS = (district("07334", "Landkreis Germersheim"), district("07211", "Stadt Trier"))
QUESTIONS = asking(PERSONS, SMALLEST_SHARE, required=(*REQUIRED, "persons"), districts=DISTRICTS)
FACTS = {**COMPLETE, "persons": 2, "smallest_share": 0.5}


@pytest.mark.parametrize("kind", list(TemplateKind))
def test_a_template_says_what_it_is(kind: TemplateKind, tmp_path: Path) -> None:
    path = tmp_path / "vorlage.xlsx"

    write_template(kind, path, QUESTIONS)

    cells = file_cells(path.read_bytes())
    assert isinstance(cells, WorkbookCells)
    assert cells.mark == "template"
    assert dict(cells.properties)["grantrules-form-version"] == "2"
    assert [(one.name, one.hidden) for one in cells.sheets[-2:]] == [
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
    listed, formed = (
        read_as(filled(kind, QUESTIONS, FACTS), QUESTIONS, tmp_path)
        for kind in (TemplateKind.LIST, TemplateKind.FORM)
    )

    place: dict[str, object] = {"source": None, "cells": {}}
    form, row_of_list = (
        one.model_copy(update=place) for one in (*formed.applications, *listed.applications)
    )
    assert (listed.problems, formed.problems) == ((), ())
    assert form == row_of_list
    assert form.further == {"persons": 2, "smallest_share": Decimal("0.5")}


def protected(workbook: Workbook) -> bool:
    return bool(first(workbook).protection.sheet)


def test_only_the_form_is_protected_and_without_a_password() -> None:
    form, listed = (template(kind, QUESTIONS) for kind in (TemplateKind.FORM, TemplateKind.LIST))

    assert protected(form)
    assert first(form).protection.password is None
    assert not protected(listed)


LONG = FurtherEntry(
    key="reason_of_the_request",
    heading="Begründung des Antrags mit allen Umständen, die dafür sprechen",
    kind=FactKind.TEXT,
    hint="Bitte alles angeben, was für die Entscheidung wichtig ist. " * 9,
    synonyms=("Warum?",),
)
STYLES = {"stop", "warning", "information"}
TYPES = {"list", "decimal", "whole", "date", "textLength"}
NAME = re.compile(r"[a-z_][a-z0-9_]{0,254}")


@pytest.mark.parametrize("kind", list(TemplateKind))
@pytest.mark.parametrize("entries", [(), (PERSONS, LONG)])
def test_excel_finds_nothing_to_repair_in_a_template(
    entries: tuple[FurtherEntry, ...], kind: TemplateKind, tmp_path: Path
) -> None:
    path = tmp_path / "vorlage.xlsx"

    write_template(kind, path, asking(*entries, districts=DISTRICTS))

    workbook = load_workbook(path)
    rules = first(workbook).data_validations.dataValidation
    assert len({str(rule.sqref) for rule in rules}) == len(rules)
    assert {rule.errorStyle for rule in rules} <= STYLES
    assert {rule.type for rule in rules} <= TYPES
    assert max(len(str(rule.promptTitle)) for rule in rules) <= 32
    assert max(len(str(rule.prompt)) for rule in rules) <= 255
    assert max(len(str(rule.errorTitle)) for rule in rules) <= 32
    assert max(len(str(rule.error)) for rule in rules) <= 225
    assert max(len(str(rule.formula1)) for rule in rules) <= 255
    assert not any(rule.showDropDown for rule in rules)  # this would hide the arrow
    assert all(NAME.fullmatch(name) for name in workbook.defined_names)
    assert {name.attr_text for name in workbook.defined_names.values()} <= {
        f"{first(workbook).title}!$B${row}" for row in range(1, 100)
    }


def test_the_choices_of_a_drop_down_stand_where_it_looks_for_them(tmp_path: Path) -> None:
    path = tmp_path / "vorlage.xlsx"

    write_template(TemplateKind.FORM, path, QUESTIONS)

    workbook = load_workbook(path)
    (choices,) = {
        str(rule.formula1)
        for rule in first(workbook).data_validations.dataValidation
        if str(rule.formula1).startswith("Auswahl!")
    }
    cells = workbook["Auswahl"][choices.partition("!")[2].replace("$", "")]
    assert [cell.value for (cell,) in cells] == ["Landkreis Germersheim", "Stadt Trier"]
