"""Notes around a list that change its amounts."""

from collections.abc import Mapping, Sequence

import pytest
from tests.unit.intake.grids import Content, grid
from tests.unit.intake.sheets import QUESTIONS

from grantrules.intake.header import rows_of
from grantrules.intake.header_search import find_header
from grantrules.intake.list_notes import ListNotes
from grantrules.intake.workbook_cells import MergedRange

HEADINGS: Sequence[Content] = (
    "Antragsteller",
    "Eingang am",
    "Personalkosten",
    "Sachkosten",
    "Eigenmittel",
    "Unterschrift",
)
APPLICATION: Sequence[Content] = ("Landkreis Kusel", "1.8.2025", 60, 20, 0, "ja")
ALL = {"salary_costs", "material_costs", "own_funds"}


def notes(rows: Mapping[int, Sequence[Content]], *merged: MergedRange) -> dict[str, set[str]]:
    """The keys whose amounts a note changes, by the cell of the note; the header is in row 5."""
    sheet = grid({5: HEADINGS, 7: APPLICATION} | dict(rows), *merged)
    header = find_header(sheet, QUESTIONS)
    assert header is not None
    applications = {7: rows_of(sheet)[7]}
    found = ListNotes(sheet, header, applications).found()
    return {one.cell.address: {column.key for column in one.columns} for one in found}


@pytest.mark.parametrize("row", [1, 2, 4])
def test_a_title_speaks_of_all_amounts(row: int) -> None:
    assert notes({row: ["Alle Beträge in T€"]}) == {f"A{row}": ALL}


def test_a_merged_group_speaks_of_what_stands_below_it() -> None:
    rows = {4: [None, None, "Kosten je Monat"]}

    assert notes(rows, MergedRange(4, 4, 3, 4)) == {"C4": {"salary_costs", "material_costs"}}


def test_a_group_that_nobody_merged_reaches_to_the_next_one() -> None:
    rows = {4: [None, None, None, "Vorjahr", "Antrag"]}

    assert notes(rows) == {"D4": {"material_costs"}}


def test_what_was_granted_or_paid_is_not_what_is_asked_for() -> None:
    rows = {4: [None, None, "Bewilligt", None, "Beantragt"]}

    assert notes(rows) == {"C4": {"salary_costs", "material_costs"}}
    assert notes({4: ["Liste der bewilligten Anträge"]}) == {}
    assert notes({2: [None, None, "Bewilligt"]}) == {}


def test_a_unit_below_a_heading_speaks_of_that_column() -> None:
    assert notes({6: [None, None, "T€", "EUR"]}) == {"C6": {"salary_costs"}}


def test_a_period_over_other_columns_is_none_of_the_amounts() -> None:
    rows = {4: ["Stunden pro Woche", None, "Kosten"]}

    assert notes(rows, MergedRange(4, 4, 1, 2)) == {}
    assert notes({4: ["in T€", None, "Kosten"]}, MergedRange(4, 4, 1, 2)) == {"A4": ALL}


def test_a_note_beside_the_headings_counts_where_its_column_is_empty() -> None:
    beside = {5: [*HEADINGS, "Alle Angaben in T€"]}

    assert notes(beside) == {"G5": ALL}
    assert notes(beside | {7: [*APPLICATION, 60]}) == {}


def test_a_footer_speaks_of_all_amounts_and_an_application_of_none() -> None:
    assert notes({9: ["* Beträge in TEUR"]}) == {"A9": ALL}
    assert notes({7: [*APPLICATION, "zahlt monatlich"]}) == {}
