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
        (Text("1,000"), "1"),
        (Text("0,5 VZÄ"), "0.5"),
        (Text("1 Stelle"), "1"),
        (Text("1,5\u00a0Stellen"), "1.5"),
        (Text("1 Vollzeitäquivalent"), "1"),
        (Number("1", unit="VZÄ"), "1"),
        (Number("0.5", unit="Stellen"), "0.5"),
        (Number("2", unit="Vollzeitstellen"), "2"),
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
        (Text("39 Std."), Code.SHARE_UNREADABLE),
        (Text("39 h"), Code.SHARE_UNREADABLE),
        (Text("Stelle"), Code.SHARE_UNREADABLE),
        (Text("0,5 VZÄ?"), Code.SHARE_UNREADABLE),
        (Text("½"), Code.SHARE_UNREADABLE),
        (Number("39", unit="Std."), Code.SHARE_UNREADABLE),
        (Number("39", unit="h"), Code.SHARE_UNREADABLE),
        (Number("50", unit="%"), Code.SHARE_UNREADABLE),
        (Number("1", unit="ausgeblendet"), Code.SHARE_UNREADABLE),
        (Number("1000", unit="Tausend"), Code.SHARE_UNREADABLE),
        (Number("0.01", percent=True), Code.SHARE_AMBIGUOUS),
        (Number("0.015", percent=True), Code.SHARE_AMBIGUOUS),
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
    [
        (Text("0.5"), Code.SHARE_POINT),
        (Text("0.50 VZÄ"), Code.SHARE_POINT),
        (Number("0.5", percent=True), Code.SHARE_PERCENT),
        (Number("0.5", percent=True, unit="VZÄ"), Code.SHARE_PERCENT),
    ],
)
def test_a_point_and_a_percentage_are_read_with_a_remark(value: CellValue, code: Code) -> None:
    answer = read_share(value)

    assert isinstance(answer, Understood)
    assert answer.value == Decimal("0.5")
    assert answer.remark is not None
    assert answer.remark.code is code
    assert "0,5 VZÄ" in answer.remark.says


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Text("50 %"), "0,5"),
        (Text("62,5%"), "0,625"),
        (Text("100 %"), "1"),
        (Text("½"), "0,5"),
        (Text("1/2"), "0,5"),
        (Text("2/3"), "0,666667"),
        (Text("¾"), "0,75"),
        (Text("1.000"), "1"),
        (Number("50", unit="%"), "0,5"),
        (Number("0.01", percent=True), "1 oder 0,01"),
        (Number("0.333333333"), "0,333333"),
    ],
)
def test_what_is_asked_about_is_asked_with_what_it_probably_means(
    value: CellValue, expected: str
) -> None:
    answer = read_share(value)

    assert isinstance(answer, Refused)
    assert answer.expected == expected
    assert expected in answer.ask


@given(st.integers(min_value=0, max_value=3_000_000))
def test_posts_read_back_from_a_german_spelling(millionths: int) -> None:
    spelled = f"{millionths // 10**6},{millionths % 10**6:06d}"

    assert read_share(Text(spelled)) == Understood(Decimal(millionths) / 10**6)


def test_where_no_share_is_likely_examples_are_called_examples() -> None:
    answer = read_share(Text("39 Std."))

    assert isinstance(answer, Refused)
    assert answer.expected == "Zahl wie 1 oder 0,5"
    assert "zum Beispiel" in answer.ask
