"""Scans an .xls workbook for all that its cells hold but texts, which it only locates."""

from io import BytesIO

from olefile import OleFileIO

from grantrules.intake.limits import Limits
from grantrules.intake.sheet_scan import SheetScan
from grantrules.intake.workbook_scan import WorkbookScan
from grantrules.intake.xls_records import xls_globals
from grantrules.intake.xls_sheet import scan_xls_sheet


def scan_xls(content: bytes, limits: Limits) -> WorkbookScan:
    """Scans all sheets; whatever it cannot follow raises an error."""
    with OleFileIO(BytesIO(content)) as storage:
        name = "Workbook" if storage.exists("Workbook") else "Book"
        stream = storage.openstream(name).read()
        macros = storage.exists("_VBA_PROJECT_CUR")
        # Spreadsheet programs say who wrote the file; those that calculate nothing do not.
        calculated = storage.exists("\x05SummaryInformation")
    found = xls_globals(stream)
    sheets: list[SheetScan | None] = []
    for at in found.sheets:
        scan = SheetScan(found.formats, found.epoch, limits)
        sheets.append(
            None if at is None else scan_xls_sheet(stream, at, scan, calculated=calculated)
        )
    return WorkbookScan(tuple(sheets), macros).within(limits)
