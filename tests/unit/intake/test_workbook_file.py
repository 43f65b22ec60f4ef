"""Writing a workbook in one step, without a trace of the day."""

import time
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from tests.unit.intake.sheets import first

from grantrules.intake.workbook_file import save_workbook, workbook_bytes


def sample() -> Workbook:
    workbook = Workbook()
    first(workbook)["A1"] = "ä"
    return workbook


def test_the_bytes_are_the_same_at_any_time() -> None:
    before = workbook_bytes(sample())
    time.sleep(2.1)  # a zip archive counts in steps of two seconds

    assert workbook_bytes(sample()) == before


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "vorlage.xlsx"
    path.write_bytes(b"alt")

    save_workbook(sample(), path)

    assert load_workbook(path).worksheets[0]["A1"].value == "ä"
    assert [one.name for one in tmp_path.iterdir()] == ["vorlage.xlsx"]


def test_a_folder_that_is_missing_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        save_workbook(sample(), tmp_path / "fehlt" / "vorlage.xlsx")

    assert list(tmp_path.iterdir()) == []
