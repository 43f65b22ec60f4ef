"""Lists as clerks send them."""

from datetime import date
from pathlib import Path

import pytest
from tests.unit.intake.sheets import (
    HEADINGS,
    PERSONS,
    REQUIRED,
    SIGNED_PDF,
    add_list,
    asking,
    clock,
    codes,
    complete,
    first,
    list_of,
    put,
    read,
    read_as,
)

from grantrules.model.application import FACT_KEYS
from grantrules.model.problem import Severity


def test_a_complete_list_gives_its_applications_and_no_problem(tmp_path: Path) -> None:
    reading = read(list_of(complete(), complete(reference="2026-002")), tmp_path)

    assert reading.problems == ()
    assert [one.reference for one in reading.applications] == ["2026-001", "2026-002"]
    (one, _) = reading.applications
    assert one.salary_costs == 6_000_000
    assert one.received_at is not None
    assert one.received_at.isoformat() == "2026-08-10T09:15:00+02:00"
    assert one.funding_end == date(2026, 12, 31)
    assert one.partial_funding_accepted is False
    assert reading.input is not None
    assert (reading.input.sheets, reading.input.rows) == (("Anträge",), 2)
    assert reading.input.mapping["Personalkosten"] == "salary_costs"


def test_the_header_may_stand_in_row_7_below_titles(tmp_path: Path) -> None:
    workbook = list_of(complete(), header_row=7)
    first(workbook)["A1"] = "Eingegangene Anträge"
    first(workbook)["B3"] = date(2026, 9, 1)
    first(workbook).merge_cells("A1:H1")

    reading = read(workbook, tmp_path)

    assert reading.problems == ()
    assert reading.applications[0].source is not None
    assert reading.applications[0].source.row == 8
    assert reading.applications[0].cells["salary_costs"] == "Anträge!K8"


def test_columns_may_stand_in_any_order(tmp_path: Path) -> None:
    backwards = dict(reversed(HEADINGS.items()))

    plain = read(list_of(complete()), tmp_path)
    turned = read(list_of(complete(), headings=backwards), tmp_path)

    facts = [[getattr(r.applications[0], key) for key in FACT_KEYS] for r in (plain, turned)]
    assert facts[0] == facts[1]
    assert turned.problems == ()


def test_synonyms_units_and_line_breaks_are_understood(tmp_path: Path) -> None:
    headings = HEADINGS | {
        "reference": "AZ",
        "applicant": "Gebietskörperschaft",
        "fte": "VZÄ",
        "salary_costs": "PERSONALKOSTEN\n(EUR)",
        "financing_plan": "Finanzplan (ja/nein) *",
        "own_funds": "  eigenmittel: ",
    }

    reading = read(list_of(complete(), headings=headings), tmp_path)

    assert reading.problems == ()
    assert reading.input is not None
    assert reading.input.mapping["PERSONALKOSTEN (EUR)"] == "salary_costs"


def test_an_unknown_column_is_told_and_does_no_harm(tmp_path: Path) -> None:
    headings = {"note": "Bemerkung"} | HEADINGS

    reading = read(list_of(complete(note="eilt"), headings=headings), tmp_path)

    (problem,) = reading.problems
    assert (problem.code, problem.severity) == ("column.unknown", Severity.REMARK)
    assert (problem.cell, problem.found) == ("A1", "Bemerkung")
    assert len(reading.applications) == 1


def test_a_filled_column_without_a_heading_is_told(tmp_path: Path) -> None:
    workbook = list_of(complete(), complete(reference="2026-002"))
    first(workbook)["X2"] = "eilt"
    first(workbook)["X3"] = "auch"

    reading = read(workbook, tmp_path)

    assert [(one.code, one.cell) for one in reading.problems] == [("column.unknown", "X1")]


def test_a_list_without_required_columns_is_refused_and_names_them_all(tmp_path: Path) -> None:
    headings = {key: one for key, one in HEADINGS.items() if key not in {"own_funds", "signed"}}

    reading = read(list_of(complete(), headings=headings), tmp_path)

    (problem,) = reading.problems
    assert reading.applications == ()
    assert reading.input is None
    assert reading.unread
    assert (problem.code, problem.severity) == ("column.missing", Severity.ERROR)
    assert "fehlen die Spalten „Eigenmittel“ und „Unterschrift“;" in problem.message
    assert problem.expected == "Eigenmittel, Unterschrift"


