"""Values of cells: what a number becomes by its format, in both date systems."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH
from tests.unit.intake.sheets import first, put

from grantrules.intake.cell_value import typed_value
from grantrules.intake.file_cells import file_cells
from grantrules.intake.raw_cell import (
    CellValue,
    Clock,
    DateTime,
    Empty,
    ErrorValue,
    Number,
    Text,
    Truth,
)
from grantrules.intake.workbook_cells import WorkbookCells

at = datetime.fromisoformat


@pytest.mark.parametrize(
    ("value", "number_format", "expected"),
    [
        (60000, "General", Number("60000")),
        (4166.67 * 12, "0.00", Number("50000.04")),
        (-0.0, "0", Number("0")),
        (10**400, "0", Number(str(10**400))),
        (0.5, "0%", Number("0.5", percent=True)),
        (60, '0"T€"', Number("60", unit="T€")),
        (1, "0.0 VZÄ", Number("1", unit="VZÄ")),
        (5, '0" Tage"', Number("5", unit="Tage")),
        (60, "0 Std", Number("60", unit="Std")),
        (45901, "General", Number("45901")),
        (45901, "dd.mm.yyyy", DateTime(at("2025-09-01"), shows_time=False)),
        (45901.5, "dd.mm.yyyy", DateTime(at("2025-09-01 12:00"), shows_time=False)),
        (45901.5, "dd.mm.yy h:mm", DateTime(at("2025-09-01 12:00"), shows_time=True)),
        (45901, "mmm yy", DateTime(at("2025-09-01"), shows_time=False, shows_day=False)),
        (45901.5, "h:mm", DateTime(at("2025-09-01 12:00"), shows_time=True, shows_day=False)),
        (45901, "[>1]dd.mm.yyyy;0", DateTime(at("2025-09-01"), shows_time=False)),
        (1, "[>1]dd.mm.yyyy;0", Number("1")),
        (0.5, "dd.mm.yyyy", Clock("12:00:00")),
        (1.625, "[h]:mm", Clock("39:00:00")),
        (-0.5, "[h]:mm:ss", Clock("-12:00:00")),
        (1e9, "dd.mm.yyyy", ErrorValue("#VALUE!")),
        (10**400, "dd.mm.yyyy", ErrorValue("#VALUE!")),
        (10**400, "[h]:mm", ErrorValue("#VALUE!")),
        (float("inf"), "0", ErrorValue("#NUM!")),
        (float("-inf"), "dd.mm.yyyy", ErrorValue("#NUM!")),
        (float("nan"), "0;0;0", ErrorValue("#NUM!")),
        (True, "0", Truth(holds=True)),
        ("45901", "dd.mm.yyyy", Text("45901")),
        (None, "0", Empty()),
        (Fraction(1, 2), "0", Empty()),
    ],
)
def test_a_value_is_what_its_format_shows(
    value: object, number_format: str, expected: CellValue
) -> None:
    assert typed_value(value, number_format) == expected


@pytest.mark.parametrize(
    ("value", "number_format", "expected"),
    [
        (at("2025-09-01 08:30"), "General", DateTime(at("2025-09-01 08:30"), shows_time=True)),
        (at("2025-09-01"), "dd.mm.yyyy", DateTime(at("2025-09-01"), shows_time=False)),
        (at("2025-09-01"), "yyyy", DateTime(at("2025-09-01"), False, False)),  # noqa: FBT003 - its fields
        (at("2025-09-01T08:30+02:00"), "@", DateTime(at("2025-09-01 08:30"), shows_time=True)),
        (date(2025, 9, 1), "General", DateTime(at("2025-09-01"), shows_time=False)),
        (date(2025, 9, 1), "mmmm", DateTime(at("2025-09-01"), False, False)),  # noqa: FBT003 - its fields
        (time(8, 30), "General", Clock("08:30:00")),
        (timedelta(hours=39, seconds=5), "General", Clock("39:00:05")),
    ],
)
def test_what_the_file_itself_calls_a_date_is_one(
    value: object, number_format: str, expected: CellValue
) -> None:
    assert typed_value(value, number_format) == expected


@pytest.mark.parametrize(("epoch", "serial"), [(WINDOWS_EPOCH, 45901), (MAC_EPOCH, 44439)])
def test_days_count_from_the_first_day_of_their_workbook(epoch: datetime, serial: int) -> None:
    read = typed_value(serial, "dd.mm.yyyy", epoch)

    assert read == DateTime(at("2025-09-01"), shows_time=False)


def filed(value: object, number_format: str, epoch: datetime = WINDOWS_EPOCH) -> CellValue:
    """What is read of a file where this was written into its only cell."""
    workbook, content = Workbook(), BytesIO()
    workbook.epoch = epoch
    put(first(workbook), 1, 1, value)
    first(workbook)["A1"].number_format = number_format
    workbook.save(content)
    cells = file_cells(content.getvalue())
    assert isinstance(cells, WorkbookCells), cells
    return cells.sheets[0].cells[0].value


@pytest.mark.parametrize("epoch", [WINDOWS_EPOCH, MAC_EPOCH])
@pytest.mark.parametrize(
    ("value", "number_format", "expected"),
    [
        (at("2025-09-01 08:30"), "dd.mm.yy hh:mm", DateTime(at("2025-09-01 08:30"), True)),  # noqa: FBT003 - its field
        (at("2026-12-01"), "mmm yy", DateTime(at("2026-12-01"), False, False)),  # noqa: FBT003 - its fields
        (time(8, 30), "hh:mm", Clock("08:30:00")),
        (timedelta(hours=39), "[h]:mm", Clock("39:00:00")),
        (60, '0" T€"', Number("60", unit="T€")),
        (59, "0 Std", Number("59", unit="Std")),
        (60, "0 Std", Number("60", unit="Std")),
        (60000, '_("$"* #,##0.00_)_("$"* \\(#,##0.00\\)_("$"* "-"??_)_(@_)', Number("60000")),
        ("07334", "dd.mm.yyyy", Text("07334")),
    ],
)
def test_a_file_of_either_date_system_is_read_alike(
    value: object, number_format: str, expected: CellValue, epoch: datetime
) -> None:
    assert filed(value, number_format, epoch) == expected


FORMATS = st.one_of(
    st.text(alphabet='0#?.,%€$TdmyhsEAPM/;:@*_\\"[]<>=- "', max_size=15),
    st.sampled_from(["General", "dd.mm.yyyy", "[h]:mm", '0"T€"', ";;;", "[$-407]0;[Red]-0;0"]),
)


@given(value=st.one_of(st.integers(), st.floats()), number_format=FORMATS)
def test_whatever_the_format_a_number_is_read(value: float, number_format: str) -> None:
    read = typed_value(value, number_format)

    assert isinstance(read, Number | DateTime | Clock | ErrorValue)
    if isinstance(read, Number):
        assert abs(Decimal(read.text) - Decimal(value)) <= abs(Decimal(value)) / 10**14
