"""What a scan of an .xlsb workbook finds in its records."""

from datetime import datetime
from struct import error as CutError  # noqa: N812 - `error` is a cell here
from struct import pack

import pytest
from tests.unit.intake.sheets import named
from tests.unit.intake.xlsb_files import (
    Sheet,
    error,
    formula,
    hidden_column,
    hundredths,
    merged,
    number,
    record,
    text,
    truth,
    whole,
    wide,
    xlsb,
    xlsb_parts,
)
from tests.unit.intake.zips import zipped

from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import DateTime, ErrorValue, Number, Truth
from grantrules.intake.sheet_scan import RepeatedCellError, SheetScan, TooManyCellsError
from grantrules.intake.workbook_cells import MergedRange, ReadFailure
from grantrules.intake.workbook_scan import WorkbookScan
from grantrules.intake.xlsb_scan import scan_xlsb


def found_in(content: bytes, limits: Limits = USUAL_LIMITS) -> WorkbookScan:
    scan = scan_xlsb(content, limits)
    assert isinstance(scan, WorkbookScan)
    return scan


def scanned(*cells: bytes, formats: tuple[str, ...] = ("General",)) -> SheetScan:
    [scan] = found_in(xlsb([Sheet("Anträge", {0: cells})], formats)).sheets
    assert scan is not None
    return scan


def test_numbers_are_exact_and_have_the_format_of_their_style() -> None:
    scan = scanned(
        number(0, 60000.5),
        whole(1, 7334),
        hundredths(2, 1234),
        number(3, 0.5, 1),
        whole(4, 60, 2),
        whole(5, -5),
        formats=("General", "0%", '0 "T€"'),
    )

    assert scan.values == {
        (1, 1): Number("60000.5"),
        (1, 2): Number("7334"),
        (1, 3): Number("12.34"),
        (1, 4): Number("0.5", percent=True),
        (1, 5): Number("60", unit="T€"),
        (1, 6): Number("-5"),
    }


@pytest.mark.parametrize(("serial", "from_1904"), [(46023, False), (44561, True)])
def test_a_day_that_is_packed_as_a_whole_number_is_a_day(serial: int, *, from_1904: bool) -> None:
    sheet = Sheet("Anträge", {0: [whole(0, serial, 1)]})

    [scan] = found_in(xlsb([sheet], ("General", "dd.mm.yyyy"), from_1904=from_1904)).sheets

    day = DateTime(datetime(2026, 1, 1), shows_time=False)  # noqa: DTZ001 - a cell has no zone
    assert scan is not None
    assert scan.values == {(1, 1): day}


def test_truths_and_error_values_are_told_apart() -> None:
    scan = scanned(
        truth(0, holds=True),
        error(1, 0x17),
        formula(10, 2, b"\0"),
        formula(11, 3, b"\x2a"),
        formula(9, 4, pack("<d", 2.5)),
    )

    assert scan.values == {
        (1, 1): Truth(holds=True),
        (1, 2): ErrorValue("#REF!"),
        (1, 3): Truth(holds=False),
        (1, 4): ErrorValue("#N/A"),
        (1, 5): Number("2.5"),
    }


def test_texts_are_located() -> None:
    assert scanned(text(1, "a"), formula(8, 2, wide("b"))).texts == {(1, 2), (1, 3)}


def test_hidden_rows_hidden_columns_and_merged_ranges_are_known() -> None:
    sheet = Sheet(
        "Anträge",
        {4: [text(0, "a")], 5: [text(0, "b")]},
        hidden_rows=[5],
        columns=hidden_column(2, 3),
        after=merged(9, 10, 0, 1),
    )

    [scan] = found_in(xlsb([sheet])).sheets

    assert scan is not None
    assert scan.texts == {(5, 1), (6, 1)}
    assert scan.hidden_rows == {6}
    assert scan.hidden_columns == {3, 4}
    assert scan.merged == [MergedRange(10, 11, 1, 2)]


def test_macros_and_properties_are_found() -> None:
    parts = xlsb_parts([Sheet("Anträge", {0: [text(0, "a")]})])
    custom = b'<Properties><property name="grantrules"><v>result</v></property></Properties>'

    scan = found_in(zipped({**parts, "xl/vbaProject.bin": b"x", "docProps/custom.xml": custom}))

    assert scan.macros
    assert scan.properties == (("grantrules", "result"),)


def test_a_cell_that_stands_twice_is_refused() -> None:
    with pytest.raises(RepeatedCellError):
        scanned(text(0, "a"), number(0, 1))


def test_more_cells_than_are_read_are_refused() -> None:
    content = xlsb([Sheet("Anträge", {0: [number(0, 1), number(1, 2)]})])

    with pytest.raises(TooManyCellsError):
        scan_xlsb(content, Limits(cells=1))


def test_cells_at_the_far_ends_of_a_sheet_are_refused() -> None:
    content = xlsb([Sheet("Anträge", {0: [number(0, 1)], 1_048_575: [number(16_383, 2)]})])

    with pytest.raises(TooManyCellsError):
        scan_xlsb(content, USUAL_LIMITS)


@pytest.mark.parametrize(
    "rows",
    [
        {1_048_576: [number(0, 1)]},
        {0: [record(13, pack("<Ii", 0, 6))]},
        {0: [record(5, b"\0" * 9)]},
    ],
    ids=["row", "no column", "short"],
)
def test_cells_that_cannot_be_followed_are_refused(rows: dict[int, list[bytes]]) -> None:
    with pytest.raises((ValueError, CutError)):
        scan_xlsb(xlsb([Sheet("Anträge", rows)]), USUAL_LIMITS)


@pytest.mark.parametrize(
    ("further", "code"),
    [
        ({"xl/../../x.xml": b"<x/>"}, Code.FILE_SUSPICIOUS),
        ({"xl/gross.bin": bytes(2_000_000)}, Code.FILE_TOO_LARGE),
    ],
    ids=named,
)
def test_an_archive_that_is_none_of_a_workbook_is_refused(
    further: dict[str, bytes], code: Code
) -> None:
    content = zipped({**xlsb_parts([Sheet("Anträge", {})]), **further})

    failure = scan_xlsb(content, USUAL_LIMITS)

    assert isinstance(failure, ReadFailure)
    assert failure.code is code


def test_a_workbook_that_is_also_another_one_is_refused() -> None:
    content = zipped({**xlsb_parts([Sheet("Anträge", {})]), "xl/workbook.xml": b"<workbook/>"})

    with pytest.raises(ValueError, match="workbook"):
        scan_xlsb(content, USUAL_LIMITS)
