"""Merged cells that hold for nobody in particular."""

from grantrules.intake.merging import shared_cells
from grantrules.intake.raw_cell import Merged, RawCell, Text
from grantrules.intake.workbook_cells import MergedRange, SheetCells

ROWS, COLUMNS = (2, 3, 4), (1, 2)


def sheet(merged: MergedRange, text: str = "ja") -> SheetCells:
    anchor = RawCell("X", merged.first_row, merged.first_column, Text(text))
    return SheetCells("Liste", False, (anchor,), frozenset(), frozenset(), (merged,))  # noqa: FBT003


def test_a_range_over_two_applications_is_shared_by_both() -> None:
    shared = shared_cells(sheet(MergedRange(2, 3, 1, 1)), ROWS, COLUMNS)

    assert shared == {(2, 1): Merged("ja"), (3, 1): Merged("ja")}


def test_a_range_over_two_facts_is_shared_by_both() -> None:
    shared = shared_cells(sheet(MergedRange(4, 4, 1, 2)), ROWS, COLUMNS)

    assert set(shared) == {(4, 1), (4, 2)}


def test_a_range_over_one_fact_of_one_application_is_clear() -> None:
    beside_a_note = MergedRange(4, 4, 2, 9)
    above_a_blank_row = MergedRange(4, 5, 1, 1)

    assert shared_cells(sheet(beside_a_note), ROWS, COLUMNS) == {}
    assert shared_cells(sheet(above_a_blank_row), ROWS, COLUMNS) == {}


def test_an_empty_range_says_nothing_for_anybody() -> None:
    assert shared_cells(sheet(MergedRange(2, 4, 1, 2), text=" "), ROWS, COLUMNS) == {}


def test_a_range_over_the_whole_sheet_costs_nothing() -> None:
    shared = shared_cells(sheet(MergedRange(1, 1_048_576, 1, 16_384)), ROWS, COLUMNS)

    assert len(shared) == 6
