from tests.unit.specification.samples import BOOK

from grantrules.specification.checks.section import section_faults
from grantrules.specification.feature_text import tree_of


def _said(heading: str, ground: str, tag: str = "@FG-02") -> list[str]:
    text = (
        f"# language: de\nFunktionalität: F\n  {tag}\n  Regel: {heading}\n    {ground}\n"
        "    Szenario: S\n      Dann x\n"
    )
    return [fault.message for fault in section_faults(tree_of(text)["feature"], BOOK)]


def test_a_section_bears_the_title_and_the_ground_of_its_rule() -> None:
    assert _said("FG-02 Mindestumfang der Stelle", "Herkunft: vergleichbares Programm.") == []


def test_another_heading_than_that_of_the_rule_is_told() -> None:
    (message,) = _said("FG-02 Etwas ganz anderes", "Herkunft: vergleichbares Programm.")

    assert "Bitte „Regel: FG-02 Mindestumfang der Stelle“ schreiben." in message


def test_another_ground_than_that_of_the_rule_is_told() -> None:
    (message,) = _said("FG-02 Mindestumfang der Stelle", "Herkunft: Gesetz.")

    assert "Bitte den Absatz mit „Herkunft: vergleichbares Programm“ beginnen." in message


def test_a_section_without_the_tag_of_a_rule_has_a_heading_of_its_own() -> None:
    assert _said("Beträge", "Was verstanden wird.", "@Arbeitsmappe") == []
