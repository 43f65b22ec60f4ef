"""The records of a stream, section by section."""

from datetime import datetime
from struct import error, pack

import pytest
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH
from tests.unit.intake.xls_files import BEGIN, CHART, END, record

from grantrules.intake.workbook_scan import EncryptedError, OldFormatError
from grantrules.intake.xls_records import xls_globals, xls_records

BIFF_8 = record(BEGIN, pack("<HH", 0x0600, 5))
BIFF_5 = record(BEGIN, pack("<HH", 0x0500, 5))
STYLE = record(0xE0, pack("<HH", 0, 164))


def test_a_section_goes_to_its_end_without_those_inside_it() -> None:
    inner = record(BEGIN, CHART) + record(1, b"innen") + record(END)
    stream = b"??" + BIFF_8 + record(1, b"a") + inner + record(2, b"b") + record(END) + b"danach"

    kinds = [kind for kind, _ in xls_records(stream, 2)]

    assert kinds == [BEGIN, 1, 2]


@pytest.mark.parametrize(
    "stream",
    [record(1, b"a") + record(END), BIFF_8 + record(1, b"abc")[:-1], BIFF_8, b"\x09"],
    ids=["no beginning", "cut", "no end", "nothing"],
)
def test_a_section_that_cannot_be_followed_is_refused(stream: bytes) -> None:
    with pytest.raises((ValueError, error)):
        list(xls_records(stream, 0))


@pytest.mark.parametrize(
    ("begin", "stored"),
    [
        (BIFF_8, pack("<HHB", 164, 4, 1) + "0 €x".encode("utf-16-le")),
        (BIFF_5, pack("<HB", 164, 4) + "0 €x".encode("cp1252")),
    ],
    ids=["two bytes a letter", "one byte a letter"],
)
def test_the_format_of_a_style_is_the_one_that_the_file_spells(begin: bytes, stored: bytes) -> None:
    found = xls_globals(begin + record(0x41E, stored) + STYLE + record(END))

    assert found.formats == ("0 €x",)


def test_a_format_that_all_programs_know_is_not_spelled() -> None:
    styles = record(0xE0, pack("<HH", 0, 9)) + record(0xE0, pack("<HH", 0, 999))

    assert xls_globals(BIFF_8 + styles + record(END)).formats == ("0%", "")


@pytest.mark.parametrize(
    ("flag", "epoch"), [(b"\0\0", WINDOWS_EPOCH), (b"\1\0", MAC_EPOCH)], ids=["1900", "1904"]
)
def test_the_first_day_is_one_of_two(flag: bytes, epoch: datetime) -> None:
    assert xls_globals(BIFF_8 + record(0x22, flag) + record(END)).epoch == epoch


def test_an_encrypted_stream_is_told_by_its_record() -> None:
    with pytest.raises(EncryptedError):
        xls_globals(BIFF_8 + record(0x2F, b"\0\0\1\2") + record(END))


@pytest.mark.parametrize("version", [0x0200, 0x0300, 0x0400])
def test_a_stream_from_before_excel_5_is_told_by_its_version(version: int) -> None:
    with pytest.raises(OldFormatError):
        xls_globals(record(BEGIN, pack("<HH", version, 5)) + record(END))


def test_more_texts_than_the_file_has_bytes_are_refused() -> None:
    with pytest.raises(ValueError, match="252"):
        xls_globals(BIFF_8 + record(0xFC, pack("<II", 1, 1 << 30)) + record(END))
