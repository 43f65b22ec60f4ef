"""Reads one workbook, given its name and content, into applications and problems."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from grantrules.intake.form_layout import find_form, read_form
from grantrules.intake.header import find_header
from grantrules.intake.list_layout import read_list
from grantrules.intake.own_mark import HELPER_TITLES, RESULT_MARK
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.intake.problem_order import in_order
from grantrules.intake.questions import Questions
from grantrules.intake.raw_cell import is_blank, shown
from grantrules.intake.sheet_reading import SheetReading
from grantrules.intake.workbook import read_cells
from grantrules.intake.workbook_cells import ReadFailure, SheetCells, WorkbookCells
from grantrules.model.application import Application
from grantrules.model.problem import Problem
from grantrules.model.run import InputFile
from grantrules.model.value import Value

_REMEDY = {
    Code.FILE_EMPTY: "Bitte die Datei neu anfordern.",
    Code.FILE_ENCRYPTED_OR_XLS: "Bitte ohne Kennwort als .xlsx speichern.",
    Code.FILE_TYPE: "Bitte als .xlsx speichern.",
    Code.FILE_BROKEN: "Bitte in Excel öffnen, reparieren und neu als .xlsx speichern.",
    Code.FILE_TOO_LARGE: "Bitte nur die Anträge in eine neue Mappe kopieren.",
    Code.FILE_MISSING: "Bitte den Pfad prüfen.",
    Code.FILE_UNREADABLE: "Bitte die Leserechte prüfen.",
}


class WorkbookReading(Value):
    """What one workbook gave.

    `input` is None where nothing of it was read; `unread`: it, or one of its lists or forms,
    could not be read at all.
    """

    input: InputFile | None
    applications: tuple[Application, ...] = ()
    problems: tuple[Problem, ...] = ()
    unread: bool = False


def read_workbook(name: str, content: bytes | Path, questions: Questions) -> WorkbookReading:
    """Reads all lists and forms of a workbook; the same name and bytes give the same result."""
    cells = read_cells(content)
    if isinstance(cells, ReadFailure):
        says = f"Die Datei „{name}“ {cells.fault} {_REMEDY[cells.code]}"
        return WorkbookReading(
            input=None, problems=(Place(name).problem(cells.code, says),), unread=True
        )
    if cells.mark == RESULT_MARK:
        says = (
            f"Die Datei „{name}“ ist ein Ergebnis von grantrules; sie und weitere Ergebnisse "
            f"daneben wurden übersprungen."
        )
        return WorkbookReading(
            input=None, problems=(Place(name).problem(Code.FILE_OWN_RESULT, says),)
        )
    digest = sha256(content if isinstance(content, bytes) else content.read_bytes()).hexdigest()
    readings = [(sheet, _read_sheet(name, sheet, cells, questions)) for sheet in cells.sheets]
    return _joined(name, digest, readings)


def _joined(
    name: str, digest: str, sheets: Sequence[tuple[SheetCells, SheetReading | None]]
) -> WorkbookReading:
    found = [reading for _, reading in sheets if reading is not None]
    read = [reading for reading in found if not reading.refused]
    problems = (
        *(problem for reading in found for problem in reading.problems),
        *(_remarks(name, sheets) if found else _headless(name)),
    )
    return WorkbookReading(
        input=_input(name, digest, read) if read else None,
        applications=tuple(one for reading in read for one in reading.applications),
        problems=in_order(problems),
        unread=len(read) < len(found) or not found,
    )


def _read_sheet(
    name: str, sheet: SheetCells, cells: WorkbookCells, questions: Questions
) -> SheetReading | None:
    if (header := find_header(sheet, questions)) is not None:
        return read_list(name, sheet, header)
    if (form := find_form(sheet, cells.names, questions)) is not None:
        return read_form(name, form)
    return None


def _input(name: str, digest: str, read: Sequence[SheetReading]) -> InputFile:
    return InputFile(
        file=name,
        sha256=digest,
        sheets=tuple(reading.sheet for reading in read),
        rows=sum(len(reading.applications) for reading in read),
        mapping={
            heading: key for reading in read for heading, key in sorted(reading.mapping.items())
        },
    )


def _remarks(
    name: str, sheets: Sequence[tuple[SheetCells, SheetReading | None]]
) -> Iterator[Problem]:
    for sheet, reading in sheets:
        place = Place(name, sheet.name)
        if reading is not None and sheet.hidden:
            says = f"Das Blatt „{sheet.name}“ ist ausgeblendet; es wurde mitgelesen."
            yield place.problem(Code.SHEET_HIDDEN, says)
        if reading is None and not sheet.hidden and _says_something(sheet):
            says = f"Das Blatt „{sheet.name}“ enthält keine Antragsliste und wurde übersprungen."
            yield place.problem(Code.SHEET_IGNORED, says)


def _says_something(sheet: SheetCells) -> bool:
    """Tells whether a sheet holds anything but the hints and choices of our own template."""
    filled = [cell for cell in sheet.cells if not is_blank(cell.value)]
    return bool(filled) and shown(filled[0].value) not in HELPER_TITLES


def _headless(name: str) -> Iterator[Problem]:
    says = (
        f"In der Datei „{name}“ hat kein Blatt eine Kopfzeile mit bekannten Spaltenköpfen oder "
        f"die Beschriftungen des Antragsformulars. Bitte die Vorlage aus „grantrules template“ "
        f"verwenden."
    )
    yield Place(name).problem(Code.HEADER_MISSING, says)
