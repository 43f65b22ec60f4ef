from grantrules.report.entry import text
from grantrules.report.sheets.grid import SPAN, WIDTHS, heads, over, section


def test_headings_cover_the_columns_they_are_told_to() -> None:
    assert [entry.span for entry in heads(("a", 1), ("b", 6)).entries] == [1, SPAN - 1]


def test_a_section_covers_all_columns() -> None:
    assert {entry.span for row in section("Titel") for entry in row.entries} == {len(WIDTHS)}


def test_an_entry_can_be_laid_over_several_columns() -> None:
    assert over(text("a"), 3).span == 3
