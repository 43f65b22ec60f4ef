"""Codes of the rule book in the words that people read."""

import pytest

from grantrules.engine.code_word import (
    DEADLINES,
    EFFECTS,
    KINDS,
    STAGES,
    code_word,
    setting_text,
)
from grantrules.model.fact import Code, FactKind
from grantrules.model.finding import Effect
from grantrules.model.rule import Stage
from grantrules.model.vocabulary import CHOICES
from grantrules.model.window import DeadlineKind


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("ceiling", "Höchstbetrag"),
        ("municipality", "kreisangehörige Gemeinde"),
        ("none", "keiner"),
        ("1M", "1 Monat"),
        ("4W", "4 Wochen"),
        ("2Y", "2 Jahre"),
        ("0W", "0W"),
        ("Klage", "Klage"),
        ("KW", "KW"),
        ("", ""),
    ],
)
def test_a_code_has_a_german_word_and_other_text_stays(code: str, word: str) -> None:
    assert code_word(code) == word


def test_whatever_the_engine_can_do_has_a_german_word() -> None:
    ways = [way for possible in CHOICES.values() for way in possible]

    assert [way for way in ways if code_word(way) == way] == []


@pytest.mark.parametrize(
    ("kind", "code", "text"),
    [
        (FactKind.MONEY, 6_000_000, "60.000,00 €"),
        (FactKind.TEXT, "by_days", "Kalendermonate, ein angebrochener Monat nach Tagen"),
        (FactKind.MONEY, None, "abgeschaltet"),
    ],
)
def test_the_value_of_a_parameter_is_spelt_by_its_kind(
    kind: FactKind, code: Code | None, text: str
) -> None:
    assert setting_text(kind, code) == text


def test_every_effect_stage_deadline_and_kind_has_a_german_word() -> None:
    assert set(EFFECTS) == set(Effect)
    assert set(STAGES) == set(Stage)
    assert set(DEADLINES) == set(DeadlineKind)
    assert set(KINDS) == set(FactKind)
