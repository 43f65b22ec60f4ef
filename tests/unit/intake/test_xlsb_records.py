"""The records of a part, and the texts in them."""

from struct import error

import pytest
from tests.unit.intake.xlsb_files import record, wide

from grantrules.intake.xlsb_records import wide_text, xlsb_records


def test_numbers_and_lengths_take_as_many_bytes_as_they_need() -> None:
    part = record(5, b"kurz") + record(390, b"x" * 300) + record(0)

    found = list(xlsb_records(part))

    assert found == [(5, b"kurz"), (390, b"x" * 300), (0, b"")]


@pytest.mark.parametrize(
    "part", [b"\x05", b"\x05\x04abc", b"\x85"], ids=["head", "content", "number"]
)
def test_a_record_that_is_cut_is_refused(part: bytes) -> None:
    with pytest.raises((ValueError, IndexError)):
        list(xlsb_records(part))


def test_a_text_has_its_length_before_it() -> None:
    assert wide_text(b"??" + wide("Größe €"), 2) == ("Größe €", 20)


def test_a_text_may_be_absent() -> None:
    assert wide_text(b"\xff\xff\xff\xff", 0) == ("", 4)


@pytest.mark.parametrize("data", [wide("abc")[:-1], b"\x01"], ids=["letters", "length"])
def test_a_text_that_is_cut_is_refused(data: bytes) -> None:
    with pytest.raises((ValueError, error)):
        wide_text(data, 0)
