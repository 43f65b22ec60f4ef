"""Error values that were written out as a text."""

import pytest

from grantrules.intake.error_name import error_named
from grantrules.intake.raw_cell import ErrorValue


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("#REF!", "#REF!"),
        ("#BEZUG!", "#REF!"),
        ("#NV", "#N/A"),
        (" #WERT! ", "#VALUE!"),
        ("#ZAHL!", "#NUM!"),
        ("#DIV/0!", "#DIV/0!"),
        ("#NAME?", "#NAME?"),
        ("#ÜBERLAUF!", "#SPILL!"),
        ("Err:502", "Err:502"),
        ("#####", "#####"),
    ],
)
def test_an_error_value_is_known_by_its_english_and_its_german_name(text: str, name: str) -> None:
    assert error_named(text) == ErrorValue(name)


@pytest.mark.parametrize("text", ["", "#", "#1", "# 2026-017", "NV", "#NV 2", "Err", "Err:5x2"])
def test_a_text_that_only_begins_like_an_error_value_is_none(text: str) -> None:
    assert error_named(text) is None
