"""Forms: label left, value right."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName
from tests.unit.intake.sheets import (
    HEADINGS,
    PERSONS,
    REQUIRED,
    SMALLEST_SHARE,
    asking,
    codes,
    complete,
    first,
    form_of,
    list_of,
    put,
    read,
    read_as,
)

from grantrules.model.problem import Severity


def row_of(key: str) -> int:
    """The row in which `form_of` puts a key."""
    return list(HEADINGS).index(key) + 3


def name(workbook: Workbook, key: str, address: str, sheet: str = "Antrag") -> None:
    workbook.defined_names[key] = DefinedName(key, attr_text=f"{sheet}!{address}")


def test_a_complete_form_is_one_application_without_a_row(tmp_path: Path) -> None:
    reading = read(form_of(), tmp_path, name="formular.xlsx")

    (one,) = reading.applications
    assert reading.problems == ()
    assert one.salary_costs == 6_000_000
    assert one.source is not None
    assert (one.source.sheet, one.source.row) == ("Antrag", None)
    assert one.cells["reference"] == "Antrag!B3"
    assert reading.input is not None
    assert (reading.input.rows, reading.input.mapping["AGS"]) == (1, "ags")


@pytest.mark.parametrize("title", ["antrag", "ANTRAG", " Antrag "])
def test_the_sheet_is_found_whatever_its_case(title: str, tmp_path: Path) -> None:
    assert len(read(form_of(title=title), tmp_path).applications) == 1


def test_a_form_pasted_into_another_workbook_is_read(tmp_path: Path) -> None:
    workbook = form_of(title="Tabelle1")
    sheet = first(workbook)
    sheet.insert_rows(7)
    sheet["A7"] = "1. Angaben zur Stelle"
    sheet.insert_cols(1, 2)
    sheet["E8"] = "Voller Name mit Zusatz"
    sheet["E20"] = "Bitte den Betrag für den ganzen Zeitraum angeben"

    reading = read(workbook, tmp_path)

    (one,) = reading.applications
    assert reading.problems == ()
    assert one.cells["reference"] == "Tabelle1!D3"
    assert one.applicant == "Landkreis Germersheim"


@pytest.mark.parametrize("gap", [1, 2])
def test_values_may_stand_one_or_two_blank_cells_away(gap: int, tmp_path: Path) -> None:
    workbook = form_of()
    first(workbook).insert_cols(2, gap)

    reading = read(workbook, tmp_path)

    assert reading.problems == ()
    assert reading.applications[0].salary_costs == 6_000_000
    assert reading.applications[0].contract_signed_on is None


def test_a_value_away_from_all_others_is_not_taken(tmp_path: Path) -> None:
    workbook = form_of(complete(own_funds=None))
    first(workbook)[f"C{row_of('own_funds')}"] = 500

    reading = read(workbook, tmp_path)

    assert [(one.code, one.cell) for one in reading.problems] == [
        ("cell.empty", f"B{row_of('own_funds')}")
    ]


def test_values_below_their_labels_are_asked_for(tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = first(workbook)
    sheet.title = "Antrag"
    for number, (key, heading) in enumerate(HEADINGS.items()):
        sheet.cell(2 * number + 1, 1).value = heading
        put(sheet, 2 * number + 2, 1, complete(completed_at=date(2026, 8, 11)).get(key))

    reading = read(workbook, tmp_path)

    assert reading.applications == ()
    assert reading.unread
    assert [(one.code, one.cell) for one in reading.problems] == [
        ("form.several", "A6"),
        ("form.several", "A8"),
    ]


def test_a_copied_sheet_has_names_of_its_own(tmp_path: Path) -> None:
    workbook = form_of()
    name(workbook, "salary_costs", f"$B${row_of('salary_costs')}")
    copy = workbook.copy_worksheet(first(workbook))
    copy.title = "Antrag (2)"
    row = row_of("salary_costs")
    copy["B3"], copy[f"B{row}"], copy[f"D{row}"] = "2026-002", None, 55_000
    own = DefinedName("salary_costs", attr_text=f"'Antrag (2)'!$D${row}")
    copy.defined_names["salary_costs"] = own

    reading = read(workbook, tmp_path)

    assert reading.problems == ()
    assert [one.salary_costs for one in reading.applications] == [6_000_000, 5_500_000]


def test_labels_may_carry_stars_colons_and_merged_cells(tmp_path: Path) -> None:
    workbook = form_of()
    sheet = first(workbook)
    sheet.insert_cols(2)
    for row in range(3, 3 + len(HEADINGS)):
        sheet.cell(row, 1).value = f"{sheet.cell(row, 1).value} *:"
        sheet.merge_cells(f"A{row}:B{row}")

    reading = read(workbook, tmp_path)

    assert reading.problems == ()
    assert reading.applications[0].cells["ags"] == f"Antrag!C{row_of('ags')}"


def test_a_value_merged_to_the_right_is_read(tmp_path: Path) -> None:
    workbook = form_of()
    first(workbook).merge_cells(f"B{row_of('applicant')}:F{row_of('applicant')}")

    reading = read(workbook, tmp_path)

    assert reading.problems == ()
    assert reading.applications[0].applicant == "Landkreis Germersheim"


def test_a_value_merged_over_two_labels_is_read_for_neither(tmp_path: Path) -> None:
    workbook = form_of()
    row = row_of("salary_costs")
    first(workbook).merge_cells(f"B{row}:B{row + 1}")

    reading = read(workbook, tmp_path)

    assert reading.applications[0].unreadable == ("salary_costs", "material_costs")
    assert codes(reading) == ["cell.merged", "cell.merged"]


def test_the_value_is_the_cell_at_the_right_even_if_it_reads_like_a_label(tmp_path: Path) -> None:
    reading = read(form_of(complete(applicant="Unterschrift")), tmp_path)

    assert reading.applications[0].applicant == "Unterschrift"
    assert reading.problems == ()


def test_a_named_cell_away_from_its_label_is_read(tmp_path: Path) -> None:
    workbook = form_of(complete(salary_costs=None))
    row = row_of("salary_costs")
    first(workbook)[f"D{row}"] = 55_000
    name(workbook, "salary_costs", f"$D${row}")

    reading = read(workbook, tmp_path)

    assert reading.applications[0].salary_costs == 5_500_000
    assert reading.applications[0].cells["salary_costs"] == f"Antrag!D{row}"
    assert reading.problems == ()


def test_a_named_cell_beside_another_label_puts_both_entries_in_doubt(tmp_path: Path) -> None:
    workbook = form_of()
    name(workbook, "salary_costs", f"$B${row_of('material_costs')}")

    reading = read(workbook, tmp_path)

    told = {(problem.code, problem.severity) for problem in reading.problems}
    assert told == {("label.mismatch", Severity.ERROR)}
    assert set(reading.applications[0].unreadable) == {"material_costs", "salary_costs"}


def test_names_of_other_sheets_and_of_nothing_known_do_no_harm(tmp_path: Path) -> None:
    workbook = form_of()
    name(workbook, "salary_costs", "$B$3", sheet="Anderes")
    name(workbook, "Steuersatz", "$B$3")

    assert read(workbook, tmp_path).problems == ()


def test_a_missing_label_refuses_the_form(tmp_path: Path) -> None:
    workbook = form_of()
    first(workbook).cell(row_of("signed"), 1).value = "Ort, Datum"

    reading = read(workbook, tmp_path)

    (problem,) = reading.problems
    assert reading.applications == ()
    assert reading.unread
    assert (problem.code, problem.expected) == ("column.missing", "Unterschrift")
    assert "die Beschriftung „Unterschrift“" in problem.message


def test_a_label_twice_with_different_values_refuses_the_form(tmp_path: Path) -> None:
    workbook = form_of()
    first(workbook)["D30"] = "Personalkosten"
    first(workbook)["E30"] = 59_000

    reading = read(workbook, tmp_path)

    (problem,) = reading.problems
    assert reading.unread
    assert (problem.code, problem.found) == (
        "column.duplicate",
        f"B{row_of('salary_costs')} und E30",
    )


@pytest.mark.parametrize("second", [60_000, None])
def test_a_label_twice_with_the_same_or_no_value_is_read(
    second: int | None, tmp_path: Path
) -> None:
    workbook = form_of()
    first(workbook)["D30"] = "Personalkosten"
    first(workbook)["E30"] = second

    reading = read(workbook, tmp_path)

    assert reading.problems == ()
    assert reading.applications[0].salary_costs == 6_000_000


def test_a_missing_reference_is_made_from_file_and_sheet(tmp_path: Path) -> None:
    reading = read(form_of(complete(reference=None)), tmp_path, name="a/formular.xlsx")

    assert reading.applications[0].reference == "a/formular.xlsx#Antrag"


def test_an_empty_required_field_is_told_with_its_cell_and_no_row(tmp_path: Path) -> None:
    reading = read(form_of(complete(own_funds=None)), tmp_path)

    (problem,) = reading.problems
    assert (problem.code, problem.cell, problem.row) == (
        "cell.empty",
        f"B{row_of('own_funds')}",
        None,
    )


def test_hidden_fields_are_read_with_a_remark(tmp_path: Path) -> None:
    workbook = form_of()
    row = row_of("own_funds")
    sheet = first(workbook)
    sheet.row_dimensions[row].hidden = True
    sheet.move_range(f"A{row_of('signed')}:B{row_of('signed')}", cols=4)
    sheet.column_dimensions["F"].hidden = True

    reading = read(workbook, tmp_path)

    assert [(one.code, one.cell) for one in reading.problems] == [
        ("row.hidden", f"B{row}"),
        ("column.hidden", f"F{row_of('signed')}"),
    ]
    assert reading.applications[0].own_funds == 0
    assert reading.applications[0].signed is True


def test_a_sheet_antrag_with_three_known_labels_is_no_form(tmp_path: Path) -> None:
    workbook = Workbook()
    first(workbook).title = "Antrag"
    for row, label in enumerate(("AGS", "Antragsteller", "Unterschrift"), start=1):
        first(workbook).cell(row, 1).value = label

    assert codes(read(workbook, tmp_path)) == ["header.missing"]


def test_a_list_on_a_sheet_antrag_is_a_list(tmp_path: Path) -> None:
    workbook = list_of(complete())
    first(workbook).title = "Antrag"

    (one,) = read(workbook, tmp_path).applications

    assert one.source is not None
    assert one.source.row == 2


OWN = asking(PERSONS, SMALLEST_SHARE, required=(*REQUIRED, "persons"))
OWN_HEADINGS = {
    **HEADINGS,
    "persons": f"{PERSONS.heading} *",
    "smallest_share": "Kleinster Stellenanteil",
}


def own_form(facts: Mapping[str, object]) -> Workbook:
    return form_of(facts, headings=OWN_HEADINGS)


def test_further_labels_are_read_like_every_other(tmp_path: Path) -> None:
    reading = read_as(own_form(complete(persons="2", smallest_share=0.5)), OWN, tmp_path)

    (one,) = reading.applications
    assert reading.problems == ()
    assert one.further == {"persons": 2, "smallest_share": Decimal("0.5")}
    assert one.cells["persons"] == f"Antrag!B{3 + len(HEADINGS)}"


def test_a_further_field_is_found_by_its_name_first(tmp_path: Path) -> None:
    workbook = own_form(complete(persons=None))
    row = 3 + len(HEADINGS)
    first(workbook)[f"D{row}"] = 3
    name(workbook, "persons", f"$D${row}")
    first(workbook)[f"B{row}"] = None

    reading = read_as(workbook, OWN, tmp_path)

    assert codes(reading) == []
    assert reading.applications[0].further["persons"] == 3


def test_a_name_beside_the_label_of_a_further_entry_puts_both_in_doubt(tmp_path: Path) -> None:
    workbook = own_form(complete(persons=2, smallest_share="0,5"))
    name(workbook, "persons", f"$B${4 + len(HEADINGS)}")

    reading = read_as(workbook, OWN, tmp_path)

    assert reading.applications[0].unreadable == ("persons", "smallest_share")


def test_a_form_without_a_required_further_label_is_refused(tmp_path: Path) -> None:
    reading = read_as(form_of(), OWN, tmp_path)

    (problem,) = reading.problems
    assert reading.unread
    assert "Beschriftung „Personen auf der Stelle“" in problem.message


def test_two_answers_to_a_further_question_refuse_the_form(tmp_path: Path) -> None:
    workbook = own_form(complete(persons=2))
    first(workbook)["D5"], first(workbook)["E5"] = "Anzahl Personen", 3

    assert codes(read_as(workbook, OWN, tmp_path)) == ["column.duplicate"]
