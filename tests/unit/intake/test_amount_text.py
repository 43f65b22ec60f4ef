"""Money as text: the marks between the digits decide."""

import pytest

from grantrules.intake.amount_text import amount_in
from grantrules.intake.grammar import Refused, Remark, Understood
from grantrules.intake.problem_code import Code


@pytest.mark.parametrize(
    ("text", "cents"),
    [("60.000,00", 6_000_000), ("60 000", 6_000_000), ("EUR 60'000,-", 6_000_000), ("0,05 €", 5)],
)
def test_a_clear_spelling_is_read_without_a_remark(text: str, cents: int) -> None:
    assert amount_in(text) == Understood(cents)


@pytest.mark.parametrize(
    ("text", "cents", "code"),
    [("60.000", 6_000_000, Code.AMOUNT_GROUPED), ("60.000,5", 6_000_050, Code.AMOUNT_DECIMAL)],
)
def test_a_spelling_that_means_something_else_elsewhere_is_read_with_a_remark(
    text: str, cents: int, code: Code
) -> None:
    answer = amount_in(text)

    assert isinstance(answer, Understood)
    assert answer.value == cents
    assert isinstance(answer.remark, Remark)
    assert answer.remark.code is code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("60.00", Code.AMOUNT_AMBIGUOUS),
        ("60.000-", Code.AMOUNT_AMBIGUOUS),
        ("(60.000,00)", Code.AMOUNT_NEGATIVE),
        ("60 T€", Code.AMOUNT_UNREADABLE),
        ("", Code.AMOUNT_UNREADABLE),
    ],
)
def test_everything_else_is_refused(text: str, code: Code) -> None:
    answer = amount_in(text)

    assert isinstance(answer, Refused)
    assert answer.code is code
