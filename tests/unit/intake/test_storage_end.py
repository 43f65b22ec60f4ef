"""The end of a container of Office 97 to 2003."""

import pytest
from tests.unit.intake.xls_files import Workbook, xls

from grantrules.intake.storage_end import lacks_directory, lacks_end


def old_list(rows: int) -> bytes:
    workbook = Workbook()
    sheet = workbook.add_sheet("Anträge")
    for row in range(rows):
        sheet.write(row, 0, f"Antrag {row}")
    return xls(workbook)


@pytest.mark.parametrize("rows", [1, 3_000])
def test_a_whole_file_has_its_end(rows: int) -> None:
    assert not lacks_end(old_list(rows))


def test_what_is_appended_to_a_file_takes_nothing_from_it() -> None:
    assert not lacks_end(old_list(10) + bytes(700))


@pytest.mark.parametrize("share", [0.01, 0.1, 0.5, 0.9, 0.99])
def test_a_file_cut_short_lacks_its_end(share: float) -> None:
    content = old_list(3_000)

    assert lacks_end(content[: int(len(content) * share)])


@pytest.mark.parametrize("missing", [1, 300])
def test_a_table_of_which_a_piece_is_missing_is_told(missing: int) -> None:
    content = old_list(10)
    table = 512 * (int.from_bytes(content[76:80], "little") + 1)

    assert lacks_directory(content[: table + 512 - missing])


def test_a_list_of_streams_of_which_a_piece_is_missing_is_told() -> None:
    content = bytearray(old_list(10))
    last = len(content) // 512 - 1
    content[48:52] = last.to_bytes(4, "little")

    assert lacks_directory(bytes(content) + bytes(300))
    assert not lacks_directory(bytes(content) + bytes(512))


def test_a_list_of_streams_that_runs_in_a_ring_comes_to_an_end() -> None:
    content = bytearray(old_list(10))
    table = 512 * (int.from_bytes(content[76:80], "little") + 1)
    content[table : table + 4], content[48:52] = bytes(4), bytes(4)

    assert not lacks_directory(bytes(content))


def test_a_file_of_sectors_of_no_known_size_says_nothing_of_its_end() -> None:
    content = old_list(10)

    assert not lacks_end(content[:30] + b"\7\0" + content[32:3_000])
