"""The header of a list, and which rows repeat it."""

from collections.abc import Sequence

import pytest
from tests.unit.intake.grids import Content, grid
from tests.unit.intake.sheets import QUESTIONS

from grantrules.intake.header import Header, named_in, rows_of
from grantrules.intake.header_search import find_header

FOUR = ("Az.", "AGS", "Antragsteller", "Eingang am")


def header(*texts: Content) -> Header:
    found = find_header(grid({1: texts}), QUESTIONS)
    assert found is not None
    return found


def repeats(*contents: Content) -> bool:
    cells = rows_of(grid({9: contents}))[9]
    return header(*FOUR, "VZÄ", "Bemerkung").is_repeated_by(cells)


def test_missing_columns_are_told_in_the_order_of_the_table() -> None:
    missing = [one.key for one in header(*FOUR).missing]

    assert missing[:3] == ["funding_start", "funding_end", "fte"]
    assert "ags" not in missing


def test_unknown_headings_and_repeated_columns_are_told() -> None:
    found = header(*FOUR, "Antragstellerin", "Bemerkung", 2026)

    assert [cell.column for cell in found.unknown] == [6, 7]
    ((column, headings),) = found.repeated
    assert column.key == "applicant"
    assert [one.text for one in headings] == ["Antragsteller", "Antragstellerin"]
    assert found.distinct == 4


def test_blank_cells_fill_no_row() -> None:
    assert list(rows_of(grid({1: ["a"], 2: [" \u00a0"], 3: [0]}))) == [1, 3]


@pytest.mark.parametrize(
    "contents",
    [
        (*FOUR, "VZÄ", "Bemerkung"),
        (*FOUR, "VZÄ", "Notiz"),
        (*FOUR, "Stellenumfang (VZÄ)"),
        (None, "AGS", "Antragsteller", "Eingang", "VZÄ"),
    ],
)
def test_the_same_headings_in_the_same_columns_repeat_the_header(
    contents: Sequence[Content],
) -> None:
    assert repeats(*contents)


@pytest.mark.parametrize(
    "contents",
    [
        (*FOUR, "Personalkosten"),
        (*FOUR, "Vorgeschlagen"),
        (*FOUR, 1),
        (None, *FOUR),
        ("Az.", "AGS", "Antragsteller"),
    ],
)
def test_another_or_too_few_headings_repeat_no_header(contents: Sequence[Content]) -> None:
    assert not repeats(*contents)


def test_of_two_headings_for_one_column_the_first_is_given() -> None:
    cells = rows_of(grid({1: ["AGS", "Bemerkung", "Kreisschlüssel"]}))[1]

    assert {key: cell.address for key, cell in named_in(cells, QUESTIONS).items()} == {"ags": "A1"}
