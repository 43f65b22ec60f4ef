"""The municipality key in its spellings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.intake.sheets import clock

from grantrules.intake.ags import read_ags
from grantrules.intake.grammar import Refused, Understood
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, DateTime, Number, Text


@pytest.mark.parametrize(
    ("value", "key", "code"),
    [
        (Text("07334"), "07334", None),
        (Text(" 07334\u00a0"), "07334", None),
        (Text("07334000"), "07334000", None),
        (Text("07 334 007"), "07334007", None),
        (Text("07.334"), "07334", None),
        (Text("07.3.34"), "07334", None),
        (Text("07.3.34.007"), "07334007", None),
        (Text("07.334.007"), "07334007", None),
        (Text("\ufeff07334\u200b"), "07334", None),
        (Text("7.334"), "07334", Code.AGS_LEADING_ZERO),
        (Text("7.334.007"), "07334007", Code.AGS_LEADING_ZERO),
        (Text("73.340.000.000"), "07334", Code.AGS_SHORTENED),
        (Text("7334"), "07334", Code.AGS_LEADING_ZERO),
        (Number("7334"), "07334", Code.AGS_LEADING_ZERO),
        (Number("7334000"), "07334000", Code.AGS_LEADING_ZERO),
        (Text("7334.0"), "07334", Code.AGS_LEADING_ZERO),
        (Text("073340000000"), "07334", Code.AGS_SHORTENED),
        (Number("73340000000"), "07334", Code.AGS_SHORTENED),
        (Text("07 3 34 0000 000"), "07334", Code.AGS_SHORTENED),
        (Text("073345006007"), "07334007", Code.AGS_SHORTENED),
    ],
)
def test_a_key_is_read(value: CellValue, key: str, code: Code | None) -> None:
    answer = read_ags(value)

    assert isinstance(answer, Understood)
    assert answer.value == key
    assert (answer.remark.code if answer.remark else None) is code


@pytest.mark.parametrize(
    "value",
    [
        *(Text(one) for one in ("733", "073345", "RLP-07334", "０７３３４", "7334,0", "0733400")),
        *(Text(one) for one in ("7334.000", "733.4", "7.334.0", "07334\n007", "07/334", "0.733")),
        Text("0733450060071"),
        Number("7.334"),
        Number("334", unit="07"),
        Number("7334.5"),
        Number("0.5", percent=True),
        Number("-7334"),
        DateTime(clock("2026-01-01"), shows_time=False),
    ],
)
def test_whatever_is_no_key_is_refused(value: CellValue) -> None:
    answer = read_ags(value)

    assert isinstance(answer, Refused)
    assert answer.code is Code.AGS_UNREADABLE


def test_a_municipal_association_is_never_taken_for_its_district() -> None:
    answer = read_ags(Text("073345006000"))

    assert isinstance(answer, Refused)
    assert "Gemeindeverband" in answer.fault


def test_the_example_is_one_of_the_programme() -> None:
    answer = read_ags(Text("Ulm"), "08421000")

    assert isinstance(answer, Refused)
    assert answer.expected == "Text mit acht Ziffern wie 08421000"


@given(st.integers(min_value=0, max_value=10**13))
def test_a_key_that_is_read_has_five_or_eight_digits(number: int) -> None:
    answer = read_ags(Number(str(number)))

    assert isinstance(answer, Refused) or len(answer.value) in {5, 8}


def test_a_refused_key_is_told_every_length_of_the_programme() -> None:
    answer = read_ags(Text("Ulm"), "08111", (5, 8))

    assert isinstance(answer, Refused)
    assert answer.expected == "Text mit fünf oder acht Ziffern wie 08111"
