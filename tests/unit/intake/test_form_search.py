"""Telling a form from other sheets with the same words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from tests.unit.intake.grids import Content, grid
from tests.unit.intake.sheets import COMPLETE, HEADINGS, QUESTIONS

from grantrules.intake.form_search import Form, find_form
from grantrules.intake.workbook_cells import NamedCell, SheetCells

LABELS = list(HEADINGS.items())
SOME = ["own_funds", "salary_costs", "material_costs", "signed", "ags", "financing_plan"]
EIGHT: dict[str, Content] = {
    "applicant": "Landkreis Germersheim",
    "reference": "2026-001",
    **dict.fromkeys(SOME),
}


def found(facts: Mapping[str, Content], title: str = "Tabelle1") -> Form | None:
    rows = {row: [HEADINGS[key], content] for row, (key, content) in enumerate(facts.items(), 5)}
    return find_form(renamed(rows, title), (), QUESTIONS)


def renamed(rows: Mapping[int, Sequence[Content]], title: str) -> SheetCells:
    return replace(grid(rows), name=title)


@pytest.mark.parametrize(
    "title", ["Antrag", " ANTRAG ", "Antrag (2)", "Antrag 3", "Antrag2", "Antragsformular"]
)
def test_four_labels_are_enough_on_a_sheet_that_is_called_a_form(title: str) -> None:
    four: dict[str, Content] = {"ags": None, "applicant": None, "fte": None, "signed": None}

    assert found(four, title) is not None
    assert found({key: four[key] for key in list(four)[:3]}, title) is None


def test_elsewhere_eight_labels_and_two_answers_are_needed() -> None:
    filled: dict[str, Content] = {**EIGHT, "own_funds": 0, "signed": "ja"}

    assert found(filled) is not None
    assert found({**filled, "signed": None}) is None
    assert found({key: filled[key] for key in list(filled)[1:]}) is None


def test_more_texts_that_say_nothing_than_answers_explain_the_labels() -> None:
    explained: dict[str, Content] = {**EIGHT, **dict.fromkeys(SOME[:3], "Pflichtangabe")}

    two: dict[str, Content] = {"signed": "ja", "ags": "07334"}

    assert found({**explained, **two}) is None
    assert found({**explained, **two, "financing_plan": "ja"}) is not None


def test_four_named_fields_are_enough_on_any_sheet() -> None:
    keys = ["ags", "applicant", "fte", "signed"]
    sheet = grid({row: [HEADINGS[key], None] for row, key in enumerate(keys, start=1)})
    names = [NamedCell(key, "Tabelle1", row, 2) for row, key in enumerate(keys, start=1)]

    assert find_form(sheet, names, QUESTIONS) is not None
    assert find_form(sheet, names[:3], QUESTIONS) is None


def test_labels_in_one_row_are_no_form() -> None:
    row = [content for key, label in LABELS for content in (label, str(COMPLETE[key] or ""))]

    assert find_form(renamed({30: row}, "Antrag"), (), QUESTIONS) is None


def test_labels_count_once_a_row_and_once_a_key() -> None:
    rows: dict[int, list[Content]] = {row: ["AGS", "07334"] for row in range(1, 10)}
    rows[11] = ["Eigenmittel", 0, "Sachkosten", 0]

    form = find_form(renamed(rows, "Antrag"), (), QUESTIONS)

    assert form is None
