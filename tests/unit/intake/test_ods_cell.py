"""One cell: what it stores, what it shows, and what it hides."""

from datetime import datetime

import pytest
from tests.unit.intake.ods_files import cell, ods, row, table, valued

from grantrules.intake.limits import USUAL_LIMITS
from grantrules.intake.ods_workbook import read_ods
from grantrules.intake.raw_cell import (
    CellValue,
    Clock,
    Damaged,
    DateTime,
    ErrorValue,
    Number,
    Text,
    Truth,
    Uncalculated,
)
from grantrules.intake.workbook_cells import WorkbookCells


def value_of(spelled: str) -> CellValue | None:
    cells = read_ods(ods(table(row(spelled))), USUAL_LIMITS)
    assert isinstance(cells, WorkbookCells)
    found = cells.sheets[0].cells
    return found[0].value if found else None


@pytest.mark.parametrize(
    ("spelled", "expected"),
    [
        (valued("float", "60000.5"), Number("60000.5")),
        (valued("float", "0.30000000000000004"), Number("0.3")),
        (valued("currency", "60000", 'office:currency="EUR"'), Number("60000")),
        (valued("currency", "60", 'office:currency="USD"'), Number("60", unit="USD")),
        (valued("percentage", "0.5"), Number("0.5", percent=True)),
        (valued("boolean", "true"), Truth(holds=True)),
        (valued("boolean", "false"), Truth(holds=False)),
        (valued("time", "PT09H15M00S"), Clock("09:15:00")),
        (valued("time", "PT30H00M00S"), Clock("30:00:00")),
        (valued("time", "bald"), Text("bald")),
        (valued("float", "INF"), ErrorValue("#NUM!")),
        (cell("<text:p>07334</text:p>"), Text("07334")),
        (cell("<text:p><![CDATA[a]]></text:p>", 'office:value-type="string"'), Text("a")),
        (cell("", 'office:value-type="string" office:string-value="b"'), Text("b")),
        (cell("<text:p>60</text:p>", 'office:value-type="float"'), Text("60")),
        (cell("<text:p>v</text:p>", 'office:value-type="void"'), Text("v")),
        (cell("<text:p/>", 'office:value-type="string"'), None),
        (
            cell("<text:p>1.8.</text:p>", 'office:value-type="string" office:string-value=""'),
            Damaged("1.8."),
        ),
        (
            cell("<text:p>1.8.</text:p>", 'office:value-type="string" office:string-value="2.8."'),
            Damaged("1.8."),
        ),
        (
            cell("<text:p>a  b</text:p>", 'office:value-type="string" office:string-value="a b "'),
            Text("a b "),
        ),
        (
            cell("<text:p>1.8.</text:p>", 'office:value-type="date" office:date-value=""'),
            Damaged("1.8."),
        ),
        (cell("<text:p/>", 'office:value-type="string" office:string-value=""'), None),
        (valued("float", "60_000"), Damaged("60_000")),
        (valued("float", "viel"), Damaged("viel")),
        (cell("<text:p><text:date>1.8.</text:date></text:p>"), Text("1.8.")),
        (cell(""), None),
    ],
)
def test_a_cell_is_what_it_stores_and_nothing_is_lost(
    spelled: str, expected: CellValue | None
) -> None:
    assert value_of(spelled) == expected


@pytest.mark.parametrize(
    ("stored", "expected"),
    [
        ("2026-01-01", DateTime(datetime(2026, 1, 1), shows_time=False)),  # noqa: DTZ001 - a cell
        ("2026-01-01T00:00:00", DateTime(datetime(2026, 1, 1), shows_time=True)),  # noqa: DTZ001 - a cell
        (
            "2026-08-10T09:15:30.500000000",
            DateTime(datetime(2026, 8, 10, 9, 15, 30, 500_000), shows_time=True),  # noqa: DTZ001 - a cell
        ),
        ("2026-02-31", Text("2026-02-31")),
        ("-0001-01-01", Text("-0001-01-01")),
    ],
)
def test_a_date_is_exact_and_an_impossible_one_stays_a_text(
    stored: str, expected: CellValue
) -> None:
    assert value_of(valued("date", stored)) == expected


@pytest.mark.parametrize(
    ("spelled", "name"),
    [
        # LibreOffice
        (
            cell(
                "<text:p>#BEZUG!</text:p>",
                'table:formula="of:=#REF!" office:value-type="string" office:string-value="" '
                'calcext:value-type="error"',
            ),
            "#REF!",
        ),
        (cell("<text:p>Err:502</text:p>", 'calcext:value-type="error"'), "Err:502"),
        (cell("<text:p>Fehler</text:p>", 'calcext:value-type="error"'), "Fehler"),
        # LibreOffice before version 4
        (valued("float", "0", 'table:formula="of:=1/0"', shown="#DIV/0!"), "#DIV/0!"),
        # others
        (cell("<text:p>#N/A</text:p>", 'office:value-type="string"'), "#N/A"),
        (cell("", 'office:value-type="string" office:string-value="#NV"'), "#N/A"),
    ],
)
def test_an_error_value_is_one_whoever_wrote_it(spelled: str, name: str) -> None:
    assert value_of(spelled) == ErrorValue(name)


@pytest.mark.parametrize(
    ("spelled", "expected"),
    [
        (cell("", 'table:formula="of:=[.A1]"'), Uncalculated("=[.A1]")),
        (cell("", 'table:formula="of:=1+1" office:value-type="float"'), Uncalculated("=1+1")),
        (cell("<text:p/>", 'table:formula="of:=&quot;&quot;"'), None),
        (valued("float", "2", 'table:formula="of:=1+1"'), Number("2")),
        (valued("float", "1", 'table:formula="of:=TRUE()"'), Truth(holds=True)),
        (valued("float", "0", 'table:formula="of:=FALSE()"'), Truth(holds=False)),
    ],
)
def test_a_formula_has_its_result_or_none(spelled: str, expected: CellValue | None) -> None:
    assert value_of(spelled) == expected
