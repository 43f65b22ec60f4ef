from pathlib import Path

import pytest
from openpyxl import load_workbook
from tests.unit.report import reading
from tests.unit.report.builders import (
    UNKNOWN,
    book,
    budget_row,
    euro,
    finding,
    input_file,
    problem,
    proposal,
    refused,
    rule,
    run,
)

from grantrules.model.application import Source
from grantrules.model.basis import BasisKind
from grantrules.model.district import Applicant
from grantrules.model.finding import FactShown, Ground
from grantrules.model.proposal import LedgerRow, Outcome, Proposal, Requested
from grantrules.report.background import Background
from grantrules.report.proposals_workbook import write_proposals
from grantrules.report.sheets.names import LEDGER, PROPOSALS
from grantrules.report.told import told

SHEETS = [
    "Übersicht",
    "Vorschläge",
    "Prüfmatrix",
    "Feststellungen",
    "Haushalt",
    "Mängel",
    "Nachforderungen",
    "Annahmen",
]


def test_the_workbook_has_its_eight_sheets(tmp_path: Path) -> None:
    assert reading.written(tmp_path, run([proposal()])).sheetnames == SHEETS


def test_an_empty_run_is_a_workbook_too(tmp_path: Path) -> None:
    workbook = reading.written(tmp_path, run([], inputs=(), budget=()))

    assert workbook.sheetnames == SHEETS
    assert reading.values(reading.sheet(workbook, PROPOSALS), "Rang") == []


def test_amounts_that_cannot_be_computed_are_empty_cells(tmp_path: Path) -> None:
    nothing = refused(
        Outcome.REQUEST_INFORMATION,
        None,
        source=None,
        applicant=Applicant(ags=None, name=None),
        requested=Requested(total=None, salary=None, material=None),
        eligible=UNKNOWN,
    )

    workbook = reading.written(tmp_path, run([nothing]))

    assert reading.values(reading.sheet(workbook, PROPOSALS), "Beantragt gesamt") == [None]


def test_a_year_without_an_appropriation_is_written(tmp_path: Path) -> None:
    unset = proposal(
        outcome=Outcome.REVIEW, ledger=(LedgerRow(year=2027, before=None, after=None),)
    )

    workbook = reading.written(tmp_path, run([unset], budget=(budget_row(2027, None),)))

    assert "kein Ansatz festgelegt" in reading.all_texts(reading.sheet(workbook, LEDGER))


def test_the_same_run_gives_the_same_bytes(tmp_path: Path) -> None:
    shown = run([proposal()], problems=(problem(),))

    for name in ("a.xlsx", "b.xlsx"):
        write_proposals(shown, book(), tmp_path / name, told(shown, book(), Background()))

    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


@pytest.mark.parametrize("risky", ["=1+1", "+cmd", "@x", "-2+3"])
def test_no_text_of_a_run_becomes_a_formula(tmp_path: Path, risky: str) -> None:
    path = tmp_path / "a.xlsx"
    hostile = run(
        [_hostile(risky)],
        inputs=(input_file(risky, mapping={risky: risky}, sheets=(risky,)),),
        problems=(problem(message=risky, found=risky, code=risky),),
        programme=risky,
        rulebook_version=risky,
    )
    rules = book([rule(risky, risky)], title=risky)

    write_proposals(hostile, rules, path, told(hostile, rules, Background()))

    kinds = {
        cell.data_type
        for sheet in load_workbook(path).worksheets
        for row in sheet.iter_rows()
        for cell in row
    }
    assert kinds <= {"s", "n", "d"}
    assert "<f>" not in reading.sheet_xml(path)


def test_texts_that_no_workbook_can_hold_are_written_visibly(tmp_path: Path) -> None:
    workbook = reading.written(
        tmp_path, run([proposal(reason="x" * 40_000), proposal(reason="a\x0bb")])
    )

    found = reading.values(reading.sheet(workbook, PROPOSALS), "Begründung")
    assert found[0].endswith("… [gekürzt]")
    assert found[1] == "a\ufffdb"


def test_the_sheets_stand_on_a4_landscape_with_repeated_headings(tmp_path: Path) -> None:
    for sheet in reading.written(tmp_path, run([proposal()])).worksheets:
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.fitToWidth == 1
        assert sheet.print_title_rows
        assert sheet.freeze_panes


def _hostile(risky: str) -> Proposal:
    return proposal(
        risky,
        source=Source(file=risky, sheet=risky, row=2),
        applicant=Applicant(ags=None, name=risky),
        reason=risky,
        outcome=Outcome.REVIEW,
        requested=Requested(total=euro(1), salary=euro(1), material=0),
        findings=(
            finding(
                risky,
                reason=risky,
                limit=risky,
                basis=Ground(kind=BasisKind.ASSUMPTION, citation=risky),
                facts=(FactShown(name=risky, value=risky, cell=risky),),
            ),
        ),
    )
