"""Forms that nobody can read for sure are asked about."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from tests.unit.intake.sheets import HEADINGS, complete, first, form_of, put, read

from grantrules.intake.workbook_reading import WorkbookReading

ROWS = {key: row for row, key in enumerate(HEADINGS, start=3)}


def add_values(workbook: Workbook, column: int, *keys: str) -> None:
    """Writes the values of another application beside the form."""
    for key in keys or HEADINGS:
        put(first(workbook), ROWS[key], column, complete().get(key))


def refusal(reading: WorkbookReading) -> tuple[str, str | None, str | None]:
    (problem,) = reading.problems
    assert reading.applications == ()
    assert reading.unread
    return problem.code, problem.cell, problem.found


def test_applications_side_by_side_are_asked_about(tmp_path: Path) -> None:
    workbook = form_of(title="Tabelle1")
    add_values(workbook, 3)
    add_values(workbook, 4)

    reading = read(workbook, tmp_path)

    assert refusal(reading) == ("form.several", "C4", "C4, C6, C8, C9, C10")
    assert "(C4, C6, C8, C9, C10 …)" in reading.problems[0].message
    assert "Bitte je Antrag ein eigenes Formular oder die Liste" in reading.problems[0].message


def test_three_further_values_are_asked_about_and_two_are_notes(tmp_path: Path) -> None:
    workbook = form_of()
    add_values(workbook, 3, "salary_costs", "material_costs")
    notes = read(workbook, tmp_path)

    add_values(workbook, 3, "own_funds")
    values = read(workbook, tmp_path)

    assert (notes.problems, len(notes.applications)) == ((), 1)
    assert refusal(values)[0] == "form.several"


def test_hints_beside_the_values_do_no_harm(tmp_path: Path) -> None:
    workbook = form_of()
    for row in ROWS.values():
        put(first(workbook), row, 3, "Pflichtangabe, bitte sorgfältig ausfüllen")

    reading = read(workbook, tmp_path)

    assert (reading.problems, len(reading.applications)) == ((), 1)


@pytest.mark.parametrize("place", [(30, 1), (3, 5)], ids=["below", "beside"])
def test_two_forms_on_a_sheet_are_asked_about_once(place: tuple[int, int], tmp_path: Path) -> None:
    workbook = form_of()
    changed = complete(reference="2026-002", salary_costs=1, ags="07339", material_costs=5)
    for offset, (key, heading) in enumerate(HEADINGS.items()):
        put(first(workbook), place[0] + offset, place[1], heading)
        put(first(workbook), place[0] + offset, place[1] + 1, changed.get(key))

    reading = read(workbook, tmp_path)

    second = "B30" if place == (30, 1) else "F3"
    assert refusal(reading) == ("form.several", second, f"B3 und {second}")
    assert "mehrere ausgefüllte Formulare" in reading.problems[0].message


@pytest.mark.parametrize(
    ("row", "column", "address"),
    [(ROWS["contract_signed_on"], 4, "D11"), (ROWS["contract_signed_on"], 3, "C11")],
)
def test_a_value_away_from_its_empty_optional_field_is_asked_about(
    row: int, column: int, address: str, tmp_path: Path
) -> None:
    workbook = form_of()
    put(first(workbook), row, column, "01.09.2025")

    reading = read(workbook, tmp_path)

    assert refusal(reading) == ("form.several", address, address)
    assert "ist das Feld B11 („Arbeitsvertrag vom“) leer" in reading.problems[0].message


def test_a_note_beside_an_empty_optional_field_does_no_harm(tmp_path: Path) -> None:
    workbook = form_of()
    put(first(workbook), ROWS["contract_signed_on"], 3, "noch nicht geschlossen")

    reading = read(workbook, tmp_path)

    assert (reading.problems, len(reading.applications)) == ((), 1)


def test_a_slip_in_an_optional_label_is_asked_about(tmp_path: Path) -> None:
    workbook = form_of()
    put(first(workbook), ROWS["contract_signed_on"], 1, "Arbeitsvertag vom")

    assert refusal(read(workbook, tmp_path)) == ("column.missing", "A11", "Arbeitsvertag vom")
