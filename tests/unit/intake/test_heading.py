"""Spellings of one heading."""

import pytest

from grantrules.intake.heading import bare, is_unit, spellings


@pytest.mark.parametrize(
    "spelling",
    [
        "Personalkosten",
        "  personalkosten ",
        "PERSONALKOSTEN",
        "Personalkosten:",
        "Personalkosten *",
        "Personalkosten*:",
        "Personalkosten (EUR)",
        "Personalkosten\n(€)",
        "Personalkosten [Euro]",
        "Personalkosten (in EUR) *",
        "Personalkosten in €",
        "Personalkosten\u00a0(EUR)",
        "Ｐersonalkosten",
        "Personal\u00adkosten",
        "\ufeffPersonalkosten\u200b",
    ],
)
def test_case_blanks_marks_and_units_do_not_matter(spelling: str) -> None:
    assert bare(spelling) == "personalkosten"


def test_blanks_and_line_breaks_inside_become_one_blank() -> None:
    assert bare("Andere \r\n  Landesmittel") == "andere landesmittel"


@pytest.mark.parametrize("spelling", ["Drittmittel (Personal)", "Personalkosten (2025)", "(EUR"])
def test_other_brackets_are_part_of_the_heading(spelling: str) -> None:
    assert bare(spelling) == spelling.casefold()


@pytest.mark.parametrize(
    "spelling",
    [
        "1. Personalkosten",
        "01.Personalkosten",
        "12) Personalkosten",
        "(3) Personalkosten",
        "a) Personalkosten",
        "IV. Personalkosten",
        "2.1 Personalkosten",
        "2.1. Personalkosten",
        "7 Personalkosten",
        "• Personalkosten",
        "Personalkosten¹",
        "Personalkosten ²⁾ (EUR)",
        "Personalkosten (€) ¹",
        "Personalkosten 1)",
        "Personalkosten (2)",
        "Personalkosten1",
        "Personalkosten **)",
        "Personalkosten†",
        "Personalkosten?",
        "Personalkosten.",
        "Personalkosten (Pflichtfeld)*",
        "Personalkosten EUR",
        "Personalkosten, in Euro",
        "Personal-\nkosten",
        "Personal- \r\nkosten (EUR)",
        "3. Personal-\nkosten\nin EUR ¹",
    ],
)
def test_numbering_footnotes_units_and_hyphenation_are_dropped_as_well(spelling: str) -> None:
    assert "personalkosten" in spellings(spelling)


@pytest.mark.parametrize(
    "spelling",
    [
        "Personalkosten (2025)",
        "Personalkosten 2",
        "Personalkosten in T€",
        "Personalkosten (TEUR)",
        "Personalkosten in 1000 EUR",
        "Personalkosten in Tsd. Euro",
        "Personalkosten p. a.",
        "2026 Personalkosten",
        "Keine Personalkosten",
    ],
)
def test_what_changes_the_meaning_is_never_dropped(spelling: str) -> None:
    assert "personalkosten" not in spellings(spelling)


def test_the_spelling_as_it_stands_comes_first() -> None:
    assert spellings("1. Person")[0] == "1. person"


def test_a_closing_dot_may_belong_to_the_heading() -> None:
    assert {"antrags-nr.", "antrags-nr"} < set(spellings("7. Antrags-Nr. *"))


def test_marks_between_words_are_as_good_as_blanks() -> None:
    assert "drittmittel personal" in spellings("Drittmittel – Personal")


def test_a_long_text_is_no_heading() -> None:
    assert spellings("Personalkosten " * 50) == ()


@pytest.mark.parametrize("text", ["EUR", "(EUR)", "in Euro", "[€]", "ja/nein", "TT.MM.JJJJ"])
def test_units_are_told_from_words(text: str) -> None:
    assert is_unit(text)
    assert not is_unit(f"{text} Summe")
