"""Reads a table of plain text (.csv): every field is a text, and stands where a cell would."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from openpyxl.utils import get_column_letter

from grantrules.intake.delimiter import likely_delimiter, stated_delimiter
from grantrules.intake.error_name import error_named
from grantrules.intake.limits import Limits
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, RawCell, Text
from grantrules.intake.text_encoding import decoded
from grantrules.intake.text_rows import LONGEST_FIELD, QuotingError, text_rows
from grantrules.intake.workbook_cells import FileFormat, ReadFailure, SheetCells, WorkbookCells

SHEET: Final = "CSV"
# Programs write ="07334" so that Excel keeps the zero.
_KEPT_TEXT: Final = re.compile(r'="((?:[^"]|"")*)"')
_COMMA: Final = ","
_FEWEST_HEADINGS: Final = 4
_LAST_COLUMN: Final = 16_384
_BLANK: Final = ReadFailure(Code.FILE_EMPTY, "enthält keine Angaben.")
_AMBIGUOUS: Final = ReadFailure(
    Code.FILE_TEXT,
    "ist eine Textdatei, deren Trennzeichen nicht eindeutig ist; erwartet wird das Semikolon (;).",
)


def read_text_table(content: bytes, limits: Limits) -> WorkbookCells | ReadFailure:
    """Reads all fields of a text file."""
    found = decoded(content)
    if isinstance(found, ReadFailure):
        return found
    if not found.text.strip():
        return _BLANK
    stated, text = stated_delimiter(found.text)
    if (delimiter := stated or likely_delimiter(text)) is None:
        return _AMBIGUOUS
    cells = _cells(text, delimiter, limits)
    if isinstance(cells, ReadFailure):
        return cells
    sheet = SheetCells(
        name=SHEET,
        hidden=False,
        cells=cells,
        hidden_rows=frozenset(),
        hidden_columns=frozenset(),
        merged=(),
    )
    return WorkbookCells((sheet,), (), (), FileFormat.CSV, found.notes)


def _cells(text: str, delimiter: str, limits: Limits) -> tuple[RawCell, ...] | ReadFailure:
    cells: list[RawCell] = []
    try:
        for number, row in enumerate(_in_step(text_rows(text, delimiter), delimiter), start=1):
            cells += _filled(number, row[:_LAST_COLUMN])
            if len(cells) > limits.cells or len(row) > _LAST_COLUMN:
                return _too_large(limits)
    except QuotingError as error:
        return _unmatched(error.row)
    except _OutOfStepError as error:
        return _wider(error.row)
    return tuple(cells)


class _OutOfStepError(ValueError):
    def __init__(self, row: int) -> None:
        super().__init__(f"row {row}")
        self.row = row


def _in_step(rows: Iterable[list[str]], delimiter: str) -> Iterator[list[str]]:
    """Stops at a row that a decimal comma without quotation marks has made too wide."""
    headed = 0
    for number, row in enumerate(rows, start=1):
        filled = [place for place, field in enumerate(row, start=1) if field.strip()]
        if delimiter == _COMMA and headed and filled and filled[-1] > headed:
            raise _OutOfStepError(number)
        headed = headed or (len(row) if len(filled) >= _FEWEST_HEADINGS else 0)
        yield row


def _filled(number: int, row: list[str]) -> Iterator[RawCell]:
    for column, field in enumerate(row, start=1):
        if field:
            address = f"{get_column_letter(column)}{number}"
            yield RawCell(address, number, column, _value(field))


def _value(field: str) -> CellValue:
    kept = _KEPT_TEXT.fullmatch(field.strip())
    text = kept[1].replace('""', '"') if kept else field
    return error_named(text) or Text(text)


def _too_large(limits: Limits) -> ReadFailure:
    cells, columns = _german(limits.cells), _german(_LAST_COLUMN)
    return ReadFailure(
        Code.FILE_TOO_LARGE, f"enthält mehr als {cells} Zellen oder {columns} Spalten."
    )


def _unmatched(row: int) -> ReadFailure:
    return ReadFailure(
        Code.FILE_TEXT,
        f"hat in Zeile {row} ein Anführungszeichen, zu dem das zweite fehlt oder das mitten in "
        f"einem Feld steht, oder ein Feld mit mehr als {_german(LONGEST_FIELD)} Zeichen.",
    )


def _wider(row: int) -> ReadFailure:
    return ReadFailure(
        Code.FILE_TEXT,
        f"ist durch Kommas getrennt, aber Zeile {row} hat mehr Felder als die Kopfzeile, "
        f"vermutlich durch Kommas in Beträgen; erwartet wird das Semikolon (;).",
    )


def _german(number: int) -> str:
    return f"{number:,}".replace(",", ".")
