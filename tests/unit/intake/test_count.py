"""Counts: whole numbers in plain digits, and nothing that only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.intake.sheets import clock

from grantrules.intake.count import read_count
from grantrules.intake.grammar import Refused, Understood
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Clock, DateTime, Number, Text, Truth


@pytest.mark.parametrize(
    ("value", "count"),
    [
        (Number("0"), 0),
        (Number("2"), 2),
        (Number("999999999"), 999_999_999),
        (Text("0"), 0),
        (Text(" 12\u00a0"), 12),
    ],
)
def test_a_whole_number_is_read(value: CellValue, count: int) -> None:
    assert read_count(value) == Understood(count)


@pytest.mark.parametrize(
    "value",
    [
        *(Text(one) for one in ("2,0", "2.0", "zwei", "1-2", "ca. 2", "2 Personen", "+2", "-1")),
        *(Text(one) for one in ("1.000", "1 000", "02", "２", "1e3", "0x2", "1000000000", "-")),
        Number("-1"),
        Number("1.5"),
        Number("1000000000"),
        Number("0.5", percent=True),
        Number("2", percent=True),
        Number("2", unit="Tausend"),
        Number("2", unit="Personen"),
        Truth(holds=True),
        DateTime(clock("2026-01-02"), shows_time=False),
        Clock("02:00:00"),
    ],
)
def test_whatever_is_no_plain_whole_number_is_refused(value: CellValue) -> None:
    answer = read_count(value)

    assert isinstance(answer, Refused)
    assert answer.code is Code.COUNT_UNREADABLE


@given(st.text(alphabet="0123456789.,- ", max_size=12))
def test_what_is_read_is_what_stands_there(text: str) -> None:
    answer = read_count(Text(text))

    assert isinstance(answer, Refused) or str(answer.value) == text.strip()
