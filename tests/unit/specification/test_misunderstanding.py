import pytest
from tests.unit.specification.samples import LANGUAGE

from grantrules.specification.misunderstanding import Interpreter
from grantrules.specification.sentence import StepKind

INTERPRETER = Interpreter(LANGUAGE.sentences, LANGUAGE.types)


@pytest.mark.parametrize(
    ("kind", "text", "says"),
    [
        (
            "then",
            "ist die Regel AB-01 erfüllt.",
            "Statt „ist die Regel AB-01 erfüllt.“ bitte „ist die Regel AB-01 erfüllt“ schreiben.",
        ),
        (
            "then",
            "Lautet  das Ergebnis Ablehnung",
            (
                "Statt „Lautet  das Ergebnis Ablehnung“ bitte „lautet das Ergebnis Ablehnung“ "
                "schreiben."
            ),
        ),
        (
            "given",
            "für das Haushaltsjahr 26 stehen 1,00 € zur Verfügung",
            (
                "In „für das Haushaltsjahr 26 stehen 1,00 € zur Verfügung“: „26“ passt hier nicht; "
                "erwartet wird ein Jahr wie 2026."
            ),
        ),
        (
            "then",
            "der Antrag geprüft wird",
            "„der Antrag geprüft wird“ steht hinter „Wenn“, nicht hinter „Dann“.",
        ),
        (
            "when",
            "die Anträge geprüft worden sind",
            (
                "Diesen Satz kenne ich nach „Wenn“ nicht: „die Anträge geprüft worden sind“. "
                "Meinten Sie: „der/die Antrag/Anträge geprüft wird/werden“? "
                "Beispiel: „der Antrag geprüft wird“. Alle Sätze stehen im Wörterbuch."
            ),
        ),
    ],
)
def test_what_somebody_meant_is_told(kind: StepKind, text: str, says: str) -> None:
    assert INTERPRETER.explain(kind, text).german == says


def test_of_two_sentences_that_fit_but_for_a_value_the_likelier_is_told() -> None:
    found = INTERPRETER.explain("given", "der Höchstbetrag Persnal beträgt 60.000,00 €")

    assert found.values == ("Höchstbetrag Persnal",)
    assert "Meinten Sie „Höchstbetrag Personal“?" in found.german


def test_a_sentence_with_more_than_two_wrong_values_is_another_one() -> None:
    found = INTERPRETER.explain("then", "sind a für Personal und b für Sachkosten c")

    assert found.values == ()


def test_without_any_sentence_nothing_is_suggested() -> None:
    found = Interpreter((), LANGUAGE.types).explain("when", "es regnet")

    assert found.german == "Diesen Satz kenne ich nach „Wenn“ nicht: „es regnet“."