def test_optional_columns_may_be_absent(tmp_path: Path) -> None:
    absent = {"reference", "completed_at", "ags", "contract_signed_on", "early_start_approved_on"}
    headings = {key: one for key, one in HEADINGS.items() if key not in absent}

    reading = read(list_of(complete(), headings=headings), tmp_path)

    assert reading.problems == ()
    (one,) = reading.applications
    assert (one.ags, one.completed_at) == (None, None)
    assert one.reference == "antraege.xlsx#Anträge!2"
    assert absent.isdisjoint(one.cells)


def test_two_columns_of_one_meaning_refuse_the_list(tmp_path: Path) -> None:
    headings = HEADINGS | {"second": "VZÄ"}

    reading = read(list_of(complete(), headings=headings), tmp_path)

    (problem,) = reading.problems
    assert reading.unread
    assert (problem.code, problem.found) == ("column.duplicate", "H1 und V1")


def test_blank_rows_are_skipped_and_a_row_of_notes_is_told(tmp_path: Path) -> None:
    workbook = list_of(complete(), headings=HEADINGS | {"note": "Bemerkung"})
    first(workbook)["A4"] = " \u00a0 "
    first(workbook)["V6"] = "Die Liste wird fortgeschrieben."

    reading = read(workbook, tmp_path)

    assert len(reading.applications) == 1
    assert [(p.code, p.row) for p in reading.problems] == [
        ("column.unknown", 1),
        ("row.ignored", 6),
    ]


def test_a_repeated_header_row_is_skipped_with_a_remark(tmp_path: Path) -> None:
    workbook = list_of(complete())
    add_list(first(workbook), [complete(reference="2026-002")], header_row=5)

    reading = read(workbook, tmp_path)

    assert [one.reference for one in reading.applications] == ["2026-001", "2026-002"]
    assert [(p.code, p.row) for p in reading.problems] == [("row.header", 5)]


def test_a_labelled_row_of_sums_is_skipped_with_a_remark(tmp_path: Path) -> None:
    sums = {"applicant": "Summe:", "salary_costs": 60000, "material_costs": 20000}

    reading = read(list_of(complete(), sums, complete(reference="2026-003")), tmp_path)

    assert [one.reference for one in reading.applications] == ["2026-001", "2026-003"]
    assert [(p.code, p.row, p.severity) for p in reading.problems] == [
        ("row.total", 3, Severity.REMARK)
    ]


def test_a_row_of_sums_without_a_label_is_an_application_and_asked_about(tmp_path: Path) -> None:
    sums = {"salary_costs": "=SUM(K2:K2)", "material_costs": "=SUM(L2:L2)"}

    reading = read(list_of(complete(), sums), tmp_path)

    assert len(reading.applications) == 2
    assert set(codes(reading)) == {"cell.empty", "formula.not_calculated"}


def test_a_header_over_two_rows_is_read_and_shown_with_its_groups(tmp_path: Path) -> None:
    workbook = list_of(complete(), header_row=2)
    sheet = first(workbook)
    sheet["K1"], sheet["M1"] = "Kosten", "Drittmittel"
    sheet["K2"], sheet["L2"], sheet["M2"], sheet["N2"] = "Personal", "Sach", "Personal", "Sach"
    sheet.merge_cells("K1:L1")
    sheet.merge_cells("M1:N1")

    reading = read(workbook, tmp_path)

    (one,) = reading.applications
    assert reading.problems == ()
    assert (one.salary_costs, one.material_costs) == (6_000_000, 2_000_000)
    assert reading.input is not None
    assert reading.input.mapping["Kosten / Sach"] == "material_costs"
    assert reading.input.mapping["Drittmittel / Personal"] == "third_party_salary"


def test_units_below_the_header_are_no_application(tmp_path: Path) -> None:
    workbook = list_of({"salary_costs": "(EUR)", "signed": "ja/nein"}, complete())

    reading = read(workbook, tmp_path)

    assert [one.reference for one in reading.applications] == ["2026-001"]
    assert [(p.code, p.row) for p in reading.problems] == [("row.header", 2)]


def test_a_hidden_header_is_read_with_a_remark(tmp_path: Path) -> None:
    workbook = list_of(complete())
    first(workbook).row_dimensions[1].hidden = True

    reading = read(workbook, tmp_path)

    assert len(reading.applications) == 1
    assert [(p.code, p.row) for p in reading.problems] == [("row.hidden", 1)]


def test_two_tables_on_a_sheet_refuse_it(tmp_path: Path) -> None:
    workbook = list_of(complete())
    sheet = first(workbook)
    for row in first(list_of(complete(reference="2026-002"))).iter_rows(values_only=True):
        sheet.append([None, *row])

    reading = read(workbook, tmp_path)

    (problem,) = reading.problems
    assert reading.applications == ()
    assert reading.unread
    assert (problem.code, problem.severity, problem.found) == (
        "table.several",
        Severity.ERROR,
        "A1 und B3",
    )


