"""Headers over two rows, with groups such as „Kosten“ above „Personal“ and „Sach“."""

from collections.abc import Mapping, Sequence

import pytest
from tests.unit.intake.grids import Content, grid
from tests.unit.intake.sheets import QUESTIONS

from grantrules.intake.header import rows_of
from grantrules.intake.header_search import find_header
from grantrules.intake.workbook_cells import MergedRange

SINGLES = ("Az.", "Eingang am", "AGS", "Antragsteller")
Rows = Mapping[int, Sequence[Content]]


def across(first: int, last: int, row: int = 1) -> MergedRange:
    return MergedRange(row, row, first, last)


def keys(rows: Rows, *merged: MergedRange) -> dict[str, str]:
    """The key of each heading, by the heading as the file spells it."""
    header = find_header(grid(rows, *merged), QUESTIONS)
    assert header is not None
    return {one.text: one.column.key for one in header.headings}


GROUPED: Rows = {
    1: [*SINGLES, "Kosten (EUR)", None, "Drittmittel", None, "Förderzeitraum"],
    2: [None, None, None, None, "Personal", "Sach", "Personal", "Sach", "von", "bis"],
}
UNDERSTOOD = {
    "Az.": "reference",
    "Eingang am": "received_at",
    "AGS": "ags",
    "Antragsteller": "applicant",
    "Kosten (EUR) / Personal": "salary_costs",
    "Kosten (EUR) / Sach": "material_costs",
    "Drittmittel / Personal": "third_party_salary",
    "Drittmittel / Sach": "third_party_material",
    "Förderzeitraum / von": "funding_start",
    "Förderzeitraum / bis": "funding_end",
}


def test_a_heading_is_read_together_with_the_group_merged_above_it() -> None:
    merged = [MergedRange(1, 2, column, column) for column in range(1, 5)]

    assert keys(GROUPED, *merged, across(5, 6), across(7, 8), across(9, 10)) == UNDERSTOOD


def test_a_group_that_is_not_merged_reaches_to_the_next_one() -> None:
    assert keys(GROUPED) == UNDERSTOOD


def test_single_headings_may_stand_in_the_lower_row() -> None:
    rows: Rows = {3: [None] * 4 + ["Beantragte Kosten"], 4: [*SINGLES, "Personal", "Sach"]}

    read = keys(rows, across(5, 6, row=3))

    assert read["Beantragte Kosten / Personal"] == "salary_costs"
    assert read["AGS"] == "ags"


def test_the_name_and_key_of_an_applicant_may_stand_below_one_heading() -> None:
    rows: Rows = {
        1: ["Az.", "Antragsteller", None, "Kosten"],
        2: [None, "Name", "AGS", "Personal", "Sach"],
    }

    read = keys(rows, across(2, 3), across(4, 5))

    assert read["Antragsteller / Name"] == "applicant"
    assert read["Antragsteller / AGS"] == "ags"


@pytest.mark.parametrize("merged", [[across(5, 6)], []], ids=["merged", "beside"])
def test_a_group_may_change_what_a_heading_means(merged: list[MergedRange]) -> None:
    rows: Rows = {
        1: [*SINGLES, "Drittmittel", None],
        2: [None] * 4 + ["Personalkosten", "Sachkosten"],
    }

    read = keys(rows, *merged)

    assert read["Drittmittel / Personalkosten"] == "third_party_salary"
    assert not {"salary_costs", "material_costs"} & set(read.values())


def test_what_was_decided_or_paid_is_not_what_is_asked_for() -> None:
    rows: Rows = {
        1: [None] * 4 + ["Beantragt", None, "Bewilligt", None],
        2: [*SINGLES, "Personalkosten", "Sachkosten", "Personalkosten", "Sachkosten"],
    }

    header = find_header(grid(rows, across(5, 6), across(7, 8)), QUESTIONS)

    assert header is not None
    assert [one.text for one in header.headings][4:] == [
        "Beantragt / Personalkosten",
        "Beantragt / Sachkosten",
    ]
    assert [cell.address for cell in header.unknown] == ["G2", "H2"]


def test_what_was_decided_is_not_read_for_want_of_anything_better() -> None:
    rows: Rows = {
        1: ["Antrag", None, None, None, "Bewilligt"],
        2: [*SINGLES, "Personalkosten", "Sachkosten"],
    }

    assert list(keys(rows, across(1, 4), across(5, 6)).values()) == [
        "reference",
        "received_at",
        "ags",
        "applicant",
    ]


def test_units_may_stand_in_the_lower_row_of_groups() -> None:
    rows: Rows = {
        1: [*SINGLES, "Personalkosten", "Förderzeitraum"],
        2: [None] * 4 + ["(EUR)", "von", "bis"],
    }

    assert keys(rows, across(6, 7))["Personalkosten / (EUR)"] == "salary_costs"


@pytest.mark.parametrize(
    "title", [MergedRange(1, 1, 1, 4), MergedRange(1, 1, 1, 1)], ids=["merged", "single"]
)
def test_a_title_right_above_is_no_group(title: MergedRange) -> None:
    read = keys({1: ["Antragsliste 2026"], 2: SINGLES}, title)

    assert read == {text: UNDERSTOOD[text] for text in SINGLES}


def test_a_heading_above_a_text_that_says_nothing_is_not_given_up() -> None:
    rows: Rows = {1: [*SINGLES, "VZÄ", "Kosten"], 2: [None] * 4 + ["laut Plan", "Personal", "Sach"]}

    header = find_header(grid(rows, across(6, 7)), QUESTIONS)

    assert header is not None
    assert (header.rows, header.headings[-1].text) == ((1,), "VZÄ")


@pytest.mark.parametrize(
    "row",
    [
        ["2026-001", "10.08.2026", "07334", "Landkreis Germersheim", "0", "1"],
        [None, None, None, None, "0", "1"],
        [None, None, None, "Personal", 0, 1],
    ],
)
def test_applications_of_plain_text_are_no_second_row_of_headings(row: list[Content]) -> None:
    header = find_header(grid({1: [*SINGLES, "Eigenmittel", "VZÄ"], 2: row}), QUESTIONS)

    assert header is not None
    assert header.rows == (1,)


def test_both_rows_of_a_repeated_header_are_known_again() -> None:
    merged = [across(5, 6), across(7, 8), across(9, 10)]
    header = find_header(grid(GROUPED, *merged), QUESTIONS)
    again = rows_of(grid({30: GROUPED[1], 31: GROUPED[2], 32: [None] * 4 + ["Personal"]}))

    assert header is not None
    assert [header.is_repeated_by(again[row]) for row in (30, 31, 32)] == [True, True, False]
