"""Templates of proofs: filled in as they are, they read back without a problem."""

from pathlib import Path

from tests.unit.intake.proof_books import (
    ASKED,
    HEADINGS,
    LAPTOP,
    SALARY,
    form_book,
    read,
    stating,
)

from grantrules.intake.proof_rows import proofs_of
from grantrules.intake.proof_template import proof_list_template, proof_template


def test_a_filled_list_reads_back_without_a_problem(tmp_path: Path) -> None:
    workbook = proof_list_template(ASKED)
    for number, heading in enumerate(HEADINGS, start=1):
        workbook.worksheets[0].cell(2, number).value = stating()[heading]  # type: ignore[assignment] # as typed

    reading = read(workbook, tmp_path)

    assert reading.problems == ()
    assert [one.reference for one in proofs_of(reading.applications).proofs] == ["2026-001"]


def test_a_filled_form_reads_back_without_a_problem(tmp_path: Path) -> None:
    reading = read(form_book(SALARY, LAPTOP), tmp_path)

    assert reading.problems == ()
    assert reading.input is not None
    assert reading.input.sheets == ("Verwendungsnachweis", "Ausgaben")


def test_an_empty_form_proves_nothing(tmp_path: Path) -> None:
    reading = read(proof_template(ASKED), tmp_path)

    [proof] = proofs_of(reading.applications).proofs
    assert proof.positions == ()
    assert {one.code for one in reading.problems} == {"cell.empty", "sheet.empty"}


def test_the_form_offers_what_it_expects_and_explains_it() -> None:
    workbook = proof_template(ASKED)

    sheets = [one.title for one in workbook.worksheets]
    offered = {
        str(rule.sqref): rule.formula1
        for rule in workbook["Ausgaben"].data_validations.dataValidation
    }
    hints = [row[0].value for row in workbook["Hinweise"].iter_rows()]

    assert sheets == ["Verwendungsnachweis", "Ausgaben", "Hinweise", "Auswahl"]
    assert offered["B2:B1001"] == '"Personal,Sach"'
    assert offered["F2:F1001"] == '"ja,nein"'
    assert {"Stellenanteil", "Monate ohne Besetzung"} <= set(hints)