def test_a_slip_in_the_heading_of_an_optional_column_refuses_the_list(tmp_path: Path) -> None:
    headings = HEADINGS | {"contract_signed_on": "Arbeitvertrag vom"}

    reading = read(list_of(complete(), headings=headings), tmp_path)

    (problem,) = reading.problems
    assert reading.unread
    assert (problem.code, problem.cell, problem.expected) == (
        "column.missing",
        "I1",
        "Arbeitsvertrag vom",
    )
    assert "„Arbeitvertrag vom“ in I1 unbekannt" in problem.message


def test_hidden_rows_columns_and_sheets_are_read_with_a_remark(tmp_path: Path) -> None:
    workbook = list_of(complete())
    sheet = first(workbook)
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["M"].hidden = True
    workbook.create_sheet("leer")
    workbook.active = 1
    sheet.sheet_state = "hidden"

    reading = read(workbook, tmp_path)

    assert len(reading.applications) == 1
    assert [(p.code, p.severity) for p in reading.problems] == [
        ("sheet.hidden", Severity.REMARK),
        ("column.hidden", Severity.REMARK),
        ("row.hidden", Severity.REMARK),
    ]
    assert reading.problems[2].reference == "2026-001"


def test_a_value_merged_over_two_applications_is_read_for_neither(tmp_path: Path) -> None:
    workbook = list_of(complete(), complete(reference="2026-002"), complete(reference="2026-003"))
    first(workbook).merge_cells("R2:R3")

    reading = read(workbook, tmp_path)

    assert [one.unreadable for one in reading.applications] == [
        ("partial_funding_accepted",),
        ("partial_funding_accepted",),
        (),
    ]
    assert [(p.code, p.cell, p.found) for p in reading.problems] == [
        ("cell.merged", "R2", "nein"),
        ("cell.merged", "R3", "nein"),
    ]


def test_a_value_merged_over_two_facts_is_read_for_neither(tmp_path: Path) -> None:
    workbook = list_of(complete())
    first(workbook).merge_cells("K2:L2")

    reading = read(workbook, tmp_path)

    assert reading.applications[0].unreadable == ("salary_costs", "material_costs")
    assert codes(reading) == ["cell.merged", "cell.merged"]


def test_errors_and_formulas_without_a_value_are_unreadable(tmp_path: Path) -> None:
    row = complete(salary_costs="#REF!", material_costs="=2*10000")

    reading = read(list_of(row), tmp_path)

    assert reading.applications[0].unreadable == ("salary_costs", "material_costs")
    assert codes(reading) == ["cell.error", "formula.not_calculated"]
    assert "„#BEZUG!“ (#REF!)" in reading.problems[0].message
    assert reading.problems[1].found == "=2*10000"


def test_an_attachment_that_is_missing_is_no_problem_of_reading(tmp_path: Path) -> None:
    reading = read(list_of(complete(financing_plan="nein")), tmp_path)

    assert reading.problems == ()
    assert reading.applications[0].financing_plan is False


def test_every_list_sheet_is_read_and_other_sheets_are_told(tmp_path: Path) -> None:
    workbook = list_of(complete())
    add_list(workbook.create_sheet("Nachträge"), [complete(reference="2026-002")])
    workbook.create_sheet("Notizen")["A1"] = "Rückruf"
    workbook.create_sheet("Leer")

    reading = read(workbook, tmp_path)

    assert len(reading.applications) == 2
    assert reading.input is not None
    assert reading.input.sheets == ("Anträge", "Nachträge")
    assert [(p.code, p.sheet) for p in reading.problems] == [("sheet.ignored", "Notizen")]


def test_one_refused_sheet_leaves_the_others_read_and_the_file_unread(tmp_path: Path) -> None:
    workbook = list_of(complete())
    few = {key: HEADINGS[key] for key in ("reference", "ags", "applicant", "received_at")}
    add_list(workbook.create_sheet("Rest"), [complete()], headings=few)

    reading = read(workbook, tmp_path)

    assert len(reading.applications) == 1
    assert reading.input is not None
    assert reading.input.sheets == ("Anträge",)
    assert reading.unread


def test_sheet_names_with_marks_stay_as_they_are(tmp_path: Path) -> None:
    workbook = list_of(complete(reference=None))
    first(workbook).title = "O'Hara! 2026"

    (one,) = read(workbook, tmp_path).applications

    assert one.cells["ags"] == "O'Hara! 2026!D2"
    assert one.reference == "antraege.xlsx#O'Hara! 2026!2"


