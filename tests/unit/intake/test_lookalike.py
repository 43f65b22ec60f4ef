"""Headings that nearly spell a column."""

import pytest
from tests.unit.intake.grids import grid
from tests.unit.intake.sheets import QUESTIONS

from grantrules.intake.lookalike import lookalikes

ALL_BUT_TWO = {one.key for one in QUESTIONS.columns} - {"contract_signed_on", "completed_at"}


def meant(text: str) -> list[str]:
    cells = grid({1: [text]}).cells
    return [column.key for _, column in lookalikes(cells, ALL_BUT_TWO, QUESTIONS)]


@pytest.mark.parametrize(
    "text",
    ["Arbeitvertrag vom", "Arbeitsvertrag von", "Arbeistvertrag vom (Datum)", "Vertrag von"],
)
def test_a_slip_of_the_pen_is_told(text: str) -> None:
    assert meant(text) == ["contract_signed_on"]


@pytest.mark.parametrize(
    "text", ["Bemerkung", "Arbeitsvertrag bis", "Personlkosten", "Mietvertrag vom", "A" * 9000]
)
def test_other_words_and_columns_that_are_there_are_not(text: str) -> None:
    assert meant(text) == []


def test_short_headings_have_too_many_neighbours() -> None:
    cells = grid({1: ["AGB", "ACS", "VZA"]}).cells

    assert list(lookalikes(cells, (), QUESTIONS)) == []
