"""Two tables on one sheet are asked about; a repeated header is not."""

from collections.abc import Mapping, Sequence

import pytest
from tests.unit.intake.grids import Content, grid
from tests.unit.intake.sheets import HEADINGS, QUESTIONS

from grantrules.intake.header_search import find_header
from grantrules.intake.place import Place
from grantrules.intake.several_tables import several_tables
from grantrules.model.problem import Problem

EVERY = list(HEADINGS.values())
FOUR = ("Az.", "AGS", "Antragsteller", "Eingang am")


def told(rows: Mapping[int, Sequence[Content]]) -> tuple[Problem, ...]:
    sheet = grid(rows)
    header = find_header(sheet, QUESTIONS)
    assert header is not None
    return several_tables(Place("a.xlsx", sheet.name), sheet, header)


@pytest.mark.parametrize(
    ("rows", "places"),
    [
        ({1: EVERY, 30: FOUR}, "A1 und A30"),
        ({1: EVERY, 30: [None, *EVERY]}, "A1 und B30"),
        ({1: EVERY, 30: [*EVERY[:10], "Bewilligt", *EVERY[11:]]}, "A1 und A30"),
        ({3: FOUR, 9: [*EVERY]}, "A9 und A3"),
        ({1: EVERY, 9: [None, None, *FOUR]}, "A1 und C9"),
        ({1: [*EVERY, None, *EVERY]}, "A1 und W1"),
        ({1: [*EVERY, None, *FOUR]}, "A1 und W1"),
        ({1: EVERY, 3: ["2026-001", *[None] * 25, *FOUR]}, "A1 und AA3"),
    ],
    ids=["fewer", "shifted", "other", "above", "below", "beside", "smaller", "lower"],
)
def test_both_places_are_named(rows: Mapping[int, Sequence[Content]], places: str) -> None:
    (problem,) = told(rows)

    assert (problem.code, problem.found) == ("table.several", places)
    assert problem.cell == places.split(" und ")[1]
    assert f"beginnen in {places} zwei Tabellen" in problem.message
    assert "Bitte jede Tabelle auf ein eigenes Blatt setzen" in problem.message


def test_a_form_above_the_list_is_asked_about() -> None:
    form = {row: [EVERY[row], "x"] for row in range(1, 11)}

    (problem,) = told({**form, 15: EVERY})

    assert problem.found == "A15 und A1"


@pytest.mark.parametrize(
    "rows",
    [
        {1: EVERY, 30: EVERY},
        {1: EVERY, 30: [*EVERY[:8], "Arbeitsvertrag am", *EVERY[9:]]},
        {1: EVERY, 30: FOUR[:3]},
        {1: [*EVERY, "VZÄ", "Az.", "AGS"]},
        {1: ["Antragsteller:", "Landkreis"], 2: ["AGS:", "07334"], 5: EVERY},
        {1: EVERY, 2: ["2026-001", None, None, None, "Kommune"]},
    ],
    ids=["repeated", "synonym", "three", "slip", "summary", "value"],
)
def test_one_table_is_one_table(rows: Mapping[int, Sequence[Content]]) -> None:
    assert told(rows) == ()