def test_an_ags_without_its_zero_and_a_numeric_reference_are_understood(tmp_path: Path) -> None:
    reading = read(list_of(complete(ags=7334, reference=2026017)), tmp_path)

    (one,) = reading.applications
    assert (one.ags, one.reference) == ("07334", "2026017")
    assert codes(reading) == ["ags.leading_zero"]


def test_an_empty_list_is_told(tmp_path: Path) -> None:
    reading = read(list_of(), tmp_path)

    assert reading.applications == ()
    assert codes(reading) == ["sheet.empty"]
    assert not reading.unread


def test_a_heading_that_is_repeated_as_a_value_is_a_value(tmp_path: Path) -> None:
    reading = read(list_of(complete(applicant="Antragsteller")), tmp_path)

    assert [one.applicant for one in reading.applications] == ["Antragsteller"]


@pytest.mark.parametrize("row", [20, 21])
def test_only_the_first_20_rows_are_searched_for_the_header(row: int, tmp_path: Path) -> None:
    reading = read(list_of(complete(), header_row=row), tmp_path)

    assert len(reading.applications) == (1 if row == 20 else 0)
    assert codes(reading) == ([] if row == 20 else ["header.missing"])


def test_a_moment_is_read_to_the_second_and_a_bare_day_with_a_remark(tmp_path: Path) -> None:
    rows = [
        complete(received_at=clock("2026-08-10 09:15:42")),
        complete(received_at=date(2026, 8, 10)),
    ]

    reading = read(list_of(*rows), tmp_path)

    moments = [one.received_at.isoformat() for one in reading.applications if one.received_at]
    assert moments == ["2026-08-10T09:15:42+02:00", "2026-08-10T00:00:00+02:00"]
    assert codes(reading) == ["time.assumed_midnight"]


def test_a_cell_far_outside_does_no_harm(tmp_path: Path) -> None:
    workbook = list_of(complete())
    put(first(workbook), 1_048_576, 16_384, "weit weg")

    reading = read(workbook, tmp_path)

    assert len(reading.applications) == 1
    assert codes(reading) == ["row.ignored"]


OWN = asking(PERSONS, SIGNED_PDF, required=(*REQUIRED, "persons"))
OWN_HEADINGS = {**HEADINGS, "persons": "Anzahl Personen", "signed_pdf": SIGNED_PDF.heading}


def test_further_columns_are_read_like_every_other(tmp_path: Path) -> None:
    row = complete(persons=2.0, signed_pdf="ja")

    reading = read_as(list_of(row, headings=OWN_HEADINGS), OWN, tmp_path)

    assert reading.problems == ()
    assert reading.applications[0].further == {"persons": 2, "signed_pdf": True}
    assert reading.applications[0].cells["persons"] == "Anträge!V2"
    assert reading.input is not None
    assert reading.input.mapping["Anzahl Personen"] == "persons"


def test_a_list_without_a_required_further_column_is_refused(tmp_path: Path) -> None:
    headings = {key: text for key, text in OWN_HEADINGS.items() if key != "persons"}

    reading = read_as(list_of(complete(), headings=headings), OWN, tmp_path)

    (problem,) = reading.problems
    assert reading.unread
    assert (problem.code, problem.expected) == ("column.missing", "Personen auf der Stelle")


def test_an_optional_further_column_may_be_absent(tmp_path: Path) -> None:
    headings = {key: text for key, text in OWN_HEADINGS.items() if key != "signed_pdf"}

    reading = read_as(list_of(complete(persons=1), headings=headings), OWN, tmp_path)

    assert reading.problems == ()
    assert reading.applications[0].further == {"persons": 1, "signed_pdf": None}


def test_a_further_column_named_twice_refuses_the_list(tmp_path: Path) -> None:
    headings = {**OWN_HEADINGS, "again": "Personen auf der Stelle"}

    reading = read_as(list_of(complete(), headings=headings), OWN, tmp_path)

    assert codes(reading) == ["column.duplicate"]


def test_another_programme_does_not_know_the_column(tmp_path: Path) -> None:
    reading = read(list_of(complete(persons=2), headings=OWN_HEADINGS), tmp_path)

    assert codes(reading) == ["column.unknown", "column.unknown"]
    assert reading.applications[0].further == {}


def test_a_repeated_header_with_further_columns_is_skipped(tmp_path: Path) -> None:
    again = {key: OWN_HEADINGS[key] for key in OWN_HEADINGS}

    reading = read_as(list_of(complete(persons=1), again, headings=OWN_HEADINGS), OWN, tmp_path)

    assert codes(reading) == ["row.header"]
    assert len(reading.applications) == 1
