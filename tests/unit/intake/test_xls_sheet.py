"""What a scan of a sheet finds in its records."""

from struct import pack

import pytest
from tests.unit.intake.sheets import named
from tests.unit.intake.xls_files import (
    BEGIN,
    CHART,
    DIMENSIONS,
    END,
    Workbook,
    Worksheet,
    easyxf,
    file_of,
    formula,
    record,
    replaced,
    stream_of,
    xls,
)

from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.raw_cell import CellValue, ErrorValue, Number, Truth, Uncalculated
from grantrules.intake.sheet_scan import Place, RepeatedCellError, SheetScan
from grantrules.intake.workbook_cells import MergedRange
from grantrules.intake.xls_scan import scan_xls

BLANK, TRUE, NAME_ERROR = b"\3", b"\1\0\1", b"\2\0\x1d"


def workbook() -> tuple[Workbook, Worksheet]:
    book = Workbook()
    return book, book.add_sheet("Anträge")


def scanned(content: bytes, limits: Limits = USUAL_LIMITS) -> SheetScan:
    [scan] = scan_xls(content, limits).sheets
    assert scan is not None
    return scan


def result(kind: bytes) -> bytes:
    return kind.ljust(6, b"\0") + b"\xff\xff"


def values(content: bytes) -> dict[Place, CellValue]:
    return scanned(content).values


def test_numbers_are_exact_and_have_the_format_of_their_style() -> None:
    book, sheet = workbook()
    sheet.write(0, 0, 60000)
    sheet.write(0, 1, 12.34)
    sheet.write(0, 2, 0.5, easyxf(num_format_str="0%"))
    sheet.write(0, 3, 60, easyxf(num_format_str='0 "T€"'))
    sheet.write(1, 5, -1e10)

    assert values(xls(book)) == {
        (1, 1): Number("60000"),
        (1, 2): Number("12.34"),
        (1, 3): Number("0.5", percent=True),
        (1, 4): Number("60", unit="T€"),
        (2, 6): Number("-10000000000"),
    }


def test_numbers_packed_together_stand_side_by_side() -> None:
    book, _ = workbook()
    packed = b"".join(pack("<Hi", 0, one << 2 | 2) for one in (7, 8))

    found = values(xls(book, record(0xBD, pack("<HH", 4, 2) + packed + pack("<H", 3))))

    assert found == {(5, 3): Number("7"), (5, 4): Number("8")}


def test_truths_and_error_values_are_told_apart() -> None:
    book, sheet = workbook()
    sheet.row(0).set_cell_boolean(0, True)  # noqa: FBT003 - its only way
    sheet.row(0).set_cell_error(1, "#REF!")
    sheet.row(0).set_cell_error(2, 0x2A)

    assert values(xls(book)) == {
        (1, 1): Truth(holds=True),
        (1, 2): ErrorValue("#REF!"),
        (1, 3): ErrorValue("#N/A"),
    }


def test_texts_are_located() -> None:
    book, sheet = workbook()
    sheet.write(1, 2, "07334")
    label = record(0x0204, pack("<HHHHB", 3, 0, 0, 1, 0) + b"a")

    assert scanned(xls(book, label)).texts == {(2, 3), (4, 1)}


@pytest.mark.parametrize(
    ("stored", "flags", "expected"),
    [
        (pack("<d", 2.5), 0, Number("2.5")),
        (pack("<d", 0), 0, Number("0")),
        (result(TRUE), 0, Truth(holds=True)),
        (result(NAME_ERROR), 0, ErrorValue("#NAME?")),
        (pack("<d", 2.5), 2, Number("2.5")),
        (pack("<d", 0), 2, Uncalculated("=")),
        (result(BLANK), 3, Uncalculated("=")),
    ],
    ids=named,
)
def test_a_formula_has_the_result_that_its_program_calculated(
    stored: bytes, flags: int, expected: CellValue
) -> None:
    book, _ = workbook()

    found = values(xls(book, formula(0, 0, stored, flags), by_a_program=True))

    assert found == {(1, 1): expected}


@pytest.mark.parametrize("stored", [pack("<d", 0), result(BLANK)], ids=["zero", "nothing"])
def test_what_a_library_stores_for_any_formula_is_no_result(stored: bytes) -> None:
    book, _ = workbook()

    assert values(xls(book, formula(0, 0, stored))) == {(1, 1): Uncalculated("=")}


def test_a_formula_that_gives_no_text_at_all_is_empty() -> None:
    book, _ = workbook()

    scan = scanned(xls(book, formula(0, 0, result(BLANK)), by_a_program=True))

    assert scan.texts == {(1, 1)}


def test_the_text_that_a_formula_gives_follows_it() -> None:
    book, _ = workbook()
    text = record(0x0207, pack("<HB", 2, 0) + b"ja")
    shared = record(0x04BC, bytes(12))
    gives_text = [formula(row, 0, result(b"\0")) for row in range(3)]

    scan = scanned(xls(book, gives_text[0] + shared + text + gives_text[1] + gives_text[2]))

    assert scan.texts == {(1, 1)}
    assert scan.values == dict.fromkeys([(2, 1), (3, 1)], Uncalculated("="))


def test_hidden_rows_hidden_columns_and_merged_ranges_are_known() -> None:
    book, sheet = workbook()
    sheet.write_merge(2, 3, 0, 1, "m")
    sheet.row(2).hidden = True
    sheet.col(4).hidden = True

    scan = scanned(xls(book))

    assert scan.hidden_rows == {3}
    assert scan.hidden_columns == {5}
    assert scan.merged == [MergedRange(3, 4, 1, 2)]


def test_a_chart_inside_a_sheet_holds_no_cells_of_it() -> None:
    book, sheet = workbook()
    sheet.write(0, 0, 1)
    number = record(0x0203, pack("<HHHd", 0, 0, 0, 99.0))
    after = record(0x0203, pack("<HHHd", 1, 0, 0, 2.0))

    found = values(xls(book, record(BEGIN, CHART) + number + record(END) + after))

    assert found == {(1, 1): Number("1"), (2, 1): Number("2")}


def test_a_cell_that_stands_twice_is_refused() -> None:
    book, sheet = workbook()
    sheet.write(0, 0, 1)
    again = record(0x0203, pack("<HHHd", 0, 0, 0, 2.0))

    with pytest.raises(RepeatedCellError):
        scan_xls(xls(book, again), USUAL_LIMITS)


@pytest.mark.parametrize(
    "dimensions",
    [pack("<IIHHH", 9, 2, 0, 3, 0), pack("<IIHHH", 0, 2, 7, 3, 0)],
    ids=["rows", "columns"],
)
def test_a_sheet_that_ends_before_it_begins_is_refused(dimensions: bytes) -> None:
    book, sheet = workbook()
    sheet.write(0, 0, 1)

    with pytest.raises(ValueError, match="-"):
        scan_xls(file_of(replaced(stream_of(book), DIMENSIONS, dimensions)), USUAL_LIMITS)
