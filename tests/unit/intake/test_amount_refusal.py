"""Why an amount is not read, and what may have been meant."""

from decimal import Decimal

import pytest

from grantrules.intake.amount_refusal import (
    ambiguous_amount,
    negative_amount,
    offered,
    unreadable_amount,
)
from grantrules.intake.grammar import Refused
from grantrules.intake.problem_code import Code


@pytest.mark.parametrize(
    ("refused", "code", "expected"),
    [
        (unreadable_amount(), Code.AMOUNT_UNREADABLE, "Betrag wie 1.234,56 oder 0"),
        (ambiguous_amount([6_000_000, 6_000]), Code.AMOUNT_AMBIGUOUS, "60.000,00 oder 60,00"),
        (ambiguous_amount([]), Code.AMOUNT_AMBIGUOUS, "Betrag wie 1.234,56 oder 0"),
        (negative_amount(Decimal(5)), Code.AMOUNT_NEGATIVE, "ein Betrag ab 0,00"),
    ],
)
def test_a_refusal_says_what_is_expected(refused: Refused, code: Code, expected: str) -> None:
    assert (refused.code, refused.expected) == (code, expected)


def test_a_negative_zero_is_asked_for_as_zero() -> None:
    assert negative_amount(Decimal(0)).ask == "Bitte als 0,00 eintragen."


@pytest.mark.parametrize("refused", [unreadable_amount(), ambiguous_amount([])])
def test_no_example_reads_like_an_amount_to_enter(refused: Refused) -> None:
    assert refused.ask == (
        "Bitte nur den Betrag eintragen, zum Beispiel 1.234,56; wenn es nichts gibt, 0."
    )


def test_equal_amounts_are_offered_once() -> None:
    assert offered([0, 0, 5]) == "0,00 oder 0,05"
