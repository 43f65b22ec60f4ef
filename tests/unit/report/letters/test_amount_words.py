"""Amounts in words."""

import pytest

from grantrules.report.letters.amount_words import amount_words


@pytest.mark.parametrize(
    ("cents", "words"),
    [
        (0, "null Euro"),
        (100, "ein Euro"),
        (10_100, "einhundertein Euro"),
        (8_000_000, "achtzigtausend Euro"),
        (7_250_050, "zweiundsiebzigtausendfünfhundert Euro und fünfzig Cent"),
        (1, "null Euro und ein Cent"),
        (150_000_000, "eine Million fünfhunderttausend Euro"),
        (200_000_050, "zwei Millionen Euro und fünfzig Cent"),
    ],
)
def test_an_amount_is_spelled_as_a_notice_repeats_it(cents: int, words: str) -> None:
    assert amount_words(cents) == words
