"""Filled templates come back: saved by another program, or rearranged by those who filled them."""

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet
from tests.integration.resaving import (
    by_openpyxl,
    with_a_calculation_chain,
    with_names_in_another_order,
    with_names_of_the_sheet,
    with_prefixes,
    with_relative_paths,
    with_shared_texts,
    without_properties,
)
from tests.unit.builders import shipped
from tests.unit.intake.sheets import COMPLETE, codes, first, saved
from tests.unit.intake.templates import filled, row_of

from grantrules.batch.asking import questions_of
from grantrules.intake.file_cells import file_cells
from grantrules.intake.template import TemplateKind
from grantrules.intake.template_version import remark_on_version
from grantrules.intake.workbook_cells import WorkbookCells
from grantrules.intake.workbook_reading import WorkbookReading, read_workbook
from grantrules.model.application import Application

QUESTIONS = questions_of(shipped())
KINDS = [TemplateKind.LIST, TemplateKind.FORM]
Resaving = Callable[[bytes], bytes]
Change = Callable[[Workbook], None]


def read(content: bytes) -> WorkbookReading:
    return read_workbook("antrag.xlsx", content, QUESTIONS, file_cells)


def stated(reading: WorkbookReading) -> list[Application]:
    """What the applications say, wherever it stands."""
    place: dict[str, object] = {"source": None, "cells": {}}
    return [one.model_copy(update=place) for one in reading.applications]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "resaved",
    [
        by_openpyxl,
        with_shared_texts,
        without_properties,
        with_a_calculation_chain,
        with_relative_paths,
        with_prefixes,
        with_names_in_another_order,
    ],
)
def test_what_another_program_saved_says_the_same(
    kind: TemplateKind, resaved: Resaving, tmp_path: Path
) -> None:
    content = saved(filled(kind, QUESTIONS, COMPLETE), tmp_path)

    before, after = read(content), read(resaved(content))

    assert after.applications == before.applications
    assert (after.problems, after.unread) == ((), False)


def test_a_form_whose_names_belong_to_its_sheet_says_the_same(tmp_path: Path) -> None:
    content = saved(filled(TemplateKind.FORM, QUESTIONS, COMPLETE), tmp_path)

    before, after = read(content), read(with_names_of_the_sheet(content))

    assert after.applications == before.applications
    assert after.problems == ()


def with_rows_inserted(workbook: Workbook) -> None:
    first(workbook).insert_rows(12, 3)
    for key in list(workbook.defined_names):
        row = row_of(workbook, key)
        place(workbook, key, f"B{row + 3 if row >= 12 else row}")


def with_a_column_inserted(workbook: Workbook) -> None:
    first(workbook).insert_cols(1)
    for key in list(workbook.defined_names):
        place(workbook, key, f"C{row_of(workbook, key)}")


def with_a_field_moved(workbook: Workbook) -> None:
    sheet = first(workbook)
    row = row_of(workbook, "salary_costs")
    sheet.move_range(f"A{row}:C{row}", rows=40)
    place(workbook, "salary_costs", f"B{row + 40}")


def without_helper_sheets(workbook: Workbook) -> None:
    del workbook["Hinweise"]
    del workbook["Auswahl"]


def with_another_footnote(workbook: Workbook) -> None:
    first(workbook)["A2"] = "Fields marked with * are mandatory."


def with_stars_dropped(workbook: Workbook) -> None:
    for (label,) in first(workbook).iter_rows(max_col=1):
        if label.value:
            label.value = str(label.value).removesuffix(" *")


def with_a_password(workbook: Workbook) -> None:
    first(workbook).protection.set_password("geheim")
    workbook.security.lockStructure = True


def with_formats_pasted(workbook: Workbook) -> None:
    sheet = first(workbook)
    salary, material = (row_of(workbook, key) for key in ("salary_costs", "material_costs"))
    sheet.cell(salary, 2).number_format = '_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-;_-@_-'
    sheet.cell(material, 2).number_format = "#,##0.00 [$€-407]"


@pytest.mark.parametrize(
    "change",
    [
        with_rows_inserted,
        with_a_column_inserted,
        with_a_field_moved,
        without_helper_sheets,
        with_another_footnote,
        with_stars_dropped,
        with_a_password,
        with_formats_pasted,
    ],
)
def test_a_form_that_was_rearranged_says_the_same(change: Change, tmp_path: Path) -> None:
    workbook = filled(TemplateKind.FORM, QUESTIONS, COMPLETE)
    before = read(saved(workbook, tmp_path))
    change(workbook)

    after = read(saved(workbook, tmp_path))

    assert stated(after) == stated(before)
    assert (after.problems, after.unread) == ((), False)


