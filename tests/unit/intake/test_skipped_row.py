"""Rows of a list that are no application."""

from collections.abc import Mapping, Sequence

import pytest
from tests.unit.intake.grids import Content, grid
from tests.unit.intake.sheets import asking, district

from grantrules.intake.header_search import find_header
from grantrules.intake.problem_code import Code
from grantrules.intake.skipped_row import SkippedRows
from grantrules.intake.workbook_cells import MergedRange

HEADINGS: Sequence[Content] = (
    "Az.",
    "Antragsteller",
    "Eingang am",
    "Stellenumfang (VZÄ)",
    "Personalkosten",
    "Sachkosten",
    "Unterschrift",
    "Bemerkung",
)
KUSEL: Sequence[Content] = ("1", "Landkreis Kusel", "1.8.2025", 1, 60000, 20000, "ja")
MAYEN: Sequence[Content] = ("2", "Landkreis Mayen-Koblenz", "1.8.2025", 1, 50000, 10000, "ja")
QUESTIONS = asking(districts=(district("07336", "Landkreis Kusel"),))
WIDE = MergedRange(4, 4, 1, 7)


def skipped(rows: Mapping[int, Sequence[Content]], *merged: MergedRange) -> dict[int, Code]:
    """The rows that are skipped of a list with applications in rows 2 and 3."""
    sheet = grid({1: HEADINGS, 2: KUSEL, 3: MAYEN} | dict(rows), *merged)
    header = find_header(sheet, QUESTIONS)
    assert header is not None
    return SkippedRows(sheet, header).found()


@pytest.mark.parametrize(
    "row",
    [
        ["Stand: 01.10.2025, erstellt von Frau Müller"],
        ["Landkreise"],
        ["2025-014"],
        [None, None, "Bearbeiter: Müller"],
        ["Stand:", None, "01.10.2025"],
        [None, "Stand: 01.10.2025"],
        ["Erstellt", "von Müller"][:1],
        ["* vorläufig"],
        [None] * 7 + ["eilt"],
    ],
)
def test_a_lone_text_or_footer_is_no_application(row: Sequence[Content]) -> None:
    assert skipped({4: row}) == {4: Code.ROW_IGNORED}


@pytest.mark.parametrize(
    "row",
    [
        [None, "Landkreis Kusel"],
        [None, "Landkreise"],
        [None, None, "01.08.2025"],
        [None, None, None, None, None, None, "ja"],
        [None, None, None, None, "60.000,00"],
        [2025],
        ["Stand", "Landkreis Kusel"],
        ["Hinweis", None, None, None, 60000],
        ["Hinweis", None, None, None, None, None, "ja"],
        ["Standort", None, "01.08.2025"],
        ["Summe", "Landkreis Kusel", None, None, 60000],
    ],
)
def test_whatever_could_be_an_application_is_one(row: Sequence[Content]) -> None:
    assert skipped({4: row}) == {}


def test_a_text_merged_over_the_row_heads_a_group_unless_it_is_an_applicant() -> None:
    assert skipped({4: ["Kreisfreie Städte"]}, WIDE) == {4: Code.ROW_IGNORED}
    over = MergedRange(4, 4, 2, 7)
    assert skipped({4: [None, "Kreisfreie Städte"]}, over) == {4: Code.ROW_IGNORED}
    assert skipped({4: [None, "Landkreis Kusel"]}, over) == {}
    assert skipped({4: ["Landkreis Kusel"]}, WIDE) == {}


def test_sums_are_told_with_and_without_a_label() -> None:
    sums: Sequence[Content] = (None, None, None, 2, 110000, 30000)

    assert skipped({4: ["Summe 2026", *sums[1:]]}) == {4: Code.ROW_TOTAL}
    assert skipped({4: sums}) == {4: Code.ROW_TOTAL}
    assert skipped({4: sums, 5: KUSEL}) == {4: Code.ROW_TOTAL}


@pytest.mark.parametrize(
    "row",
    [
        (None, None, None, 2, 110001, 30000),
        (None, None, None, 2),
        (None, None, None, 2, 110000, 30000, None, "geprüft"),
    ],
)
def test_other_figures_without_a_label_are_an_application(row: Sequence[Content]) -> None:
    assert skipped({4: row}) == {}


def test_a_repeated_header_is_told() -> None:
    assert skipped({4: HEADINGS}) == {4: Code.ROW_HEADER}
