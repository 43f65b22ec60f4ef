"""Where the values of a form stand."""

from collections.abc import Mapping, Sequence

import pytest
from tests.unit.intake.grids import Content, grid, typed
from tests.unit.intake.sheets import QUESTIONS, keyed

from grantrules.intake.fact_cell import is_answer
from grantrules.intake.form_fields import Field, labelled_fields
from grantrules.intake.form_values import Surroundings, past_gaps
from grantrules.intake.raw_cell import Truth
from grantrules.intake.workbook_cells import SheetCells

Rows = Mapping[int, Sequence[Content]]


def addresses(rows: Rows) -> dict[str, str]:
    sheet = grid(rows)
    fields = past_gaps(sheet, labelled_fields(sheet, QUESTIONS))
    return {one.column.key: one.address for one in fields}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("own_funds", 0),
        ("own_funds", "1.000,00 €"),
        ("signed", "ja"),
        ("signed", Truth(holds=False)),
        ("contract_signed_on", "01.09.2025"),
        ("ags", "07334"),
    ],
)
def test_what_its_grammar_understands_is_an_answer(key: str, value: Content) -> None:
    assert value is not None
    assert is_answer(keyed(key), typed(value))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("own_funds", "EUR"),
        ("own_funds", ""),
        ("signed", "ja/nein"),
        ("contract_signed_on", "Tag der Unterschrift"),
        ("applicant", "Landkreis Germersheim"),
        ("reference", "2026-001"),
    ],
)
def test_what_could_be_a_hint_is_none(key: str, value: str) -> None:
    assert not is_answer(keyed(key), typed(value))


def test_three_values_past_the_same_gap_move_all_fields_of_their_column() -> None:
    rows: Rows = {
        1: ["Antragsteller", None, None, "Landkreis Germersheim"],
        2: ["Eigenmittel", None, None, 0],
        3: ["Personalkosten", None, None, 60000],
        4: ["Unterschrift", None, None, "ja"],
        5: ["Arbeitsvertrag vom"],
    }

    assert set(addresses(rows).values()) == {"D1", "D2", "D3", "D4", "D5"}


@pytest.mark.parametrize(
    "change",
    [
        {1: ["Antragsteller", "Landkreis Germersheim"]},
        {3: ["Personalkosten", None, None, 60000]},
        {3: ["Personalkosten", None, "EUR", 60000]},
        {3: ["Personalkosten"]},
        {3: ["Personalkosten", None, None, None, 60000]},
    ],
    ids=["one beside", "two gaps", "a text between", "two values", "too far"],
)
def test_where_that_is_not_clear_the_value_is_the_cell_beside(change: Rows) -> None:
    rows: Rows = {
        2: ["Eigenmittel", None, 0],
        3: ["Personalkosten", None, 60000],
        4: ["Unterschrift", None, "ja"],
    }

    assert {one[0] for one in addresses({**rows, **change}).values()} == {"B"}


def test_columns_of_labels_have_gaps_of_their_own() -> None:
    rows: Rows = {
        2: ["Eigenmittel", 0, "Finanzplan", None, "ja"],
        3: ["Personalkosten", 60000, "Unterschrift", None, "ja"],
        4: ["Sachkosten", 0, "Stellenbeschreibung", None, "ja"],
    }

    found = addresses(rows)

    assert (found["own_funds"], found["signed"]) == ("B2", "E3")


def field_of(sheet: SheetCells, key: str) -> Field:
    return next(one for one in labelled_fields(sheet, QUESTIONS) if one.column.key == key)


@pytest.mark.parametrize(
    ("row", "further", "displaced"),
    [
        (["Eigenmittel", 0], [], []),
        (["Eigenmittel", 0, 500, 600], ["C1", "D1"], ["C1", "D1"]),
        (["Eigenmittel", 0, "EUR", 500], [], ["D1"]),
        (["Eigenmittel", None, "Betrag:", 500], [], ["D1"]),
        (["Eigenmittel", 0, "Sachkosten", 500], [], []),
        (["Eigenmittel", 0, "0 eintragen, wenn es keine gibt"], [], []),
    ],
)
def test_answers_at_the_right_are_found_up_to_the_next_label(
    row: list[Content], further: list[str], displaced: list[str]
) -> None:
    sheet = grid({1: row})
    around, field = Surroundings(sheet, QUESTIONS), field_of(sheet, "own_funds")

    assert [cell.address for cell in around.further(field)] == further
    assert [cell.address for cell in around.displaced(field)] == displaced


def test_an_answer_below_its_label_is_displaced() -> None:
    sheet = grid({1: ["Eigenmittel"], 2: [500], 3: [600]})

    displaced = Surroundings(sheet, QUESTIONS).displaced(field_of(sheet, "own_funds"))

    assert [cell.address for cell in displaced] == ["A2"]
