"""Proofs from rows and forms: lists as they are, forms with the positions of their file."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook
from tests.unit.intake.proof_books import (
    HEADINGS,
    LAPTOP,
    SALARY,
    form_book,
    list_book,
    read,
    stating,
)
from tests.unit.proofs import EURO

from grantrules.intake.proof_rows import ProofRows, left_out_remark, proofs_of, vacancy_remark
from grantrules.model.proof import Component, Position, Proof


def _rows(workbook: Workbook, folder: Path) -> ProofRows:
    return proofs_of(read(workbook, folder).applications)


def test_a_row_of_a_list_is_a_proof(tmp_path: Path) -> None:
    [proof] = _rows(list_book(stating(Ausgezahlt="79.500,50 €")), tmp_path).proofs

    assert proof.reference == "2026-001"
    assert (proof.ags, proof.paid, proof.positions) == ("07334", 7_950_050, None)
    assert proof.proof_received_on == date(2027, 3, 15)
    assert proof.cells["salary_spent"] == "Nachweise!I2"


def test_columns_stand_in_any_order_and_answer_to_synonyms(tmp_path: Path) -> None:
    renamed = {"Personalausgaben": "Ausgaben für Personal (EUR)", "Ausgezahlt am": "Auszahlung am"}
    headings = [renamed.get(one, one) for one in reversed(HEADINGS)]
    row = {renamed.get(key, key): value for key, value in stating().items()}

    [proof] = _rows(list_book(row, headings=headings), tmp_path).proofs

    assert (proof.salary_spent, proof.paid_on) == (60_000 * EURO, date(2026, 2, 1))


def test_what_cannot_be_read_is_never_taken_for_empty(tmp_path: Path) -> None:
    book = list_book(stating(Personalausgaben="ca. 60000", Ausgezahlt=None))

    reading = read(book, tmp_path)
    [proof] = proofs_of(reading.applications).proofs

    assert proof.unreadable == ("salary_spent",)
    assert (proof.salary_spent, proof.paid) == (None, None)
    assert {(one.code, one.cell) for one in reading.problems} == {
        ("amount.unreadable", "I2"),
        ("cell.empty", "G2"),
    }


def test_a_list_without_a_required_column_is_refused(tmp_path: Path) -> None:
    headings = [one for one in HEADINGS if one != "Sachausgaben"]

    reading = read(list_book(stating(), headings=headings), tmp_path)

    assert reading.unread
    assert [one.code for one in reading.problems] == ["column.missing"]
    assert "Sachausgaben" in reading.problems[0].message


def test_a_form_carries_the_positions_of_its_file(tmp_path: Path) -> None:
    [proof] = _rows(form_book(SALARY, LAPTOP), tmp_path).proofs

    assert (proof.declared, proof.vacancy_months, proof.salary_spent) == (True, 11, None)
    assert proof.positions is not None
    assert [one.amount for one in proof.positions] == [55_000 * EURO, 1_200_50]
    assert proof.positions[0] == Position(
        title="Gehalt",
        component=Component.SALARY,
        month=date(2026, 3, 1),
        amount=55_000 * EURO,
        share=Decimal(1),
        eligible=True,
        source=proof.positions[0].source,
        cell="Ausgaben!D2",
    )


def test_a_sum_below_the_positions_is_never_counted(tmp_path: Path) -> None:
    sums = ("Summe", None, None, 56200.5)

    [proof] = _rows(form_book(SALARY, LAPTOP, sums=sums), tmp_path).proofs

    assert len(proof.positions or ()) == 2


def test_a_kind_that_nobody_knows_is_asked_about(tmp_path: Path) -> None:
    rows = _rows(form_book(("Honorar", "Honorar", *SALARY[2:])), tmp_path)

    assert rows.proofs[0].positions is not None
    assert rows.proofs[0].positions[0].component is None
    assert [(one.code, one.cell, one.row) for one in rows.problems] == [
        ("proof.component", "B2", 2)
    ]
    assert rows.problems[0].message.startswith("Zelle B2 (Kostenart): „Honorar“ ist weder")


def test_a_kind_that_is_missing_is_told_by_its_cell_alone(tmp_path: Path) -> None:
    reading = read(form_book(("Gehalt", None, *SALARY[2:])), tmp_path)

    assert [one.code for one in reading.problems] == ["cell.empty"]
    assert proofs_of(reading.applications).problems == ()


def test_positions_without_a_form_are_asked_about(tmp_path: Path) -> None:
    workbook = form_book(SALARY)
    del workbook["Verwendungsnachweis"]

    rows = _rows(workbook, tmp_path)

    assert rows.proofs == ()
    assert [one.code for one in rows.problems] == ["proof.positions"]
    assert "aber keinen Verwendungsnachweis" in rows.problems[0].message


def test_positions_of_two_forms_belong_to_neither(tmp_path: Path) -> None:
    workbook = form_book(SALARY)
    workbook.copy_worksheet(workbook.worksheets[0])

    rows = _rows(workbook, tmp_path)

    assert [one.positions for one in rows.proofs] == [(), ()]
    assert "aber 2 Verwendungsnachweise" in rows.problems[0].message


def test_lists_and_forms_are_read_side_by_side(tmp_path: Path) -> None:
    listed = read(list_book(stating(Aktenzeichen="2026-002")), tmp_path, "liste.xlsx")
    formed = read(form_book(SALARY), tmp_path, "mappe.xlsx")

    found = proofs_of((*listed.applications, *formed.applications)).proofs

    assert [(one.reference, one.positions is None) for one in found] == [
        ("2026-002", True),
        ("2026-001", False),
    ]


def test_the_texts_of_a_report_are_for_people(tmp_path: Path) -> None:
    [proof] = _rows(form_book(SALARY), tmp_path).proofs

    assert "Netzwerke" not in proof.model_dump_json()


@pytest.mark.parametrize("cell", [None, "Ausgaben!D7"])
def test_remarks_name_the_place_where_there_is_one(cell: str | None) -> None:
    remark = left_out_remark(Position(cell=cell), "A", "als nicht förderfähig bezeichnet")
    vacancy = vacancy_remark(Proof(reference="A", vacancy_months=2), 3)

    assert (remark.cell, remark.reference) == (None if cell is None else "D7", "A")
    assert "„ohne Bezeichnung“ wird nicht anerkannt: als nicht förderfähig" in remark.message
    assert (vacancy.found, vacancy.expected) == ("2", "3")
