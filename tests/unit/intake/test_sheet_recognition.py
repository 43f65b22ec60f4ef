"""What a sheet is: a list, a form, or neither."""

from pathlib import Path

from openpyxl import Workbook
from tests.unit.intake.sheets import (
    HEADINGS,
    QUESTIONS,
    add_list,
    codes,
    complete,
    first,
    form_of,
    list_of,
    put,
    read,
    read_as,
)

from grantrules.intake.form_template import form_template
from grantrules.intake.list_template import list_template
from grantrules.model.problem import Severity


def add_form(workbook: Workbook, title: str, **changes: object) -> None:
    sheet = workbook.create_sheet(title)
    for row, (key, heading) in enumerate(HEADINGS.items(), start=3):
        put(sheet, row, 1, heading)
        put(sheet, row, 2, complete(**changes).get(key))


def test_a_header_too_far_down_is_told_with_its_row(tmp_path: Path) -> None:
    reading = read(list_of(complete(), header_row=25), tmp_path)

    (problem,) = reading.problems
    assert reading.unread
    assert (problem.code, problem.row, problem.cell) == ("header.missing", 25, "A25")
    assert "steht die Kopfzeile erst in Zeile 25" in problem.message


def test_a_header_too_far_down_is_an_error_beside_a_list_that_is_read(tmp_path: Path) -> None:
    workbook = list_of(complete())
    add_list(workbook.create_sheet("Rest"), [complete(reference="2026-002")], header_row=30)

    reading = read(workbook, tmp_path)

    assert [one.reference for one in reading.applications] == ["2026-001"]
    assert reading.unread
    assert [(p.code, p.severity, p.sheet) for p in reading.problems] == [
        ("header.missing", Severity.ERROR, "Rest")
    ]


def test_every_form_of_a_workbook_is_read(tmp_path: Path) -> None:
    workbook = form_of()
    add_form(workbook, "Antrag (2)", reference="2026-002")
    add_form(workbook, "Tabelle3", reference="2026-003")

    reading = read(workbook, tmp_path)

    assert [one.reference for one in reading.applications] == ["2026-001", "2026-002", "2026-003"]
    assert reading.problems == ()
    assert reading.input is not None
    assert reading.input.sheets == ("Antrag", "Antrag (2)", "Tabelle3")


def test_the_mapping_shows_the_headings_of_all_sheets(tmp_path: Path) -> None:
    workbook = list_of(complete(), headings=HEADINGS | {"fte": "VZÄ"})
    headings = HEADINGS | {"fte": "Stellenumfang", "ags": "Kreisschlüssel"}
    add_list(workbook.create_sheet("Rest"), [complete(reference="2")], headings=headings)
    add_form(workbook, "Antrag", reference="3")

    reading = read(workbook, tmp_path)

    assert reading.input is not None
    mapping = reading.input.mapping
    assert [mapping[name] for name in ("VZÄ", "Stellenumfang", "Stellenumfang (VZÄ)")] == [
        "fte",
        "fte",
        "fte",
    ]
    assert (mapping["AGS"], mapping["Kreisschlüssel"]) == ("ags", "ags")
    assert set(mapping.values()) == set(HEADINGS)


def test_a_form_with_four_labels_in_a_row_is_no_list(tmp_path: Path) -> None:
    workbook = form_of()
    sheet = first(workbook)
    sheet.move_range("A13:B13", rows=-1, cols=2)
    sheet.move_range("A14:B14", rows=-2, cols=4)
    sheet.move_range("A15:B15", rows=-3, cols=6)
    sheet.delete_rows(13, 3)

    reading = read(workbook, tmp_path)

    assert reading.problems == ()
    assert reading.applications[0].cells["material_costs"] == "Antrag!F12"


def test_the_sheets_of_an_empty_list_template_are_no_form(tmp_path: Path) -> None:
    reading = read(list_template(QUESTIONS), tmp_path)

    assert codes(reading) == ["sheet.empty"]


def test_the_hints_of_a_form_are_no_form_whatever_their_title(tmp_path: Path) -> None:
    workbook = form_template(QUESTIONS)
    for key, value in complete().items():
        place = str(workbook.defined_names[key].attr_text).rpartition("!")[2].replace("$", "")
        first(workbook)[place] = value  # type: ignore[assignment] # a value of a single cell
    workbook["Hinweise"]["A1"] = None

    reading = read(workbook, tmp_path)

    assert len(reading.applications) == 1
    assert codes(reading) == ["sheet.ignored"]


def test_an_explanation_of_the_columns_is_no_form(tmp_path: Path) -> None:
    workbook = list_of(complete())
    sheet = workbook.create_sheet("Spalten")
    for column in QUESTIONS.columns:
        sheet.append([column.heading, column.hint, "Pflicht"])

    reading = read(workbook, tmp_path)

    assert len(reading.applications) == 1
    assert [(p.code, p.sheet) for p in reading.problems] == [("sheet.ignored", "Spalten")]


def test_a_list_of_another_programme_is_told_from_a_form(tmp_path: Path) -> None:
    few = {key: HEADINGS[key] for key in ("reference", "ags", "applicant", "received_at")}

    reading = read_as(list_of(complete(), headings=few), QUESTIONS, tmp_path)

    assert codes(reading) == ["column.missing"]
    assert "fehlen die Spalten" in reading.problems[0].message
