"""One sheet of a binary workbook, taken in cell by cell."""

import pytest
from openpyxl.utils.datetime import WINDOWS_EPOCH

from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.raw_cell import ErrorValue, Number, Truth, Uncalculated
from grantrules.intake.sheet_scan import RepeatedCellError, SheetScan, TooManyCellsError
from grantrules.intake.workbook_cells import MergedRange


def scan(*formats: str, limits: Limits = USUAL_LIMITS) -> SheetScan:
    return SheetScan(formats or ("General",), WINDOWS_EPOCH, limits)


@pytest.mark.parametrize(
    ("packed", "expected"),
    [
        (60000 << 2 | 2, "60000"),
        (-5 << 2 | 2, "-5"),
        (1234 << 2 | 3, "12.34"),
        (0x3FE00000, "0.5"),
        (0x40590000 | 1, "1"),
    ],
    ids=["whole", "negative", "whole in cents", "fraction", "fraction in cents"],
)
def test_a_number_in_four_bytes_is_exact(packed: int, expected: str) -> None:
    found = scan()

    found.packed_number((1, 1), 0, packed)

    assert found.values == {(1, 1): Number(expected)}


def test_a_number_has_the_format_of_its_style() -> None:
    found = scan("General", "0%")

    for column, style in enumerate((0, 1, 9), start=1):
        found.number((1, column), style, 0.5)

    assert list(found.values.values()) == [
        *(Number("0.5"), Number("0.5", percent=True), Number("0.5"))
    ]


@pytest.mark.parametrize(
    ("code", "name"),
    [
        *((0x00, "#NULL!"), (0x07, "#DIV/0!"), (0x0F, "#VALUE!"), (0x17, "#REF!")),
        *((0x1D, "#NAME?"), (0x24, "#NUM!"), (0x2A, "#N/A"), (0x2B, "#GETTING_DATA")),
        (0x63, "#99"),
    ],
)
def test_an_error_value_has_its_english_name(code: int, name: str) -> None:
    found = scan()

    found.error((1, 1), code)

    assert found.values == {(1, 1): ErrorValue(name)}


def test_truths_and_formulas_without_a_result_are_values() -> None:
    found = scan()

    found.truth((1, 1), holds=False)
    found.uncalculated((1, 2))

    assert found.values == {(1, 1): Truth(holds=False), (1, 2): Uncalculated("=")}


def test_a_cell_stands_once() -> None:
    found = scan()
    found.text((2, 3))

    with pytest.raises(RepeatedCellError):
        found.number((2, 3), 0, 1.0)


def test_as_many_cells_are_taken_in_as_are_read() -> None:
    found = scan(limits=Limits(cells=2))
    found.text((1, 1))
    found.text((1, 2))

    with pytest.raises(TooManyCellsError):
        found.text((1, 3))


def test_as_many_merged_ranges_are_taken_in_as_are_read() -> None:
    found = scan(limits=Limits(merges=1))
    found.merge(MergedRange(1, 2, 1, 1))

    with pytest.raises(TooManyCellsError):
        found.merge(MergedRange(3, 4, 1, 1))


def test_hidden_columns_end_with_the_sheet() -> None:
    found = scan()

    found.hide_columns(16_383, 4_000_000)

    assert found.hidden_columns == {16_383, 16_384}


def test_the_area_is_the_larger_of_what_is_declared_and_what_is_filled() -> None:
    found = scan()
    found.text((3, 4))
    filled = found.area

    found.declare(100, 5)

    assert (filled, found.area) == (12, 500)


def test_a_sheet_cannot_be_smaller_than_nothing() -> None:
    with pytest.raises(ValueError, match="-1"):
        scan().declare(-1, 5)
