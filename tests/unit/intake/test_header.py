"""The header row of a list."""

from tests.unit.intake.sheets import PERSONS, QUESTIONS, asking

from grantrules.intake.header import Header, rows_of
from grantrules.intake.header import find_header as find
from grantrules.intake.raw_cell import CellValue, Number, RawCell, Text
from grantrules.intake.workbook_cells import SheetCells


def sheet(*cells: tuple[int, int, str | int]) -> SheetCells:
    def typed(value: str | int) -> CellValue:
        return Text(value) if isinstance(value, str) else Number(str(value))

    return SheetCells(
        name="Liste",
        hidden=False,
        cells=tuple(RawCell(f"R{row}C{column}", row, column, typed(v)) for row, column, v in cells),
        hidden_rows=frozenset(),
        hidden_columns=frozenset(),
        merged=(),
    )


def find_header(sheet: SheetCells) -> Header | None:
    return find(sheet, QUESTIONS)


FOUR = ("Az.", "AGS", "Antragsteller", "Eingang am")


def test_the_row_with_most_known_headings_is_the_header() -> None:
    few = [(2, column, text) for column, text in enumerate(FOUR, start=1)]
    many = [(5, column, text) for column, text in enumerate((*FOUR, "VZÄ"), start=1)]

    header = find_header(sheet(*few, *many))

    assert header is not None
    assert header.row == 5


def test_of_equal_rows_the_first_is_the_header() -> None:
    twice = [(row, column, text) for row in (3, 9) for column, text in enumerate(FOUR, start=1)]

    header = find_header(sheet(*twice))

    assert header is not None
    assert header.row == 3


def test_three_known_headings_are_too_few() -> None:
    cells = [(1, column, text) for column, text in enumerate(FOUR[:3], start=1)]

    assert find_header(sheet(*cells, (1, 4, "Bemerkung"))) is None


def test_one_heading_four_times_is_too_few() -> None:
    assert find_header(sheet(*((1, column, "AGS") for column in range(1, 5)))) is None


def test_the_header_stands_in_row_20_at_the_latest() -> None:
    last = find_header(sheet(*((20, n, text) for n, text in enumerate(FOUR, start=1))))
    later = find_header(sheet(*((21, n, text) for n, text in enumerate(FOUR, start=1))))

    assert last is not None
    assert later is None


def test_unknown_headings_and_repeated_columns_are_told() -> None:
    texts: tuple[str | int, ...] = (*FOUR, "Antragstellerin", "Bemerkung", 2026)

    header = find_header(sheet(*((1, number, text) for number, text in enumerate(texts, start=1))))

    assert header is not None
    assert [cell.column for cell in header.unknown] == [6, 7]
    ((column, headings),) = header.repeated
    assert column.key == "applicant"
    assert [one.text for one in headings] == ["Antragsteller", "Antragstellerin"]


def test_missing_columns_are_told_in_the_order_of_the_table() -> None:
    header = find_header(sheet(*((1, n, text) for n, text in enumerate(FOUR, start=1))))

    assert header is not None
    assert [one.key for one in header.missing][:3] == ["funding_start", "funding_end", "fte"]
    assert "ags" not in {one.key for one in header.missing}


def test_blank_cells_fill_no_row() -> None:
    assert list(rows_of(sheet((1, 1, "a"), (2, 1, " \u00a0"), (3, 1, 0)))) == [1, 3]


def test_a_further_column_is_known_to_its_programme_and_to_no_other() -> None:
    cells = sheet(*((1, n, text) for n, text in enumerate((*FOUR, PERSONS.heading), start=1)))

    own, other = find(cells, asking(PERSONS, required=("persons",))), find_header(cells)

    assert own is not None
    assert other is not None
    assert [one.column.key for one in own.headings][-1] == "persons"
    assert own.missing == ()
    assert [cell.column for cell in other.unknown] == [5]


def test_a_further_column_that_is_required_and_absent_is_missing() -> None:
    cells = sheet(*((1, n, text) for n, text in enumerate(FOUR, start=1)))

    header = find(cells, asking(PERSONS, required=("persons",)))

    assert header is not None
    assert [one.heading for one in header.missing] == ["Personen auf der Stelle"]
