"""Text tables as programs and people write them."""

import pytest

from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import ErrorValue, Text
from grantrules.intake.text_table import read_text_table
from grantrules.intake.workbook_cells import FileFormat, ReadFailure, WorkbookCells


def read(content: str | bytes, limits: Limits = USUAL_LIMITS) -> WorkbookCells:
    cells = read_text_table(content.encode() if isinstance(content, str) else content, limits)
    assert isinstance(cells, WorkbookCells)
    return cells


def refused(content: str | bytes, limits: Limits = USUAL_LIMITS) -> ReadFailure:
    failure = read_text_table(content.encode() if isinstance(content, str) else content, limits)
    assert isinstance(failure, ReadFailure)
    return failure


def texts(cells: WorkbookCells) -> dict[str, str]:
    return {
        cell.address: cell.value.text
        for cell in cells.sheets[0].cells
        if isinstance(cell.value, Text)
    }


def test_every_field_is_a_text_and_stands_where_a_cell_would() -> None:
    cells = read("AGS;Personalkosten\n07334;60.000,00\n;ja\n")

    assert cells.format is FileFormat.CSV
    assert cells.sheets[0].hides_errors is False
    assert texts(cells) == {
        "A1": "AGS",
        "B1": "Personalkosten",
        "A2": "07334",
        "B2": "60.000,00",
        "B3": "ja",
    }


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_any_system_ends_them(end: str) -> None:
    cells = read(end.join(["a;b", "", "c;d"]))

    assert texts(cells) == {"A1": "a", "B1": "b", "A3": "c", "B3": "d"}


def test_a_quoted_field_may_hold_the_delimiter_line_breaks_and_quotation_marks() -> None:
    cells = read('"Stadt; Land";"Haus ""A""\r\nHof"\nc;5" breit')

    assert texts(cells) == {
        "A1": "Stadt; Land",
        "B1": 'Haus "A"\r\nHof',
        "A2": "c",
        "B2": '5" breit',
    }


def test_a_comma_table_may_hold_german_amounts_in_quotation_marks() -> None:
    cells = read('AGS,Kosten,Mittel,Ort\n07334,"60.000,00","0,00","Landau, Pfalz"\n')

    assert texts(cells)["B2"] == "60.000,00"
    assert texts(cells)["D2"] == "Landau, Pfalz"


def test_a_comma_table_with_bare_decimal_commas_is_refused_as_its_columns_are_shifted() -> None:
    failure = refused("AGS,Kosten,Mittel,Ort\n07334,0,0,Landau\n07334,60000,00,0,00,Landau\n")

    assert failure.code is Code.FILE_TEXT
    assert "Zeile 3" in failure.fault
    assert "Semikolon" in failure.fault


def test_trailing_delimiters_are_no_cells() -> None:
    cells = read("a,b,c,d,,\n1,2,3,4,,\n1,2\n")

    assert set(texts(cells)) == {*("A1", "B1", "C1", "D1"), *("A2", "B2", "C2", "D2"), "A3", "B3"}


def test_the_line_that_states_the_delimiter_is_no_row() -> None:
    cells = read("sep=,\na,b;c\n")

    assert texts(cells) == {"A1": "a", "B1": "b;c"}


def test_two_delimiters_that_make_equally_many_columns_are_refused() -> None:
    failure = refused("a;b,c;d,e\n")

    assert failure.code is Code.FILE_TEXT
    assert "Semikolon" in failure.fault


@pytest.mark.parametrize(
    "content",
    ['a;b\nc;"d', 'a;b\nc;"d"e', 'a;b\nc; "d;e"', f'a;b\nc;"{"x" * 200_000}"'],
    ids=["open", "inside", "after a blank", "endless"],
)
def test_quotation_marks_that_do_not_match_are_refused_with_their_row(content: str) -> None:
    failure = refused(content)

    assert failure.code is Code.FILE_TEXT
    assert "Zeile 2" in failure.fault


@pytest.mark.parametrize(
    "content",
    [
        "Förderbeginn;ß".encode("utf-8-sig"),
        "Förderbeginn;ß".encode(),
        "Förderbeginn;ß".encode("utf-16"),
        b"\xfe\xff" + "Förderbeginn;ß".encode("utf-16-be"),
    ],
    ids=["UTF-8 with mark", "UTF-8", "UTF-16", "UTF-16 BE"],
)
def test_unicode_is_read_without_a_remark(content: bytes) -> None:
    cells = read(content)

    assert texts(cells) == {"A1": "Förderbeginn", "B1": "ß"}
    assert cells.notes == ()


def test_windows_1252_is_read_with_a_remark() -> None:
    cells = read("Förderbeginn;60 €".encode("cp1252"))

    assert texts(cells) == {"A1": "Förderbeginn", "B1": "60 €"}
    assert [note.code for note in cells.notes] == [Code.FILE_ENCODING]


def test_what_is_neither_utf_8_nor_windows_1252_is_refused() -> None:
    failure = refused(b"F\x81rderbeginn;a")

    assert failure.code is Code.FILE_TEXT
    assert "Windows-1252" in failure.fault


@pytest.mark.parametrize("field", ['="07334"', '"=""07334"""'])
def test_a_text_kept_by_a_formula_is_that_text(field: str) -> None:
    cells = read(f"AGS;b\n{field};c\n")

    assert texts(cells)["A2"] == "07334"


def test_any_other_formula_stays_a_text() -> None:
    cells = read("=1+1;=A1\n")

    assert texts(cells) == {"A1": "=1+1", "B1": "=A1"}


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("#BEZUG!", "#REF!"),
        ("#NV", "#N/A"),
        ("#N/A", "#N/A"),
        ("#WERT!", "#VALUE!"),
        ("#DIV/0!", "#DIV/0!"),
        ("Err:502", "Err:502"),
        ("########", "########"),
    ],
)
def test_an_error_value_is_never_taken_for_a_text(field: str, name: str) -> None:
    cells = read(f"a;b\n{field};c\n")

    [value] = [cell.value for cell in cells.sheets[0].cells if cell.address == "A2"]
    assert value == ErrorValue(name)


def test_control_characters_stay_where_they_are() -> None:
    cells = read("a\x00b;c\x0bd\n")

    assert texts(cells) == {"A1": "a\x00b", "B1": "c\x0bd"}


def test_a_file_of_blanks_is_empty() -> None:
    assert refused(" \r\n\t\n").code is Code.FILE_EMPTY


@pytest.mark.parametrize("content", ["a;b\nc;d\n", ";" * 16_384 + "x"], ids=["long", "wide"])
def test_a_table_beyond_the_limits_is_refused(content: str) -> None:
    assert refused(content, Limits(cells=3)).code is Code.FILE_TOO_LARGE
