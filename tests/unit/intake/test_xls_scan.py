"""What a scan of an .xls workbook finds in its records."""

from datetime import datetime

import pytest
from tests.unit.intake.xls_files import (
    Workbook,
    Worksheet,
    easyxf,
    file_of,
    stream_of,
    xls,
)

from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.raw_cell import CellValue, DateTime
from grantrules.intake.sheet_scan import Place, SheetScan, TooManyCellsError
from grantrules.intake.xls_scan import scan_xls


def workbook() -> tuple[Workbook, Worksheet]:
    book = Workbook()
    return book, book.add_sheet("Anträge")


def scanned(content: bytes, limits: Limits = USUAL_LIMITS) -> SheetScan:
    [scan] = scan_xls(content, limits).sheets
    assert scan is not None
    return scan


def values(content: bytes) -> dict[Place, CellValue]:
    return scanned(content).values


@pytest.mark.parametrize("from_1904", [False, True])
def test_days_count_from_the_first_day_of_the_workbook(*, from_1904: bool) -> None:
    book, sheet = workbook()
    book.dates_1904 = from_1904
    day = datetime(2026, 8, 10, 9, 15)  # noqa: DTZ001 - a cell has no zone
    sheet.write(0, 0, day, easyxf(num_format_str="dd.mm.yyyy hh:mm"))

    assert values(xls(book)) == {(1, 1): DateTime(day, shows_time=True)}


def test_a_sheet_that_is_a_chart_has_no_cells() -> None:
    book, sheet = workbook()
    book.add_sheet("Diagramm")
    stream = bytearray(stream_of(book))
    stream[stream.index(b"Diagramm") - 3] = 2

    scan = scan_xls(file_of(bytes(stream)), USUAL_LIMITS)

    assert [one is None for one in scan.sheets] == [False, True]
    assert sheet.name == "Anträge"


@pytest.mark.parametrize(
    "limits", [Limits(cells=1), Limits(merges=0)], ids=["cells", "merged ranges"]
)
def test_more_than_is_read_is_refused(limits: Limits) -> None:
    book, sheet = workbook()
    sheet.write_merge(0, 1, 0, 0, 1)
    sheet.write(2, 0, 2)

    with pytest.raises(TooManyCellsError):
        scan_xls(xls(book), limits)


def test_cells_at_the_far_ends_of_a_sheet_are_refused() -> None:
    book, sheet = workbook()
    sheet.write(0, 0, 1)
    sheet.write(65_535, 255, 2)

    with pytest.raises(TooManyCellsError):
        scan_xls(xls(book), USUAL_LIMITS)


def test_macros_are_found_by_their_storage() -> None:
    book, _ = workbook()
    stream = stream_of(book)

    found = [
        scan_xls(file_of(stream, beside=name), USUAL_LIMITS).macros
        for name in ("_VBA_PROJECT_CUR", "Anlage")
    ]

    assert found == [True, False]
