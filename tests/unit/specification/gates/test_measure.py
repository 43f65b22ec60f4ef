import pytest

from grantrules.model.fact import FactKind
from grantrules.specification.gates.measure import DATED, kinds_named, kinds_of

MONEY = frozenset({FactKind.MONEY})


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("5 Euro", MONEY),
        ("5 €", MONEY),
        ("5 Tausend Euro", MONEY),
        ("5 %", frozenset({FactKind.PERCENT})),
        ("5 Einwohnerinnen", frozenset({FactKind.COUNT})),
        ("5 Vollzeitstellen", frozenset({FactKind.FTE, FactKind.COUNT})),
        ("5. März", DATED),
        ("5 Uhr", DATED),
        ("5 und", frozenset()),
        ("5", frozenset()),
    ],
)
def test_the_word_behind_a_figure_says_of_what_kind_it_is(
    text: str, kinds: frozenset[FactKind]
) -> None:
    assert kinds_of(text, 0, 1) == kinds


def test_a_currency_may_stand_before_the_figure() -> None:
    assert kinds_of("€ 5", 2, 3) == MONEY


def test_a_numeral_in_words_is_passed_over() -> None:
    assert FactKind.FTE in kinds_named("einer halben Stelle")
    assert kinds_named("dem Antragsschluss") == DATED
