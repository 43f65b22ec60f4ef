"""Workbooks whose parts are spelt otherwise than they are referred to."""

from collections.abc import Callable

import pytest
from tests.hostile.books import as_excel_keeps_texts
from tests.unit.intake.zips import list_bytes, parts_of, zipped

from grantrules.intake.file_cells import file_cells
from grantrules.intake.part_names import evenly_named
from grantrules.intake.workbook_cells import WorkbookCells


def respelt(spelling: Callable[[str], str]) -> bytes:
    """A list with its texts in a table, and the names of its parts in another spelling."""
    parts = parts_of(as_excel_keeps_texts(list_bytes()))
    return zipped({spelling(name): inside for name, inside in parts.items()})


def test_a_workbook_that_refers_to_its_parts_as_they_are_spelt_stays_as_it_is() -> None:
    content = list_bytes()

    assert evenly_named(content) is content


@pytest.mark.parametrize(
    "spelling",
    [
        str.upper,
        str.lower,
        lambda name: name.replace("/", "\\"),
        lambda name: name.replace("sharedStrings", "SharedStrings"),
        lambda name: name.replace("sheet1", "Sheet1"),
        lambda name: name.replace("_rels/workbook", "_rels/Workbook"),
        lambda name: name.replace("[Content_Types]", "[content_types]"),
        lambda name: name.replace("xl/workbook", "xl/Workbook"),
    ],
)
def test_a_workbook_is_read_alike_in_any_spelling(spelling: Callable[[str], str]) -> None:
    found = file_cells(respelt(spelling))

    assert isinstance(found, WorkbookCells)
    assert found == file_cells(as_excel_keeps_texts(list_bytes()))


def test_the_properties_that_tell_whose_workbook_it_is_stay_where_they_are_looked_for() -> None:
    parts = parts_of(list_bytes()) | {"docProps/custom.xml": b"<Properties/>"}

    even = parts_of(evenly_named(zipped({name.upper(): one for name, one in parts.items()})))

    assert "docProps/custom.xml" in even
