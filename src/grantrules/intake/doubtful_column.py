"""Filled columns of a list whose heading does not tell which of the missing facts they hold."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from grantrules.intake.columns import Column
from grantrules.intake.fact_cell import is_answer
from grantrules.intake.header import Header, Rows, on_one_line, rows_of
from grantrules.intake.heading import says_nothing
from grantrules.intake.own_mark import stated_version
from grantrules.intake.place import Place, cut
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import (
    CellValue,
    Empty,
    ErrorValue,
    Merged,
    RawCell,
    Text,
    Uncalculated,
    shown,
)
from grantrules.intake.resemblance import resembled
from grantrules.intake.workbook_cells import Grid, SheetCells
from grantrules.model.problem import Problem


@dataclass(frozen=True, slots=True)
class DoubtfulColumn:
    """A filled column, what its heading says, and the missing facts that it may hold."""

    number: int
    row: int
    heading: CellValue
    meant: tuple[Column, ...]

    @property
    def letter(self) -> str:
        """The letters of the column, such as K."""
        return get_column_letter(self.number)


def doubtful_columns(
    sheet: SheetCells, header: Header, applications: Rows
) -> tuple[DoubtfulColumn, ...]:
    """Finds the columns that may hold a missing fact, and those whose heading is not readable."""
    known = {one.cell.column for one in header.headings}
    filled = {cell.column for cells in applications.values() for cell in cells} - known
    headings = _Headings(sheet, header) if filled else None
    return tuple(
        DoubtfulColumn(number, header.row, heading, meant)
        for number in sorted(filled)
        if headings is not None
        and stated_version(shown(heading := headings.over(number))) is None
        and ((meant := _meant(heading, number, header, applications)) or _is_unreadable(heading))
    )


def told_columns(place: Place, columns: Iterable[DoubtfulColumn]) -> Iterator[Problem]:
    """Asks which fact each of the columns holds."""
    for one in columns:
        here = Place(place.file, place.sheet, one.row, f"{one.letter}{one.row}")
        expected = " oder ".join(column.heading for column in one.meant)
        yield here.problem(
            Code.COLUMN_DOUBTFUL,
            f"{_opening(one)} {_ask(one)}",
            found=shown(one.heading) or None,
            expected=expected or "ein Spaltenkopf wie in der Vorlage",
        )


def _opening(one: DoubtfulColumn) -> str:
    said = cut(" ".join(shown(one.heading).split()))
    match one.heading:
        case Empty():
            return f"Die Spalte {one.letter} ist ausgefüllt, hat aber keinen Spaltenkopf."
        case Merged():
            return (
                f"Die Spalte {one.letter} ist ausgefüllt, hat aber keinen eigenen Spaltenkopf: "
                f"„{said}“ ist mit der Nachbarspalte verbunden."
            )
        case ErrorValue() | Uncalculated():
            return f"Die Spalte {one.letter} ist ausgefüllt, ihr Spaltenkopf aber nicht lesbar."
        case _:
            return f"Die Spalte {one.letter} („{said}“) ist unbekannt."


def _ask(one: DoubtfulColumn) -> str:
    if not one.meant:
        return "Bitte den Spaltenkopf als Text eintragen oder die Spalte löschen."
    names = " oder ".join(f"„{column.heading}“" for column in one.meant)
    return (
        f"Gemeint sein kann {names}; das fehlt sonst und gilt, wo die Spalte ausgefüllt ist, als "
        f"nicht lesbar. Bitte als Spaltenkopf {names} schreiben oder, wenn etwas anderes gemeint "
        f"ist, die fehlende Spalte leer ergänzen."
    )


def _meant(
    heading: CellValue, number: int, header: Header, applications: Rows
) -> tuple[Column, ...]:
    present = {one.column.key for one in header.headings}
    absent = [one for one in header.questions.columns if one.key not in present]
    if not _says_nothing(heading):
        return resembled(shown(heading), absent)
    cells = [cell for row in applications.values() for cell in row if cell.column == number]
    return tuple(one for one in absent if any(is_answer(one, cell.value) for cell in cells))


def _is_unreadable(heading: CellValue) -> bool:
    return isinstance(heading, ErrorValue | Uncalculated | Merged)


def _says_nothing(heading: CellValue) -> bool:
    return not isinstance(heading, Text) or says_nothing(heading.text)


class _Headings:
    """What stands over the columns of a list."""

    def __init__(self, sheet: SheetCells, header: Header) -> None:
        self._merged = [one for one in sheet.merged if one.first_row <= header.row <= one.last_row]
        self._grid = Grid(sheet)
        self._row = header.row
        rows = rows_of(sheet, until=header.row)
        above = rows.get(header.row - 1, [])
        self._above = {cell.column: cell for cell in above if on_one_line(cell)}

    def over(self, number: int) -> CellValue:
        """Gives the heading of a column; one that is merged with others is that of none."""
        merged = next((one for one in self._merged if one.covers(self._row, number)), None)
        if merged is not None:
            value = self._grid.at(merged.first_row, merged.first_column)
            return value if merged.first_column == number else Merged(shown(value))
        own = self._grid.at(self._row, number)
        above: RawCell | None = self._above.get(number)
        return above.value if isinstance(own, Empty) and above is not None else own
