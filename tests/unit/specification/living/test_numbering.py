from tests.unit.specification.living.small import document

from grantrules.specification.living.numbering import OUTLINE

NUMBERS = document().numbers


def test_chapters_are_numbered_in_their_order() -> None:
    assert [NUMBERS[one.anchor] for one in OUTLINE] == ["1", "2", "3", "4", "5", "6", "7"]
    assert NUMBERS["annahmen"] == "4.2"


def test_a_rule_and_its_scenarios_are_numbered_below_the_chapter_of_rules() -> None:
    assert NUMBERS["AB-01"] == "3.1"
    assert NUMBERS["FR-01"] == "3.8"
    assert NUMBERS["szenario-antragsfrist-ohne-eingang-steht-die-frist-nicht-fest"] == "3.8.2"


def test_scenarios_elsewhere_are_numbered_below_their_feature() -> None:
    assert NUMBERS["datei-eingang-feature"] == "6.1"
    assert NUMBERS["szenario-eingang-ein-text-ist-kein-betrag"] == "6.1.1"
