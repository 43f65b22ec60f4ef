import pytest

from grantrules.model.condition import Comparator
from grantrules.model.fact import FactKind
from grantrules.specification.gates.phrase import hundredths, phrases

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
        ("oberhalb von 20.000 Einwohnern", MORE_THAN),
        ("unterhalb von 0,5 VZÄ", LESS_THAN),
        ("nicht oberhalb von 1,0 VZÄ", AT_MOST),
        ("mind. 0,5 VZÄ", AT_LEAST),
        ("max. 60.000 Euro", AT_MOST),
        ("wenn die Mittel 50 Prozent oder mehr betragen", AT_LEAST),
        ("wenn es 50 Prozent oder weniger sind", AT_MOST),
        ("0,5 VZÄ oder mehr als eine Stelle", MORE_THAN),
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
        "Nicht gefördert wird, wer den Umfang unterschreitet",
        "unterschreitet, auch nach Abzügen, den Betrag nicht",
        "unterschreitet den Betrag von 1.000 Euro in dem ersten Jahr der Förderung nicht",
        "Keine Förderung erhält, wer 60.000 Euro überschreitet",
        "dürfen nicht 50 Prozent oder mehr betragen",
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


MONEY, FTE, COUNT = FactKind.MONEY, FactKind.FTE, FactKind.COUNT


@pytest.mark.parametrize(
    ("text", "figure", "kind"),
    [
        ("bis zu 20.000 Euro", "20.000", MONEY),
        ("bis zu 60\u00a0000\u00a0Euro", "60 000", MONEY),
        ("bis zu € 25.000", "25.000", MONEY),
        ("ab 20.000 Einwohnern", "20.000", COUNT),
        ("mind. 0,5 VZÄ", "0,5", FTE),
        ("wenn es 50 Prozent oder mehr sind", "50", FactKind.PERCENT),
        ("dürfen 20.000 Euro nicht übersteigen", "20.000", MONEY),
        ("bis zum 15. November 2025", "15", FactKind.DAY),
        ("bis zum 15.11.2025", "15", FactKind.DAY),
        ("bis zu einer Vollzeitstelle", None, FTE),
        ("bis zum Antragsschluss", None, FactKind.DAY),
        ("spätestens nächste Woche", None, FactKind.DAY),
    ],
)
def test_a_phrase_speaks_of_facts_of_the_kind_of_its_figure(
    text: str, figure: str | None, kind: FactKind
) -> None:
    [phrase] = phrases(text)

    assert phrase.figure == figure
    assert phrase.speaks_of(kind)
    assert not any(phrase.speaks_of(one) for one in {MONEY, FTE, FactKind.DAY} - {kind})


def test_a_figure_of_the_next_phrase_belongs_to_that_one_only() -> None:
    found = list(phrases("bis zu 20.000 Euro ab 10.000 Einwohnern, mehr als üblich ab 5 Kommunen"))

    assert [one.figure for one in found] == ["20.000", "10.000", None, "5"]


def test_without_a_unit_a_phrase_can_speak_of_anything() -> None:
    [phrase] = phrases("höchstens 60.000")

    assert phrase.speaks_of(MONEY)
    assert phrase.speaks_of(FTE)


def test_what_is_behind_a_phrase_ends_with_its_clause() -> None:
    first, *_ = phrases("bis zu 60.000 Euro; nach Abzug der Drittmittel")

    assert first.behind == "60.000 Euro"


def test_prepositions_are_not_firm() -> None:
    assert [one.firm for one in phrases("höchstens nach Maßgabe")] == [True, False]


@pytest.mark.parametrize(
    ("figure", "expected"),
    [("60.000", 6_000_000), ("0,5", 50), ("1.000,01", 100_001), ("60 000", 6_000_000), ("2", 200)],
)
def test_german_figures_are_read_in_hundredths(figure: str, expected: int) -> None:
    assert hundredths(figure) == expected


def test_a_figure_with_more_than_two_decimals_is_none() -> None:
    assert hundredths("0,499") is None
