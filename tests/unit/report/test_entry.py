from datetime import date

from grantrules.report import style
from grantrules.report.entry import day, money, number, text, wide, year
from grantrules.report.link import inside


def test_money_is_a_number_in_euros() -> None:
    assert money(7_250_050).value == 72500.5


def test_money_that_cannot_be_computed_is_empty() -> None:
    assert money(None).value is None


def test_a_linked_text_looks_like_a_link() -> None:
    assert text("2025-017", link=inside("Vorschläge", "A3")).style == style.LINK


def test_an_empty_text_has_no_link() -> None:
    assert text("", link=inside("Vorschläge", "A3")).link is None


def test_numbers_days_and_years_keep_their_kind() -> None:
    assert (number(3).value, day(date(2025, 8, 16)).value) == (3, date(2025, 8, 16))
    assert year(2026).style == style.YEAR


def test_a_wide_text_covers_several_columns() -> None:
    assert wide("Titel", style.TITLE, 4).span == 4
