"""Reads the cells of any file: looks at its bytes, then asks the reader of its format."""

from types import MappingProxyType
from typing import Final

from grantrules.intake.calamine_workbook import read_calamine
from grantrules.intake.content_kind import ContentKind, content_kind
from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.ods_workbook import read_ods
from grantrules.intake.problem_code import Code
from grantrules.intake.text_table import read_text_table
from grantrules.intake.workbook import read_ooxml
from grantrules.intake.workbook_cells import FileFormat, ReadFailure, WorkbookCells

_REFUSED: Final = MappingProxyType(
    {
        ContentKind.EMPTY: ReadFailure(Code.FILE_EMPTY, "ist leer (0 Byte)."),
        ContentKind.ENCRYPTED: ReadFailure(
            Code.FILE_ENCRYPTED, "ist mit einem Kennwort verschlüsselt."
        ),
        ContentKind.PDF: ReadFailure(Code.FILE_PDF, "ist ein PDF-Dokument."),
        ContentKind.MARKUP: ReadFailure(Code.FILE_MARKUP, "ist eine HTML- oder XML-Datei."),
        ContentKind.OFFICE: ReadFailure(
            Code.FILE_TYPE, "ist ein Office-Dokument, aber keine Tabelle."
        ),
        ContentKind.MAIL: ReadFailure(
            Code.FILE_TYPE, "ist eine E-Mail oder ein Webarchiv, keine Tabelle."
        ),
        ContentKind.IMAGE: ReadFailure(Code.FILE_TYPE, "ist ein Bild, keine Tabelle."),
        ContentKind.OLD: ReadFailure(
            Code.FILE_OLD_FORMAT, "stammt aus einem alten Tabellenprogramm."
        ),
        ContentKind.ARCHIVE: ReadFailure(
            Code.FILE_TYPE,
            "ist ein ZIP-Archiv mit anderem Namen; die Mappen darin bleiben ungelesen.",
        ),
        ContentKind.EMPTY_ARCHIVE: ReadFailure(
            Code.ARCHIVE_EMPTY, "ist ein Archiv ohne lesbare Mappe."
        ),
        ContentKind.OTHER_ARCHIVE: ReadFailure(
            Code.FILE_TYPE, "ist ein Archiv in einem Format, das nicht gelesen wird."
        ),
        ContentKind.TRUNCATED: ReadFailure(
            Code.FILE_TRUNCATED, "ist unvollständig: Das Ende fehlt."
        ),
        ContentKind.DAMAGED: ReadFailure(Code.FILE_BROKEN, "ist beschädigt."),
        ContentKind.OTHER: ReadFailure(Code.FILE_TYPE, "ist keine Tabelle."),
    }
)


def file_cells(content: bytes, limits: Limits = USUAL_LIMITS) -> WorkbookCells | ReadFailure:
    """Gives all cells of a workbook, told by its bytes alone; needs nothing else to do so."""
    kind = content_kind(content, limits)
    match kind:
        case ContentKind.WORKBOOK:
            return read_ooxml(content, limits)
        case ContentKind.XLSB:
            return read_calamine(content, FileFormat.XLSB, limits)
        case ContentKind.XLS:
            return read_calamine(content, FileFormat.XLS, limits)
        case ContentKind.ODS:
            return read_ods(content, limits)
        case ContentKind.TEXT:
            return read_text_table(content, limits)
        case _:
            return _REFUSED[kind]
