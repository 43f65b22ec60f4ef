"""Full-time posts: decimal numbers, nothing else."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.intake.sheets import clock

from grantrules.intake.grammar import Refused, Understood
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, DateTime, Number, Text, Truth
from grantrules.intake.share import read_share


@pytest.mark.parametrize(
    ("value", "posts"),
    [
        (Text("0,5"), "0.5"),
        (Text("1"), "1"),
        (Text("1,0"), "1"),
        (Text(" 0,75 "), "0.75"),
        (Text("10,0"), "10"),
        (Text("0,123456"), "0.123456"),
        (Number("0.5"), "0.5"),
        (Number("1"), "1"),
        (Number("0"), "0"),
        (Number("-0.5"), "-0.5"),
        (Number("2.5"), "2.5"),
    ],
)
def test_posts_are_read_whether_they_make_sense_or_not(value: CellValue, posts: str) -> None:
    assert read_share(value) == Understood(Decimal(posts))


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (Text("1.000"), Code.SHARE_AMBIGUOUS),
        (Text("0.500"), Code.SHARE_AMBIGUOUS),
        (Text("50 %"), Code.SHARE_UNREADABLE),
        (Text("-0,5"), Code.SHARE_UNREADABLE),
        (Text("eins"), Code.SHARE_UNREADABLE),
        (Text("1,"), Code.SHARE_UNREADABLE),
        (Text("1/2"), Code.SHARE_UNREADABLE),
        (Text("１"), Code.SHARE_UNREADABLE),
        (Text("0,1234567"), Code.SHARE_PRECISION),
        (Number("0.1234567"), Code.SHARE_PRECISION),
        (Number("1000000000"), Code.SHARE_UNREADABLE),
        (Truth(holds=True), Code.SHARE_UNREADABLE),
        (DateTime(clock("2026-01-01"), shows_time=False), Code.SHARE_UNREADABLE),
    ],
)
def test_whatever_is_no_share_is_refused(value: CellValue, code: Code) -> None:
    answer = read_share(value)

    assert isinstance(answer, Refused)
    assert answer.code is code


@pytest.mark.parametrize(
    ("value", "code"),
    [(Text("0.5"), Code.SHARE_POINT), (Number("0.5", percent=True), Code.SHARE_PERCENT)],
)
def test_a_point_and_a_percentage_are_read_with_a_remark(value: CellValue, code: Code) -> None:
    answer = read_share(value)

    assert isinstance(answer, Understood)
    assert answer.value == Decimal("0.5")
    assert answer.remark is not None
    assert answer.remark.code is code
    assert "0,5 VZÄ" in answer.remark.says


@given(st.integers(min_value=0, max_value=3_000_000))
def test_posts_read_back_from_a_german_spelling(millionths: int) -> None:
    spelled = f"{millionths // 10**6},{millionths % 10**6:06d}"

    assert read_share(Text(spelled)) == Understood(Decimal(millionths) / 10**6)
