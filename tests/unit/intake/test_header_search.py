"""Finding the header among the first rows of a sheet."""

import pytest
from tests.unit.intake.grids import Content, grid
from tests.unit.intake.sheets import PERSONS, QUESTIONS, asking

from grantrules.intake.header import Header
from grantrules.intake.header_search import find_header, late_header
from grantrules.intake.raw_cell import Text
from grantrules.intake.workbook_cells import SheetCells

FOUR = ("Az.", "AGS", "Antragsteller", "Eingang am")


def found(sheet: SheetCells) -> Header:
    header = find_header(sheet, QUESTIONS)
    assert header is not None
    return header


def test_the_row_with_most_known_headings_is_the_header() -> None:
    assert found(grid({2: FOUR, 5: (*FOUR, "VZÄ")})).row == 5


def test_of_equal_rows_the_first_is_the_header() -> None:
    assert found(grid({3: FOUR, 9: FOUR})).row == 3
    assert found(grid({3: FOUR, 4: FOUR})).row == 3


def test_three_known_headings_are_too_few() -> None:
    assert find_header(grid({1: (*FOUR[:3], "Bemerkung")}), QUESTIONS) is None


def test_one_heading_four_times_is_too_few() -> None:
    assert find_header(grid({1: ("AGS", "AGS", "AGS", "AGS")}), QUESTIONS) is None


def test_a_title_with_the_words_of_headings_is_no_header() -> None:
    title = "Anträge nach Az., AGS, Antragsteller, Eingang am"

    assert found(grid({1: [title], 2: ["Stand:", "AGS", "Antragsteller"], 4: FOUR})).row == 4


@pytest.mark.parametrize("row", range(1, 21))
def test_the_header_stands_in_one_of_the_first_20_rows(row: int) -> None:
    assert found(grid({row: FOUR, row + 1: ["2026-001", "07334"]})).row == row


def test_a_header_in_row_21_is_late() -> None:
    sheet = grid({21: [None, "Bemerkung", *FOUR]})

    late = late_header(sheet, QUESTIONS)

    assert find_header(sheet, QUESTIONS) is None
    assert late is not None
    assert late.address == "C21"


def test_without_a_header_nothing_is_late() -> None:
    assert late_header(grid({21: FOUR[:3], 22: ["AGS"]}), QUESTIONS) is None


@pytest.mark.parametrize(
    "below",
    [
        {2: ["(EUR)", None, "in EUR", "ja/nein"]},
        {2: [1, 2, 3, 4, 5]},
        {2: ["(1)", "(2)", "(3)", "(4)"]},
        {2: ["EUR"], 3: [1, 2, 3, 4]},
    ],
)
def test_units_and_numbers_of_columns_below_belong_to_the_header(
    below: dict[int, list[Content]],
) -> None:
    header = found(grid({1: (*FOUR, "VZÄ"), **below}))

    assert (header.row, header.rows) == (1, (1, *below))


@pytest.mark.parametrize(
    "below",
    [
        ["2026-001", "07334", "Landkreis Germersheim", "10.08.2026"],
        ["1", None, None, None, "1"],
        [None, None, None, "EUR", "1"],
        [1, 2, 3],
        [2, 3, 4, 5],
        [None, None, "Summe"],
        [],
    ],
)
def test_an_application_below_belongs_to_no_header(below: list[Content]) -> None:
    assert found(grid({1: (*FOUR, "VZÄ"), 2: below})).rows == (1,)


def test_a_further_column_is_known_to_its_programme_and_to_no_other() -> None:
    cells = grid({1: (*FOUR, PERSONS.heading)})

    own, other = find_header(cells, asking(PERSONS, required=("persons",))), found(cells)

    assert own is not None
    assert [one.column.key for one in own.headings][-1] == "persons"
    assert own.missing == ()
    assert [cell.column for cell in other.unknown] == [5]


def test_a_further_column_that_is_required_and_absent_is_missing() -> None:
    header = find_header(grid({1: FOUR}), asking(PERSONS, required=("persons",)))

    assert header is not None
    assert [one.heading for one in header.missing] == ["Personen auf der Stelle"]


def test_a_heading_is_shown_on_one_line() -> None:
    header = found(grid({1: ("Eingang\nam", *FOUR[:3])}))

    assert header.headings[0].cell.value == Text("Eingang\nam")
    assert header.headings[0].text == "Eingang am"
