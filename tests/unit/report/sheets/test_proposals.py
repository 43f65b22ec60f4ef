from pathlib import Path

import pytest
from tests.unit.report import reading
from tests.unit.report.builders import (
    amount,
    euro,
    finding,
    proposal,
    refused,
    run,
    to_be_confirmed,
)

from grantrules.model.application import Source
from grantrules.model.district import Applicant
from grantrules.model.proposal import LedgerRow, Outcome
from grantrules.report import style

NAME = "Vorschläge"


def test_each_proposal_is_one_row_in_order(tmp_path: Path) -> None:
    rows = [proposal("a", rank=1), refused(Outcome.REJECT, "b")]

    sheet = reading.sheet(reading.written(tmp_path, run(rows)), NAME)

    assert reading.values(sheet, "Aktenzeichen") == ["a", "b"]
    assert reading.values(sheet, "Rang") == [1, None]
    assert reading.values(sheet, "Vorschlag") == ["Bewilligung, gekürzt", "Ablehnung"]


def test_amounts_are_real_numbers_with_the_format_of_euros(tmp_path: Path) -> None:
    sheet = reading.sheet(reading.written(tmp_path, run([proposal()])), NAME)

    for heading, value in (
        ("Beantragt Personal", 72500),
        ("Beantragt gesamt", 92500),
        ("Förderfähig Sach", 20000),
        ("Vorschlag Personal", 60000),
        ("Vorschlag 2026", 80000),
    ):
        cell = reading.cells(sheet, heading)[0]
        assert (cell.value, cell.data_type) == (value, "n")
        assert cell.number_format == style.MONEY_FORMAT


def test_every_budget_year_that_is_touched_has_a_column(tmp_path: Path) -> None:
    row = proposal(
        amount=amount(euro(1), 0, year=2025),
        ledger=(LedgerRow(year=2027, before=None, after=None),),
    )

    sheet = reading.sheet(reading.written(tmp_path, run([row])), NAME)

    assert reading.values(sheet, "Vorschlag 2025") == [1]
    assert reading.values(sheet, "Vorschlag 2027") == [0]


def test_what_the_signers_confirm_stands_by_its_id_and_once_with_its_title(tmp_path: Path) -> None:
    row = proposal(findings=(finding(), to_be_confirmed("FG-05")))

    sheet = reading.sheet(reading.written(tmp_path, run([row])), NAME)

    assert reading.values(sheet, "Vor Zeichnung zu bestätigen") == ["FG-05"]
    assert "FG-05 Erhebliches Landesinteresse" in str(sheet["A1"].value)


def test_the_source_is_a_link_to_file_sheet_and_cell(tmp_path: Path) -> None:
    row = proposal(source=Source(file="mit blank.xlsx", sheet="Tabelle 1", row=7))

    ways = {"mit blank.xlsx": "../mit blank.xlsx"}
    sheet = reading.sheet(reading.written(tmp_path, run([row]), ways=ways), NAME)

    cell = reading.cells(sheet, "Fundort")[0]
    assert cell.hyperlink is not None
    assert cell.hyperlink.target == "../mit%20blank.xlsx#'Tabelle 1'!A7"


def test_the_row_is_high_enough_for_the_reason(tmp_path: Path) -> None:
    rows = [proposal("a", reason="Kurz."), proposal("b", reason="Ein längerer Satz. " * 30)]

    sheet = reading.sheet(reading.written(tmp_path, run(rows)), NAME)

    short, long = sheet.row_dimensions[3].height, sheet.row_dimensions[4].height
    assert short is not None
    assert long is not None
    assert long > 3 * short


@pytest.mark.parametrize(("ags", "width"), [("07334", 6), ("08421000", 9), (None, 6)])
def test_the_key_of_a_municipality_has_room(ags: str | None, width: float, tmp_path: Path) -> None:
    row = proposal(applicant=Applicant(ags=ags, name="Stadt Ulm"))

    sheet = reading.sheet(reading.written(tmp_path, run([row])), NAME)

    assert sheet.column_dimensions["C"].width == width
