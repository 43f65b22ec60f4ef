import re

import pytest
from tests.unit.specification.samples import BOOK, PROGRAMME

from grantrules.specification.feature_file import SpecificationError
from grantrules.specification.programme import Programme
from grantrules.specification.scenario_draft import blank_for, draft_of


def _lines(rule_id: str) -> list[str]:
    rule = BOOK.rule(rule_id)
    assert rule is not None
    return [line.strip() for line in draft_of(rule, PROGRAMME).lines("T")]


def test_a_rule_with_a_threshold_becomes_an_outline_around_it() -> None:
    assert _lines("FG-02") == [
        "Szenariogrundriss: T",
        "Angenommen ein vollständiger Antrag der Stadt Koblenz für das Jahr 2026",
        "Und der Stellenumfang beträgt <Stellenumfang>",
        "Wenn der Antrag geprüft wird",
        "Dann ist die Regel FG-02 <Stand>",
        "",
        "Beispiele:",
        "| Stellenumfang | Stand                                         |",
        "| 0,499999 VZÄ  | <bitte eintragen: erfüllt oder nicht erfüllt> |",
        "| 0,5 VZÄ       | <bitte eintragen: erfüllt oder nicht erfüllt> |",
        "| 0,500001 VZÄ  | <bitte eintragen: erfüllt oder nicht erfüllt> |",
    ]


def test_a_rule_about_proofs_sets_out_from_a_proof() -> None:
    assert _lines("VN-02") == [
        "Szenario: T",
        "Angenommen ein vollständiger Verwendungsnachweis der Stadt Koblenz für das Jahr 2026",
        "Wenn der Verwendungsnachweis geprüft wird",
        "Dann ist die Regel VN-02 <bitte eintragen: erfüllt oder nicht erfüllt>",
    ]


def test_a_rule_without_threshold_states_what_it_reads() -> None:
    assert _lines("AB-03")[2:] == [
        "Und die Angabe AGS lautet „07111“",
        "Und die Angabe Antragsteller lautet „Stadt Koblenz“",
        "Wenn der Antrag geprüft wird",
        "Dann ist die Regel AB-03 <bitte eintragen: erfüllt oder nicht erfüllt>",
    ]


def test_the_period_is_one_sentence_and_an_empty_entry_is_said_to_be_missing() -> None:
    assert "Und der Förderzeitraum reicht vom 01.01.2026 bis zum <Förderende>" in _lines("FG-04")
    assert "Und die Angabe Vorzeitiger Beginn zugestimmt am fehlt" in _lines("FG-03")


@pytest.mark.parametrize(
    ("rule", "gap"),
    [("VO-01", "fehlt"), ("VO-02", "fehlt"), ("VO-03", "ist nicht lesbar")],
)
def test_a_rule_about_gaps_has_one(rule: str, gap: str) -> None:
    assert _lines(rule)[2] == f"Und die Angabe Personalkosten {gap}"


def test_a_rule_about_money_varies_the_budget() -> None:
    lines = _lines("HH-04")

    assert "Und für das Haushaltsjahr 2026 stehen <Haushaltsansatz> zur Verfügung" in lines
    assert "Und die Angabe Teilförderung akzeptiert lautet „nein“" in lines
    assert [line[2:13] for line in lines[-3:]] == ["79.999,99 €", "80.000,00 €", "80.000,01 €"]


def test_a_rule_about_rivals_has_two_applications() -> None:
    same, behind = _lines("AB-07"), _lines("HH-07")

    assert [line[2:15] for line in same[3:5]] == ["Stadt Koblenz", "Stadt Koblenz"]
    assert same[-3].startswith("| Aktenzeichen | AB-07")
    assert "Angenommen für das Haushaltsjahr 2026 stehen 79.999,99 € zur Verfügung" in behind


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("AB-01", "erfüllt oder nicht erfüllt"),
        ("AB-05", "erfüllt"),
        ("FR-04", "erfüllt oder offen"),
        ("FR-05", "vor Zeichnung zu bestätigen"),
        ("FR-06", "im Vorschlag nicht aufgeführt"),
    ],
)
def test_what_is_left_open_names_the_words_that_fit(rule: str, words: str) -> None:
    found = BOOK.rule(rule)
    assert found is not None

    assert blank_for(found) == f"<bitte eintragen: {words}>"


def test_no_draft_says_what_is_expected() -> None:
    for rule in BOOK.rules:
        text = "\n".join(draft_of(rule, PROGRAMME).lines("T"))
        expected = re.search(r"Dann .*", text, re.DOTALL)
        assert expected is not None
        assert expected[0].count("<bitte eintragen: ") >= 1


@pytest.mark.parametrize(
    ("update", "words"),
    [({"windows": ()}, "kein Antragsfenster"), ({"parameters": ()}, "kein förderfähiger Betrag")],
)
def test_a_rule_book_without_a_complete_application_is_refused(
    update: dict[str, tuple[()]], words: str
) -> None:
    programme = Programme(BOOK.model_copy(update=update), PROGRAMME.template)

    with pytest.raises(SpecificationError, match=words):
        draft_of(BOOK.rules[0], programme)
