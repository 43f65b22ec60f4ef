"""Recognises what a sheet is, a list or a form, and reads it; says which sheets are neither."""

from collections.abc import Iterator, Sequence

from grantrules.intake.form_layout import read_form
from grantrules.intake.form_search import find_form
from grantrules.intake.header import LAST_HEADER_ROW
from grantrules.intake.header_search import find_header, late_header
from grantrules.intake.list_layout import read_list
from grantrules.intake.own_mark import HELPER_TITLES
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.intake.questions import Questions
from grantrules.intake.raw_cell import is_blank, shown
from grantrules.intake.sheet_reading import SheetReading
from grantrules.intake.workbook_cells import SheetCells, WorkbookCells
from grantrules.model.problem import Problem


def read_sheet(
    name: str, sheet: SheetCells, cells: WorkbookCells, questions: Questions
) -> SheetReading | None:
    """Reads a list or a form; None where the sheet is neither.

    Of several questions those count that the sheet answers, else the first that it nearly does.
    """
    tried = [_read(name, sheet, cells, one) for one in (questions, *questions.others)]
    found = [one for one in tried if one is not None]
    return next((one for one in found if not one.refused), found[0] if found else None)


def _read(
    name: str, sheet: SheetCells, cells: WorkbookCells, questions: Questions
) -> SheetReading | None:
    header = find_header(sheet, questions)
    if header is not None and not header.missing:
        return read_list(name, sheet, header)
    form = find_form(sheet, cells.names, questions)
    if form is not None and (header is None or form.labels > header.distinct):
        return read_form(name, form)
    if header is not None:
        return read_list(name, sheet, header)
    late = late_header(sheet, questions)
    return None if late is None else _too_late(Place(name, sheet.name, late.row, late.address))


def _too_late(place: Place) -> SheetReading:
    says = (
        f"Auf dem Blatt „{place.sheet}“ steht die Kopfzeile erst in Zeile {place.row}; gesucht "
        f"wird sie in den Zeilen 1 bis {LAST_HEADER_ROW}. Das Blatt wurde nicht gelesen. Bitte "
        f"Zeilen darüber löschen."
    )
    expected = f"Kopfzeile in den Zeilen 1 bis {LAST_HEADER_ROW}"
    problem = place.problem(Code.HEADER_MISSING, says, found=place.cell, expected=expected)
    return SheetReading(sheet=str(place.sheet), problems=(problem,), refused=True)


def remarks_on_sheets(
    name: str, sheets: Sequence[tuple[SheetCells, SheetReading | None]]
) -> Iterator[Problem]:
    """Names sheets that were read although hidden, and those that were not read."""
    for sheet, reading in sheets:
        place = Place(name, sheet.name)
        if reading is not None and sheet.hidden:
            says = f"Das Blatt „{sheet.name}“ ist ausgeblendet; es wurde mitgelesen."
            yield place.problem(Code.SHEET_HIDDEN, says)
        if reading is None and not sheet.hidden and _says_something(sheet):
            says = f"Das Blatt „{sheet.name}“ ist weder Liste noch Formular; es wurde übersprungen."
            yield place.problem(Code.SHEET_IGNORED, says)


def _says_something(sheet: SheetCells) -> bool:
    """Tells whether a sheet holds anything but the hints and choices of our own template."""
    filled = [cell for cell in sheet.cells if not is_blank(cell.value)]
    return bool(filled) and shown(filled[0].value) not in HELPER_TITLES


def without_applications(name: str) -> Problem:
    """Says that no sheet of a file is a list or a form."""
    says = (
        f"In der Datei „{name}“ hat kein Blatt eine Kopfzeile mit bekannten Spaltenköpfen oder "
        f"die Beschriftungen des Antragsformulars. Bitte die Vorlage aus „grantrules template“ "
        f"verwenden."
    )
    return Place(name).problem(Code.HEADER_MISSING, says)