def test_a_sheet_of_the_applicant_is_named_and_left_alone(tmp_path: Path) -> None:
    workbook = filled(TemplateKind.FORM, QUESTIONS, COMPLETE)
    before = read(saved(workbook, tmp_path))
    workbook.create_sheet("Anmerkungen")["A1"] = "Bitte um Rückruf"

    after = read(saved(workbook, tmp_path))

    assert after.applications == before.applications
    assert codes(after) == ["sheet.ignored"]


def test_values_whose_names_moved_beside_other_labels_are_asked_about(tmp_path: Path) -> None:
    workbook = filled(TemplateKind.FORM, QUESTIONS, COMPLETE)
    salary, material = (row_of(workbook, key) for key in ("salary_costs", "material_costs"))
    place(workbook, "salary_costs", f"B{material}")
    place(workbook, "material_costs", f"B{salary}")

    reading = read(saved(workbook, tmp_path))

    (application,) = reading.applications
    assert application.unreadable == ("salary_costs", "material_costs")
    assert set(codes(reading)) == {"label.mismatch"}


def test_a_value_cut_out_and_pasted_far_from_its_label_is_asked_for(tmp_path: Path) -> None:
    workbook = filled(TemplateKind.FORM, QUESTIONS, COMPLETE)
    row = row_of(workbook, "salary_costs")
    first(workbook).move_range(f"B{row}", rows=30, cols=3)
    place(workbook, "salary_costs", f"E{row + 30}")

    reading = read(saved(workbook, tmp_path))

    (application,) = reading.applications
    assert application.salary_costs is None
    assert application.unreadable == ("salary_costs",)
    assert codes(reading) == ["label.mismatch"]


def test_a_form_with_a_required_label_translated_is_refused_and_the_label_named(
    tmp_path: Path,
) -> None:
    workbook = filled(TemplateKind.FORM, QUESTIONS, COMPLETE)
    first(workbook).cell(row_of(workbook, "salary_costs"), 1).value = "Staff expenditure"

    reading = read(saved(workbook, tmp_path))

    assert reading.applications == ()
    assert reading.unread
    assert [one.message for one in reading.problems if "„Personalkosten“" in one.message]


def with_rows_above(sheet: Worksheet) -> None:
    sheet.insert_rows(1, 2)
    sheet["A1"] = "Eingegangene Anträge"


def with_the_header_at_the_end_of_its_range(sheet: Worksheet) -> None:
    sheet.move_range("A1:W2", rows=19)


def without_an_optional_column(sheet: Worksheet) -> None:
    sheet.delete_cols(3)


@pytest.mark.parametrize(
    "change",
    [with_rows_above, with_the_header_at_the_end_of_its_range, without_an_optional_column],
)
def test_a_list_that_was_rearranged_says_the_same(
    change: Callable[[Worksheet], None], tmp_path: Path
) -> None:
    workbook = filled(TemplateKind.LIST, QUESTIONS, COMPLETE)
    before = read(saved(workbook, tmp_path))
    change(first(workbook))

    after = read(saved(workbook, tmp_path))

    assert stated(after) == stated(before)
    assert (after.problems, after.unread) == ((), False)


def test_what_stands_below_the_version_of_a_list_is_named(tmp_path: Path) -> None:
    workbook = filled(TemplateKind.LIST, QUESTIONS, COMPLETE)
    first(workbook)["W2"] = "Bitte um Rückruf"

    reading = read(saved(workbook, tmp_path))

    (problem,) = reading.problems
    assert (problem.code, problem.cell) == ("column.unknown", "W1")


def test_a_list_saved_as_csv_says_the_same_and_keeps_its_version(tmp_path: Path) -> None:
    workbook = filled(TemplateKind.LIST, QUESTIONS, COMPLETE)
    lines = [";".join(map(as_text, row)) for row in first(workbook).iter_rows(values_only=True)]
    text = "\r\n".join(lines)

    before = read(saved(workbook, tmp_path))
    after = read(text.encode("utf-8-sig"))
    earlier = file_cells(text.replace("Formularfassung 2", "Formularfassung 1").encode())

    assert stated(after) == stated(before)
    assert "column.unknown" not in codes(after)
    assert isinstance(earlier, WorkbookCells)
    remark = remark_on_version("antrag.csv", earlier)
    assert remark is not None
    assert remark.code == "form.older"


def as_text(value: object) -> str:
    """A value as a German spreadsheet writes it into a text file."""
    match value:
        case None:
            return ""
        case datetime():
            midnight = value.time() == time()
            return f"{value:%d.%m.%Y}" if midnight else f"{value:%d.%m.%Y %H:%M}"
        case date():
            return f"{value:%d.%m.%Y}"
        case _:
            return str(value)


def place(workbook: Workbook, key: str, address: str) -> None:
    """Names another cell; a spreadsheet does so by itself when cells are moved."""
    letter, row = address[0], address[1:]
    workbook.defined_names[key] = DefinedName(key, attr_text=f"Antrag!${letter}${row}")
