import pytest
from tests.unit.specification.samples import LANGUAGE

from grantrules.specification.language import SentenceError, UnknownSentenceError
from grantrules.specification.table_form import RowFault


def test_a_sentence_is_understood_with_its_values_and_its_words() -> None:
    spoken = LANGUAGE.understand("given", "die Personalkosten betragen 60.000,00 €")

    assert spoken.text == "die Personalkosten betragen 60.000,00 €"
    assert spoken.arguments == (LANGUAGE.programme.entry("Personalkosten"), "60.000,00 €")
    assert spoken.rows is None


def test_a_table_is_read_with_its_sentence() -> None:
    table = [["Aktenzeichen", "Betrag"], ["1", "60.000,00 €"]]

    spoken = LANGUAGE.understand("then", "lauten die Vorschläge:", table)

    assert spoken.rows == ({"Aktenzeichen": "1", "Betrag": 6_000_000},)


def test_an_error_knows_the_wrong_values_of_the_step() -> None:
    step = "der Förderzeitraum reicht vom 1.1.2026 bis zum 31.12.26"

    with pytest.raises(SentenceError) as refusal:
        LANGUAGE.understand("given", step)

    assert refusal.value.values == ("1.1.2026", "31.12.26")


def test_an_error_knows_the_wrong_rows_of_the_table() -> None:
    table = [["Aktenzeichen", "Rang"], ["1", "1"], ["2", "zwei"]]

    with pytest.raises(SentenceError) as refusal:
        LANGUAGE.understand("then", "lauten die Vorschläge:", table)

    (fault,) = refusal.value.rows
    assert isinstance(fault, RowFault)
    assert fault.row == 2


def test_a_step_of_no_known_form_is_an_error_of_its_own() -> None:
    with pytest.raises(UnknownSentenceError):
        LANGUAGE.understand("when", "es regnet")


def test_a_rule_that_there_is_not_is_no_value() -> None:
    with pytest.raises(SentenceError, match="„HO-99“ gibt es in diesem Programm nicht"):
        LANGUAGE.understand("then", "ist die Regel HO-99 erfüllt")
