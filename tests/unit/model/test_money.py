"""Money: whole cents and their two spellings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grantrules.model.money import cents_of, decimal_text, euros


@pytest.mark.parametrize(
    ("cents", "german", "json"),
    [
        (0, "0,00 €", "0.00"),
        (1, "0,01 €", "0.01"),
        (7_250_000, "72.500,00 €", "72500.00"),
        (999_999_999, "9.999.999,99 €", "9999999.99"),
        (-1, "-0,01 €", "-0.01"),
        (-123_456, "-1.234,56 €", "-1234.56"),
        (100_000, "1.000,00 €", "1000.00"),
    ],
)
def test_an_amount_has_two_spellings(cents: int, german: str, json: str) -> None:
    assert euros(cents) == german
    assert decimal_text(cents) == json


@given(cents=st.integers(-(10**18), 10**18))
def test_an_amount_survives_its_json_spelling(cents: int) -> None:
    assert cents_of(decimal_text(cents)) == cents


@pytest.mark.parametrize(("text", "cents"), [("72500", 7_250_000), ("0.5", 50), ("-0.00", 0)])
def test_short_spellings_are_understood(text: str, cents: int) -> None:
    assert cents_of(text) == cents


@pytest.mark.parametrize("text", ["", "1,00", "1.000", "+1", "1e3", " 1", "1.", ".5", "一", "1\n"])
def test_anything_else_is_no_amount(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        cents_of(text)
