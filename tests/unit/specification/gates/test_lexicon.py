import pytest

from grantrules.model.condition import Comparator
from grantrules.specification.gates.lexicon import hundredths, phrases

AT_MOST, LESS_THAN = Comparator.AT_MOST, Comparator.LESS_THAN
AT_LEAST, MORE_THAN = Comparator.AT_LEAST, Comparator.MORE_THAN


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mit bis zu 60.000 Euro", AT_MOST),
        ("höchstens 60.000 Euro", AT_MOST),
        ("nicht mehr als 60.000 Euro", AT_MOST),
        ("maximal 60.000 Euro", AT_MOST),
        ("Die Kosten übersteigen nach Abzügen nicht den Betrag", AT_MOST),
        ("dürfen 20.000 Euro nicht übersteigen", AT_MOST),
        ("ist nicht größer als eine Stelle", AT_MOST),
        ("unter 0,5 VZÄ", LESS_THAN),
        ("weniger als die Hälfte", LESS_THAN),
        ("niedriger als 10 %", LESS_THAN),
        ("mindestens ein halbes Jahr", AT_LEAST),
        ("ab 20.000 Einwohnern", AT_LEAST),
        ("wenigstens zwei", AT_LEAST),
        ("nicht weniger als zwei", AT_LEAST),
        ("nach der Sommerpause", MORE_THAN),
        ("mehr als zwei", MORE_THAN),
        ("über 60.000 Euro", MORE_THAN),
        ("übersteigt den Betrag", MORE_THAN),
        ("unterschreitet den Betrag", LESS_THAN),
        ("unterschreitet den Betrag nicht", AT_LEAST),
        ("vor dem Tag des Eingangs", LESS_THAN),
        ("nicht vor dem Tag des Eingangs", AT_LEAST),
        ("nicht nach dem Antragsschluss", AT_MOST),
        ("bis zum 15. November", AT_MOST),
        ("spätestens am Tag der Unterschrift", AT_MOST),
    ],
)
def test_german_words_stand_for_a_comparison(text: str, expected: Comparator) -> None:
    assert [one.comparator for one in phrases(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "in Höhe von 20.000 Euro",
        "jeweils eine Vollzeitstelle",
        "kann nicht mehr finanziell gefördert werden",
        "Vorhaben werden überwacht",
        "Absatz 3 ist anzuwenden",
    ],
)
def test_other_words_compare_nothing(text: str) -> None:
    assert list(phrases(text)) == []


def test_what_the_wording_excludes_is_what_the_condition_must_not_let_pass() -> None:
    [phrase] = phrases("Stellen unter 0,5 VZÄ sind nicht förderfähig")

    assert phrase.comparator is AT_LEAST


def test_an_exclusion_in_another_clause_changes_nothing() -> None:
    [phrase] = phrases("mindestens 0,5 VZÄ; Sachkosten sind ausgeschlossen")

    assert phrase.comparator is AT_LEAST


def test_each_phrase_knows_the_figure_behind_it() -> None:
    found = list(phrases("mindestens 0,5 VZÄ, höchstens 1,0 VZÄ"))

    assert [(one.words, one.figure) for one in found] == [
        ("mindestens", "0,5"),
        ("höchstens", "1,0"),
    ]


def test_what_is_behind_a_phrase_ends_with_its_clause() -> None:
    first, *_ = phrases("bis zu 60.000 Euro; nach Abzug der Drittmittel")

    assert first.behind == "60.000 Euro"


def test_prepositions_are_not_firm() -> None:
    assert [one.firm for one in phrases("höchstens nach Maßgabe")] == [True, False]


@pytest.mark.parametrize(
    ("figure", "expected"), [("60.000", 6_000_000), ("0,5", 50), ("1.000,01", 100_001), ("2", 200)]
)
def test_german_figures_are_read_in_hundredths(figure: str, expected: int) -> None:
    assert hundredths(figure) == expected


def test_a_figure_with_more_than_two_decimals_is_none() -> None:
    assert hundredths("0,499") is None
