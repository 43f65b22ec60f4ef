"""Reads the cells of an .xlsx workbook; the only module that opens one with openpyxl."""

import re
import warnings
import zipfile
import zlib
from functools import partial
from io import BytesIO

from openpyxl import Workbook, load_workbook
from openpyxl.formula.tokenizer import TokenizerError
from openpyxl.formula.translate import TranslatorError
from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE
from openpyxl.utils.exceptions import (
    CellCoordinatesException,
    IllegalCharacterError,
    InvalidFileException,
    NamedRangeException,
    SheetTitleException,
)
from openpyxl.workbook.child import INVALID_TITLE_REGEX
from openpyxl.worksheet.worksheet import Worksheet

from grantrules.intake.bare_package import bare_package
from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.macros import MACROS
from grantrules.intake.named_cell import named_cells
from grantrules.intake.package import workbook_part
from grantrules.intake.part_names import evenly_named
from grantrules.intake.preflight import excess
from grantrules.intake.problem_code import Code
from grantrules.intake.recalculation import STALE, asks_for_recalculation
from grantrules.intake.sheet_soundness import CHANGED
from grantrules.intake.soundness import UNREAD, contradiction, names_contradiction
from grantrules.intake.stored_cell import MisplacedError
from grantrules.intake.workbook_cells import (
    FileFormat,
    ReadFailure,
    SheetCells,
    WorkbookCells,
)
from grantrules.intake.worksheet import Surroundings, read_worksheet

# What openpyxl and the modules below it raise for damaged or foreign files.
_LOAD_FAILURES = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    # Of either parser that openpyxl may use: lxml has its own below this one.
    SyntaxError,
    TokenizerError,
    TranslatorError,
    CellCoordinatesException,
    IllegalCharacterError,
    InvalidFileException,
    NamedRangeException,
    SheetTitleException,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    OSError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)
_MISPLACED = ReadFailure(
    Code.FILE_SUSPICIOUS, f"{CHANGED} In einer Zelle steht etwas, das nicht jeder sieht."
)
_SHEET = re.compile(rb"<(?:[A-Za-z0-9]+:)?sheet[\s/>]")
_MACRO_PART = re.compile(r"vbaproject\.bin$|^xl/macrosheets/", re.IGNORECASE)


def read_ooxml(content: bytes, limits: Limits = USUAL_LIMITS) -> WorkbookCells | ReadFailure:
    """Reads all cells of an .xlsx or .xlsm workbook, or says why there are none."""
    try:
        if (fault := excess(content, limits)) is not None:
            return ReadFailure(Code.FILE_TOO_LARGE, fault)
        # Before any part is renamed, and after it: each check looks at names.
        if (failure := names_contradiction(content)) is not None:
            return failure
        even = evenly_named(content)
        if (failure := contradiction(even)) is not None:
            return failure
        return _read_somehow(even)
    except MisplacedError:
        return _MISPLACED
    except _LOAD_FAILURES:
        return ReadFailure(Code.FILE_BROKEN, "ist beschädigt und lässt sich nicht lesen.")


def _read_somehow(content: bytes) -> WorkbookCells | ReadFailure:
    """Reads a workbook as it is, or else without the decorations that openpyxl stumbles over."""
    has_macros = _has_macros(content)
    try:
        return _read(content, has_macros=has_macros)
    except _LOAD_FAILURES:
        return _read(bare_package(content), has_macros=has_macros)


def _read(content: bytes, *, has_macros: bool) -> WorkbookCells | ReadFailure:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        workbook = _load(content)
        if (fault := _fault_of_sheets(workbook, archive)) is not None:
            return ReadFailure(Code.FILE_BROKEN, fault)
        asks_anew = asks_for_recalculation(archive)
        read = [
            _sheet(sheet, workbook, archive, asks_anew=asks_anew) for sheet in workbook.worksheets
        ]
        stale = asks_anew and any(has_results for _, has_results in read)
        return WorkbookCells(
            sheets=tuple(cells for cells, _ in read),
            names=named_cells(workbook),
            properties=_properties(workbook),
            format=FileFormat.XLSM if has_macros else FileFormat.XLSX,
            notes=(*([MACROS] if has_macros else []), *([STALE] if stale else [])),
        )


def _load(content: bytes) -> Workbook:
    """Loads everything but the sheets: those stay closed in this mode."""
    with warnings.catch_warnings():
        # openpyxl warns of decorations that it drops; none of them carries a fact.
        warnings.simplefilter("ignore")
        return load_workbook(BytesIO(content), read_only=True, keep_links=False)


def _fault_of_sheets(workbook: Workbook, archive: zipfile.ZipFile) -> str | None:
    """Tells what is wrong with the list of sheets; openpyxl skips those whose part is missing."""
    titles = [title.casefold() for title in workbook.sheetnames]
    if len(titles) < len(_SHEET.findall(archive.read(workbook_part(archive)))):
        return "ist beschädigt: Ein Blatt fehlt in der Datei."
    if len(set(titles)) < len(titles):
        return "ist beschädigt: Zwei Blätter tragen denselben Namen."
    if any(INVALID_TITLE_REGEX.search(title) for title in titles):
        return "ist beschädigt: Der Name eines Blattes enthält ein unerlaubtes Zeichen."
    return None


def _sheet(
    sheet: Worksheet, workbook: Workbook, archive: zipfile.ZipFile, *, asks_anew: bool
) -> tuple[SheetCells, bool]:
    path, texts = sheet._worksheet_path, sheet._shared_strings  # type: ignore[attr-defined] # noqa: SLF001 - all that an unopened sheet has
    if path.startswith(UNREAD):
        raise ValueError(path)
    around = Surroundings(texts, partial(_format, workbook), workbook.epoch, asks_anew)
    with archive.open(path) as xml, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        read = read_worksheet(xml, around)
    cells = SheetCells(
        name=sheet.title,
        hidden=sheet.sheet_state != "visible",
        cells=read.cells,
        hidden_rows=read.hidden_rows,
        hidden_columns=read.hidden_columns,
        merged=read.merged,
    )
    return cells, read.has_results


def _format(workbook: Workbook, style: int) -> str:
    """Gives the number format of a cell style; an IndexError where the file does not define it."""
    number = workbook._cell_styles[style].numFmtId  # type: ignore[attr-defined] # noqa: SLF001 - no public access
    if number < BUILTIN_FORMATS_MAX_SIZE:
        return BUILTIN_FORMATS.get(number, "General")
    return str(workbook._number_formats[number - BUILTIN_FORMATS_MAX_SIZE])  # type: ignore[attr-defined] # noqa: SLF001 - as above


def _has_macros(content: bytes) -> bool:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return any(_MACRO_PART.search(name) for name in archive.namelist())


def _properties(workbook: Workbook) -> tuple[tuple[str, str], ...]:
    custom = workbook.custom_doc_props  # type: ignore[attr-defined] # missing in the stubs
    return tuple((str(one.name), str(one.value)) for one in custom.props)
