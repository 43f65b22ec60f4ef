"""The defined names of a workbook."""

import pytest
from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName
from tests.unit.intake.sheets import first

from grantrules.intake.named_cell import named_cells
from grantrules.intake.workbook_cells import NamedCell


def named(target: str) -> Workbook:
    workbook = Workbook()
    workbook.defined_names["fte"] = DefinedName("fte", attr_text=target)
    return workbook


@pytest.mark.parametrize(
    ("target", "sheet"),
    [
        ("Antrag!$B$12", "Antrag"),
        ("'Antrag (2)'!B12", "Antrag (2)"),
        ("'O''Hara'!$B$12", "O'Hara"),
    ],
)
def test_a_name_of_one_cell_is_listed(target: str, sheet: str) -> None:
    assert named_cells(named(target)) == (NamedCell("fte", sheet, 12, 2),)


@pytest.mark.parametrize(
    "target", ["Antrag!$B$12:$B$14", "#REF!", "Antrag!#REF!", "0.19", "[1]A!B1"]
)
def test_other_names_are_of_no_use(target: str) -> None:
    assert named_cells(named(target)) == ()


def test_a_name_of_a_sheet_counts_on_that_sheet_alone() -> None:
    workbook = named("Antrag!$B$12")
    sheet = first(workbook)
    sheet.title = "Antrag (2)"
    sheet.defined_names["fte"] = DefinedName("fte", attr_text="'Antrag (2)'!$C$5")
    sheet.defined_names["ags"] = DefinedName("ags", attr_text="Antrag!$B$6")

    assert named_cells(workbook) == (
        NamedCell("fte", "Antrag", 12, 2),
        NamedCell("fte", "Antrag (2)", 5, 3),
    )
