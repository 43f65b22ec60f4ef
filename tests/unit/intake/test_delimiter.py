"""The delimiter of a text table."""

import pytest

from grantrules.intake.delimiter import likely_delimiter, stated_delimiter


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a;b;c\n" + "1,5;2,5;3,5\n" * 9, ";"),
        ("a\tb\tc\n1,5\t2\t3\n", "\t"),
        ("a,b,c\nx;y,2,3\n", ","),
        ('a,b,c\n"1,5","2,5","3;5"\n', ","),
        ('"a";"b";"c"\n1,5;2;3\n', ";"),
        ("Anträge, Stand heute\na;b;c\n", ";"),
        ("a;b\n1,5;2\n", ";"),
        ('a;b;c\n1;"2;3\n', ";"),
        ("a\nb\n", ";"),
        ("", ";"),
    ],
)
def test_the_delimiter_is_the_one_that_fits_the_rows_best(text: str, delimiter: str) -> None:
    assert likely_delimiter(text) == delimiter


@pytest.mark.parametrize("text", ["a;b,c;d,e\n", "a\tb;c\n"])
def test_two_delimiters_that_are_as_likely_are_none(text: str) -> None:
    assert likely_delimiter(text) is None


def test_only_the_first_rows_are_looked_at() -> None:
    assert likely_delimiter("a;b\n" * 20 + "1,2,3,4\n") == ";"


@pytest.mark.parametrize("line", ["sep=,", "SEP=,", '"sep=,"'])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_may_state_the_delimiter(line: str, end: str) -> None:
    assert stated_delimiter(f"{line}{end}a,b;c") == (",", "a,b;c")


@pytest.mark.parametrize("text", ["a;b", "sep=x\na", "sep=;;b\n", "Anträge sep=;\n"])
def test_any_other_first_line_states_nothing(text: str) -> None:
    assert stated_delimiter(text) == (None, text)
