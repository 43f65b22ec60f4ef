"""Reads one workbook, given its name and content, into applications and problems."""

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256

from grantrules.intake.file_ending import note_on_ending
from grantrules.intake.own_result import is_own_result
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.intake.problem_order import in_order
from grantrules.intake.questions import Questions
from grantrules.intake.sheet_reading import SheetReading
from grantrules.intake.sheet_recognition import (
    read_sheet,
    remarks_on_sheets,
    without_applications,
)
from grantrules.intake.template_version import remark_on_version
from grantrules.intake.workbook_cells import ReadFailure, SheetCells, WorkbookCells
from grantrules.model.application import Application
from grantrules.model.problem import Problem, Severity
from grantrules.model.run import InputFile
from grantrules.model.value import Value

_REMEDY = {
    Code.FILE_EMPTY: "Bitte die Datei neu anfordern.",
    Code.FILE_ENCRYPTED: "Bitte ohne Kennwort als .xlsx speichern.",
    Code.FILE_PDF: "Bitte die Angaben als Excel-Datei anfordern.",
    Code.FILE_MARKUP: "Bitte in Excel oder LibreOffice öffnen und als .xlsx speichern.",
    Code.FILE_STRICT: "Bitte in Excel als „Excel-Arbeitsmappe (.xlsx)“ speichern.",
    Code.FILE_OLD_FORMAT: "Bitte in LibreOffice öffnen und als .xlsx speichern.",
    Code.FILE_TYPE: "Bitte die Angaben als .xlsx anfordern.",
    Code.FILE_TRUNCATED: "Bitte die Datei neu übertragen oder neu anfordern.",
    Code.FILE_BROKEN: "Bitte in Excel öffnen, reparieren und neu als .xlsx speichern.",
    Code.FILE_TEXT: "Bitte als .xlsx anfordern oder neu als CSV mit Semikolon ausgeben.",
    Code.FILE_SUSPICIOUS: "Bitte die Herkunft klären und die Datei neu als .xlsx speichern.",
    Code.FILE_TOO_LARGE: "Bitte nur die Anträge in eine neue Mappe kopieren.",
    Code.FILE_MEMORY: "Bitte nur die Anträge in eine neue Mappe kopieren.",
    Code.FILE_TIMEOUT: "Bitte nur die Anträge in eine neue Mappe kopieren.",
    Code.FILE_CRASHED: "Bitte in Excel öffnen und neu als .xlsx speichern.",
    Code.ARCHIVE_NESTED: "Bitte das innere Archiv entpacken.",
    Code.ARCHIVE_EMPTY: "Bitte das Archiv prüfen.",
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


CellSource = Callable[[bytes], WorkbookCells | ReadFailure]
"""Gives the cells of a file's content: `Workroom.cells`, which no file can harm."""


def read_workbook(
    name: str, content: bytes, questions: Questions, cells_of: CellSource
) -> WorkbookReading:
    """Reads all lists and forms of a workbook; the same name and bytes give the same result."""
    cells = cells_of(content)
    if isinstance(cells, ReadFailure):
        return WorkbookReading(input=None, problems=(failed(name, cells),), unread=True)
    readings = [(sheet, read_sheet(name, sheet, cells, questions)) for sheet in cells.sheets]
    # Somebody may have put a list of applications into one of our results.
    if is_own_result(cells) and not any(one and not one.refused for _, one in readings):
        return WorkbookReading(input=None, problems=(_own(name),))
    version = remark_on_version(name, cells)
    if version is not None and version.severity is Severity.ERROR:
        return WorkbookReading(input=None, problems=(version,), unread=True)
    joined = _joined(name, sha256(content).hexdigest(), readings)
    read = joined.input and joined.input.model_copy(update={"format": cells.format.value})
    told = (*_notes(name, cells), *([version] if version else []))
    problems = in_order((*told, *joined.problems))
    return joined.model_copy(update={"input": read, "problems": problems})


def _own(name: str) -> Problem:
    says = (
        f"Die Datei „{name}“ ist ein Ergebnis von grantrules; sie und weitere Ergebnisse daneben "
        f"wurden übersprungen."
    )
    return Place(name).problem(Code.FILE_OWN_RESULT, says)


def _notes(name: str, cells: WorkbookCells) -> Iterator[Problem]:
    for note in (*cells.notes, *note_on_ending(name, cells.format)):
        yield Place(name).problem(note.code, f"Die Datei „{name}“ {note.says}")


def failed(name: str, failure: ReadFailure) -> Problem:
    """Tells why no cell of a file was read, and what to do."""
    says = f"Die Datei „{name}“ {failure.fault} {_REMEDY[failure.code]}"
    return Place(name).problem(failure.code, says)


def _joined(
    name: str, digest: str, sheets: Sequence[tuple[SheetCells, SheetReading | None]]
) -> WorkbookReading:
    found = [reading for _, reading in sheets if reading is not None]
    read = [reading for reading in found if not reading.refused]
    problems = (
        *(problem for reading in found for problem in reading.problems),
        *(remarks_on_sheets(name, sheets) if found else (without_applications(name),)),
    )
    return WorkbookReading(
        input=_input(name, digest, read) if read else None,
        applications=tuple(one for reading in read for one in reading.applications),
        problems=in_order(problems),
        unread=len(read) < len(found) or not found,
    )


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
