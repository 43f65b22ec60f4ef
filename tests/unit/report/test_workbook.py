import time
from pathlib import Path

from openpyxl import load_workbook

from grantrules.report.entry import money, text
from grantrules.report.sheet import Column, Layout, Row, Sheet
from grantrules.report.workbook import MARK, MARK_VALUE, new_workbook, save


def _write(path: Path) -> Path:
    workbook = new_workbook("Ein Titel")
    sheet = Sheet(workbook, Layout("Blatt", (Column("Text", 20), Column("Betrag", 12))))
    sheet.row(Row([text("Koblenz"), money(100)]))
    sheet.finish()
    save(workbook, path)
    return path


def test_a_result_carries_the_mark_by_which_intake_skips_it(tmp_path: Path) -> None:
    found = load_workbook(_write(tmp_path / "a.xlsx"))

    marks = {prop.name: prop.value for prop in found.custom_doc_props}  # type: ignore[attr-defined] # not in the stubs
    assert marks == {MARK: MARK_VALUE}


def test_the_clock_leaves_no_trace_in_the_file(tmp_path: Path) -> None:
    first = _write(tmp_path / "a.xlsx").read_bytes()
    time.sleep(2.1)  # the archive counts in steps of two seconds

    assert _write(tmp_path / "b.xlsx").read_bytes() == first


def test_the_creator_is_the_program_not_a_person(tmp_path: Path) -> None:
    properties = load_workbook(_write(tmp_path / "a.xlsx")).properties

    assert (properties.creator, properties.title) == ("grantrules", "Ein Titel")
