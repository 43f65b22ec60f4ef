"""Entries of a form that are in doubt."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from tests.unit.intake.grids import Content, grid
from tests.unit.intake.sheets import HEADINGS, QUESTIONS, keyed

from grantrules.intake.fact_cell import FactCell
from grantrules.intake.form_doubts import FormDoubts
from grantrules.intake.form_search import find_form
from grantrules.intake.place import Place
from grantrules.intake.raw_cell import CellValue, Contradicted, Doubtful, Empty, Number, Text
from grantrules.intake.workbook_cells import NamedCell

DAY = "01.08.2025"
KEY = "contract_signed_on"
B11 = NamedCell(KEY, "Antrag", 11, 2)


def doubts(
    more: Mapping[int, Sequence[Content]], *names: NamedCell, absent: str = KEY
) -> FormDoubts:
    """The doubts about a form without the label of a contract, which stood in row 11."""
    rows: dict[int, Sequence[Content]] = {
        row: [heading]
        for row, (key, heading) in enumerate(HEADINGS.items(), start=3)
        if key != absent
    }
    form = find_form(replace(grid(rows | dict(more)), name="Antrag"), names, QUESTIONS)
    assert form is not None
    return FormDoubts(form)


def cell(key: str, address: str, value: CellValue) -> FactCell:
    return FactCell(keyed(key), address, value)


@pytest.mark.parametrize("label", ["Vertragsabschluss", "Telefon", None])
def test_a_filled_name_without_its_label_is_in_doubt(label: str | None) -> None:
    found = doubts({11: [label, DAY]}, B11)

    assert found.applied([]) == [cell(KEY, "B11", Contradicted(DAY))]
    assert [*found.told(Place("a.xlsx"))] == []


def test_an_empty_name_without_its_label_is_an_answer() -> None:
    assert doubts({11: ["Vertragsabschluss"]}, B11).applied([]) == []


def test_a_name_beside_another_label_is_not_taken_for_empty() -> None:
    name = NamedCell(KEY, "Antrag", 13, 2)
    salary = cell("salary_costs", "B13", Number("60000"))

    found = doubts({13: ["Personalkosten", 60000]}, name).applied([salary])

    assert {one.column.key: one.value for one in found} == {
        "salary_costs": Contradicted("60000"),
        KEY: Contradicted("60000"),
    }


def test_a_name_that_says_the_same_as_the_label_does_no_harm() -> None:
    name = NamedCell(KEY, "Antrag", 30, 2)
    known = cell(KEY, "B11", Text(DAY))
    labelled = {11: ["Arbeitsvertrag vom", DAY]}

    same = doubts(labelled | {30: ["Notiz", DAY]}, name, absent="")
    other = doubts(labelled | {30: ["Notiz", "02.08.2025"]}, name, absent="")

    assert same.applied([known]) == [known]
    assert other.applied([known]) == [cell(KEY, "B11", Contradicted(DAY))]


def test_an_empty_field_gives_way_to_its_filled_name() -> None:
    name = NamedCell(KEY, "Antrag", 30, 2)
    found = doubts({11: ["Arbeitsvertrag vom"], 30: ["Notiz", DAY]}, name, absent="")

    assert found.applied([cell(KEY, "B11", Empty())]) == [cell(KEY, "B30", Contradicted(DAY))]


def test_a_pair_that_may_be_a_missing_entry_is_in_doubt_and_told() -> None:
    found = doubts({11: ["Einstellung zum", DAY]})

    assert found.applied([]) == [cell(KEY, "B11", Doubtful(DAY))]
    assert [one.code for one in found.told(Place("a.xlsx"))] == ["label.doubtful"]


def test_amounts_are_in_doubt_where_a_note_changes_them() -> None:
    found = doubts({1: ["Alle Beträge in T€"]})
    filled, blank = cell("own_funds", "B18", Number("60")), cell("own_funds", "B18", Empty())

    assert found.applied([filled]) == [cell("own_funds", "B18", Doubtful("60"))]
    assert found.applied([blank]) == [blank]
    assert [one.code for one in found.told(Place("a.xlsx"))] == ["amount.note"]
