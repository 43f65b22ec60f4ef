"""The rows of a text table."""

import pytest

from grantrules.intake.text_rows import LONGEST_FIELD, QuotingError, text_rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a;b\nc;d", [["a", "b"], ["c", "d"]]),
        ("a\r\n\r\nb\rc\n", [["a"], [], ["b"], ["c"]]),
        ('"a;b\r\nc";d', [["a;b\r\nc", "d"]]),
        ('"a ""b"" c"', [['a "b" c']]),
        ('5" breit;b', [['5" breit', "b"]]),
        (";;", [["", "", ""]]),
        ("", []),
    ],
)
def test_a_text_is_split_into_rows_of_fields(text: str, expected: list[list[str]]) -> None:
    assert list(text_rows(text, ";")) == expected


@pytest.mark.parametrize(
    "text",
    ['a\n"b', 'a\n"b"c', 'a\n "b;c"', f'a\n"{"x" * LONGEST_FIELD}y"'],
    ids=["open", "inside", "after a blank", "endless"],
)
def test_a_quotation_mark_without_its_second_is_told_by_its_row(text: str) -> None:
    with pytest.raises(QuotingError) as raised:
        list(text_rows(text, ";"))

    assert raised.value.row == 2
