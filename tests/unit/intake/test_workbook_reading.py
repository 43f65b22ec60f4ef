"""One workbook, from its name and bytes."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from tests.unit.intake.sheets import (
    QUESTIONS,
    clock,
    codes,
    complete,
    first,
    form_of,
    list_of,
    read,
)

from grantrules.intake.file_cells import file_cells
from grantrules.intake.workbook_reading import read_workbook
from grantrules.model.problem import Severity


def marked(workbook: Workbook, mark: str) -> Workbook:
    properties = workbook.custom_doc_props  # type: ignore[attr-defined] # missing in the stubs
    properties.append(StringProperty(name="grantrules", value=mark))
    return workbook


def test_stored_bytes_give_the_same_applications_again(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    list_of(complete(reference=None), complete(salary_costs="60.00")).save(path)

    first_time = read_workbook("eingang/a.xlsx", path.read_bytes(), QUESTIONS, file_cells)
    again = read_workbook("eingang/a.xlsx", path.read_bytes(), QUESTIONS, file_cells)

    assert again == first_time
    assert again.applications[0].reference == "eingang/a.xlsx#Anträge!2"


def test_the_digest_is_that_of_the_file(tmp_path: Path) -> None:
    reading = read(list_of(complete()), tmp_path)

    assert reading.input is not None
    assert len(reading.input.sha256) == 64


def test_the_format_is_that_of_the_content(tmp_path: Path) -> None:
    path = tmp_path / "a.ods"
    list_of(complete()).save(path)

    reading = read_workbook("a.ods", path.read_bytes(), QUESTIONS, file_cells)

    assert reading.input is not None
    assert reading.input.format == "xlsx"


def test_our_own_result_is_skipped_with_a_remark(tmp_path: Path) -> None:
    reading = read(marked(Workbook(), "result"), tmp_path)

    (problem,) = reading.problems
    assert (problem.code, problem.severity) == ("file.own_result", Severity.REMARK)
    assert (reading.input, reading.applications, reading.unread) == (None, (), False)


def test_a_list_that_somebody_put_into_a_result_is_read(tmp_path: Path) -> None:
    reading = read(marked(list_of(complete()), "result"), tmp_path)

    assert len(reading.applications) == 1
    assert not reading.unread


def test_a_filled_template_is_read(tmp_path: Path) -> None:
    assert len(read(marked(list_of(complete()), "template"), tmp_path).applications) == 1


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file.empty"),
        (b"%PDF-1.7", "file.pdf"),
        (bytes.fromhex("d0cf11e0a1b11ae1"), "file.truncated"),
        (b"PK\x03\x04", "file.truncated"),
    ],
    ids=["empty", "pdf", "ole2", "zip"],
)
def test_what_cannot_be_read_is_told_in_two_sentences(content: bytes, code: str) -> None:
    reading = read_workbook("a.xlsx", content, QUESTIONS, file_cells)

    (problem,) = reading.problems
    assert (problem.code, problem.file, problem.severity) == (code, "a.xlsx", Severity.ERROR)
    assert problem.message.startswith("Die Datei „a.xlsx“ ist ")
    assert problem.message.endswith(".")
    assert "Bitte" in problem.message
    assert reading.unread


def test_a_workbook_without_any_list_is_unread(tmp_path: Path) -> None:
    workbook = Workbook()
    first(workbook)["A1"] = "Urlaubsplan"

    reading = read(workbook, tmp_path)

    assert codes(reading) == ["header.missing"]
    assert reading.unread


def test_a_list_and_a_form_in_one_workbook_are_both_read(tmp_path: Path) -> None:
    workbook = form_of()
    sheet = workbook.create_sheet("Liste")
    for row in first(list_of(complete(reference="2026-002"))).iter_rows(values_only=True):
        sheet.append(row)

    reading = read(workbook, tmp_path)

    assert [one.reference for one in reading.applications] == ["2026-001", "2026-002"]
    assert reading.input is not None
    assert reading.input.rows == 2


def test_hidden_sheets_without_a_list_are_nobodys_business(tmp_path: Path) -> None:
    workbook = list_of(complete())
    hidden = workbook.create_sheet("Rechnung")
    hidden["A1"] = "Zwischenwerte"
    hidden.sheet_state = "hidden"

    assert read(workbook, tmp_path).problems == ()


def test_problems_are_in_order(tmp_path: Path) -> None:
    row = complete(signed="x", ags="x", received_at=clock("2026-03-29 02:30"))

    reading = read(list_of(row), tmp_path)

    assert [one.cell for one in reading.problems] == ["B2", "D2", "U2"]


def test_a_template_of_a_version_to_come_is_not_read(tmp_path: Path) -> None:
    workbook = list_of(complete())
    first(workbook)["Z1"] = "Formularfassung 9"

    reading = read(workbook, tmp_path)

    assert codes(reading) == ["form.newer"]
    assert reading.unread
    assert reading.applications == ()
