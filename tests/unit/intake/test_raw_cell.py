"""Cell values: what is blank, and how a German spreadsheet shows them."""

import pickle

import pytest
from tests.unit.intake.sheets import clock

from grantrules.intake.raw_cell import (
    CellValue,
    Clock,
    DateTime,
    Empty,
    ErrorValue,
    Merged,
    Number,
    RawCell,
    Text,
    Truth,
    Uncalculated,
    is_blank,
    shown,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Empty(), ""),
        (Number("60000.5"), "60000,5"),
        (Number("0.5", percent=True), "50 %"),
        (Number("-0.055", percent=True), "-5,5 %"),
        (Number("12", percent=True), "1200 %"),
        (Text(" a "), " a "),
        (Truth(holds=True), "WAHR"),
        (Truth(holds=False), "FALSCH"),
        (DateTime(clock("2025-08-16"), shows_time=True), "16.08.2025"),
        (DateTime(clock("2025-08-16 08:30"), shows_time=False), "16.08.2025 08:30:00"),
        (Clock("08:30:00"), "08:30:00"),
        (ErrorValue("#REF!"), "#BEZUG!"),
        (ErrorValue("#N/A"), "#NV"),
        (ErrorValue("#VALUE!"), "#WERT!"),
        (ErrorValue("#NUM!"), "#ZAHL!"),
        (ErrorValue("#DIV/0!"), "#DIV/0!"),
        (Uncalculated("=A1*2"), "=A1*2"),
        (Merged("ja"), "ja"),
    ],
)
def test_a_value_is_shown_as_a_german_spreadsheet_shows_it(value: CellValue, text: str) -> None:
    assert shown(value) == text


@pytest.mark.parametrize("text", ["", "  ", "\u00a0", "\n\t", "\u200b\ufeff", " \u00ad "])
def test_blanks_and_invisible_characters_are_nothing(text: str) -> None:
    assert is_blank(Text(text))


@pytest.mark.parametrize(
    "value", [Text("0"), Text("-"), Number("0"), Truth(holds=False), Uncalculated("=A1")]
)
def test_a_zero_a_dash_and_a_no_are_something(value: CellValue) -> None:
    assert not is_blank(value)


def test_cells_can_be_handed_to_another_process() -> None:
    cell = RawCell("K18", 18, 11, DateTime(clock("2025-08-16"), shows_time=True))

    assert pickle.loads(pickle.dumps(cell)) == cell  # noqa: S301 - what it just pickled itself


def test_an_error_or_formula_without_words_is_named() -> None:
    assert shown(ErrorValue("#")) == "Fehler ohne Namen"
    assert shown(Uncalculated("=")) == "Formel ohne Wortlaut"
