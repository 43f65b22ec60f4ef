"""Filled columns whose heading does not tell which of the missing facts they hold."""

from collections.abc import Sequence

import pytest
from tests.unit.intake.grids import Content, grid
from tests.unit.intake.sheets import QUESTIONS

from grantrules.intake.doubtful_column import DoubtfulColumn, doubtful_columns, told_columns
from grantrules.intake.header import rows_of
from grantrules.intake.header_search import find_header
from grantrules.intake.place import Place
from grantrules.intake.raw_cell import ErrorValue, Merged, Uncalculated
from grantrules.intake.workbook_cells import MergedRange

HEADINGS: Sequence[Content] = (
    "Az.",
    "Eingang am",
    "Vollständig am",
    "AGS",
    "Antragsteller",
    "Förderbeginn",
    "Förderende",
    "Vorzeitiger Beginn zugestimmt am",
)
DAY = "01.08.2025"


def doubtful(
    heading: Content, value: Content, *merged: MergedRange, above: Content = None
) -> tuple[DoubtfulColumn, ...]:
    """What is in doubt about column I; all but the contract has a column."""
    blank = [None] * len(HEADINGS)
    sheet = grid(
        {1: [*blank, above], 2: [*HEADINGS, heading], 3: ["1", *blank[1:], value]}, *merged
    )
    header = find_header(sheet, QUESTIONS)
    assert header is not None
    return doubtful_columns(sheet, header, {3: rows_of(sheet)[3]})


def keys(found: Sequence[DoubtfulColumn]) -> list[list[str]]:
    return [[column.key for column in one.meant] for one in found]


@pytest.mark.parametrize("value", [DAY, "liegt vor", 45870])
def test_a_heading_that_resembles_a_missing_fact_is_in_doubt(value: Content) -> None:
    assert keys(doubtful("Einstellung zum", value)) == [["contract_signed_on"]]


@pytest.mark.parametrize("heading", [None, "Datum", "Spalte 7", "?", 2026])
def test_without_a_telling_heading_the_values_tell(heading: Content) -> None:
    assert keys(doubtful(heading, DAY)) == [["contract_signed_on"]]
    assert doubtful(heading, "eilt") == ()


@pytest.mark.parametrize("heading", [ErrorValue("#REF!"), Uncalculated("=A1")])
def test_a_heading_that_is_not_readable_is_asked_about_in_any_case(heading: Content) -> None:
    assert keys(doubtful(heading, DAY)) == [["contract_signed_on"]]
    assert keys(doubtful(heading, "eilt")) == [[]]


def test_a_heading_merged_with_its_neighbour_is_that_of_none() -> None:
    (one,) = doubtful(None, DAY, MergedRange(2, 2, 8, 9))

    assert one.heading == Merged("Vorzeitiger Beginn zugestimmt am")
    assert keys([one]) == [["contract_signed_on"]]


@pytest.mark.parametrize("merged", [(), (MergedRange(1, 2, 9, 9),)])
def test_a_heading_may_stand_in_the_row_above(merged: tuple[MergedRange, ...]) -> None:
    found = doubtful(None, DAY, *merged, above="Einstellung zum")

    assert keys(found) == [["contract_signed_on"]]


@pytest.mark.parametrize("heading", ["Bemerkung", "Telefon", "Formularfassung 2"])
def test_foreign_columns_are_not_in_doubt(heading: str) -> None:
    assert doubtful(heading, DAY) == ()


def test_an_empty_column_is_not_in_doubt() -> None:
    assert doubtful("Einstellung zum", None) == ()


def test_the_question_says_what_may_be_meant_and_what_to_do() -> None:
    (problem,) = told_columns(Place("a.xlsx", "Anträge"), doubtful("Einstellung zum", DAY))

    assert (problem.code, problem.cell, problem.row) == ("column.doubtful", "I2", 2)
    assert (problem.found, problem.expected) == ("Einstellung zum", "Arbeitsvertrag vom")
    assert "Die Spalte I („Einstellung zum“) ist unbekannt. Gemeint sein kann" in problem.message


@pytest.mark.parametrize(
    ("heading", "merged", "says"),
    [
        (None, (), "hat aber keinen Spaltenkopf."),
        (None, (MergedRange(2, 2, 8, 9),), "ist mit der Nachbarspalte verbunden."),
        (ErrorValue("#REF!"), (), "ihr Spaltenkopf aber nicht lesbar."),
    ],
)
def test_the_question_says_why_the_heading_does_not_tell(
    heading: Content, merged: tuple[MergedRange, ...], says: str
) -> None:
    (problem,) = told_columns(Place("a.xlsx", "Anträge"), doubtful(heading, DAY, *merged))

    assert says in problem.message


def test_where_nothing_is_missing_the_heading_is_asked_for() -> None:
    found = doubtful(ErrorValue("#REF!"), "eilt")

    (problem,) = told_columns(Place("a.xlsx", "Anträge"), found)

    assert problem.message.endswith("als Text eintragen oder die Spalte löschen.")
