"""What a clerk should know about the columns and rows of a list that was read."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from openpyxl.utils import get_column_letter

from grantrules.intake.header import Header, on_one_line
from grantrules.intake.own_mark import stated_version
from grantrules.intake.place import Place, cut
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import RawCell, shown
from grantrules.intake.workbook_cells import SheetCells
from grantrules.model.problem import Problem

Skipped = Mapping[int, tuple[Code, Sequence[RawCell]]]
"""The rows that are no application: why, and what stands in them."""


def remarks_on_header(file: str, sheet: SheetCells, header: Header) -> Iterator[Problem]:
    """Names the rows of the header that were read although hidden, and those with units only."""
    for row in header.rows:
        here = Place(file, sheet.name, row)
        if row > header.row:
            says = f"Zeile {row} enthält nur Einheiten oder Nummern der Spalten und zählt zum Kopf."
            yield here.problem(Code.ROW_HEADER, says)
        if row in sheet.hidden_rows:
            says = f"Zeile {row} mit Spaltenköpfen ist ausgeblendet; sie wurde mitgelesen."
            yield here.problem(Code.ROW_HIDDEN, says)


def remarks_on_columns(
    file: str, sheet: SheetCells, header: Header, filled_columns: Iterable[int]
) -> Iterator[Problem]:
    """Names the columns that were not read, and those that were read although hidden."""
    unknown = [one for one in header.unknown if stated_version(shown(one.value)) is None]
    headed = {one.column for one in (*unknown, *(h.cell for h in header.headings))}
    for cell in unknown:
        text = shown(cell.value)
        says = (
            f"Die Spalte {get_column_letter(cell.column)} („{' '.join(text.split())}“) gehört "
            f"nicht zur Antragsliste und wurde nicht gelesen."
        )
        here = Place(file, sheet.name, header.row, cell.address)
        yield here.problem(Code.COLUMN_UNKNOWN, says, found=text)
    for column in sorted({*filled_columns} - headed):
        letter = get_column_letter(column)
        says = f"Die Spalte {letter} hat keinen Spaltenkopf und wurde nicht gelesen."
        here = Place(file, sheet.name, header.row, f"{letter}{header.row}")
        yield here.problem(Code.COLUMN_UNKNOWN, says)
    for one in header.headings:
        if one.cell.column in sheet.hidden_columns:
            says = f"Die Spalte „{one.text}“ ist ausgeblendet; sie wurde mitgelesen."
            here = Place(file, sheet.name, header.row, one.cell.address)
            yield here.problem(Code.COLUMN_HIDDEN, says, found=one.text)


def remarks_on_rows(
    file: str, sheet: SheetCells, skipped: Skipped, references: Mapping[int, str | None]
) -> Iterator[Problem]:
    """Names the rows that were skipped, and those that were read although hidden.

    `references` gives the reference of each row that is an application.
    """
    for row, (code, cells) in skipped.items():
        said = next((one for one in map(on_one_line, cells) if one), "")
        text = f" („{cut(said)}“)" if said and code is not Code.ROW_HEADER else ""
        says = f"Zeile {row}{text} {_SKIPPED[code]} und wurde übersprungen."
        yield Place(file, sheet.name, row).problem(code, says, found=said or None)
    for row, reference in references.items():
        if row in sheet.hidden_rows:
            says = f"Zeile {row} ist ausgeblendet; sie wurde mitgelesen."
            here = Place(file, sheet.name, row, reference=reference)
            yield here.problem(Code.ROW_HIDDEN, says)
    if not references:
        says = f"Auf dem Blatt „{sheet.name}“ steht unter der Kopfzeile kein Eintrag."
        yield Place(file, sheet.name).problem(Code.SHEET_EMPTY, says)


_SKIPPED = {
    Code.ROW_HEADER: "wiederholt die Kopfzeile",
    Code.ROW_TOTAL: "ist eine Summenzeile",
    Code.ROW_IGNORED: "enthält keine Angaben eines Antrags",
}
