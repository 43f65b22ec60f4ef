"""The encoding of a text file."""

import pytest

from grantrules.intake.problem_code import Code
from grantrules.intake.text_encoding import Decoded, decoded
from grantrules.intake.workbook_cells import ReadFailure

TEXT = "Förderbeginn;60 €"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_without_a_remark(encoding: str) -> None:
    assert decoded(TEXT.encode(encoding)) == Decoded(TEXT)


def test_a_byte_order_mark_tells_which_byte_comes_first() -> None:
    assert decoded(b"\xfe\xff" + TEXT.encode("utf-16-be")) == Decoded(TEXT)


def test_what_is_not_utf_8_is_read_as_windows_1252_with_a_remark() -> None:
    found = decoded(TEXT.encode("cp1252"))

    assert isinstance(found, Decoded)
    assert found.text == TEXT
    assert [note.code for note in found.notes] == [Code.FILE_ENCODING]


@pytest.mark.parametrize(
    "content", [b"F\x81rderbeginn", b"\xff\xfea\x00b"], ids=["undefined", "half a letter"]
)
def test_what_no_encoding_explains_without_a_gap_is_refused(content: bytes) -> None:
    found = decoded(content)

    assert isinstance(found, ReadFailure)
    assert found.code is Code.FILE_TEXT
