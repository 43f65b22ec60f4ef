"""A result workbook: marked as our own, and the same bytes for the same content."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import IO, Literal
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.writer.excel import ExcelWriter

from grantrules.report.style import named_styles

MARK = "grantrules"
"""The document property by which intake knows our own results and skips them."""
MARK_VALUE = "result"

# The first moment that an archive can hold: anybody sees that it is no real one.
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_CREATED = datetime(*_NO_TIME, tzinfo=UTC)
_PLAIN_FILE = 0o600 << 16


def new_workbook(title: str) -> Workbook:
    """Gives an empty workbook that carries our mark and no trace of the clock."""
    workbook = Workbook(write_only=True)
    workbook.properties.creator = "grantrules"
    workbook.properties.title = title
    workbook.properties.language = "de-DE"
    workbook.properties.created = _CREATED
    workbook.properties.modified = _CREATED
    mark = StringProperty(name=MARK, value=MARK_VALUE)
    workbook.custom_doc_props.append(mark)  # type: ignore[attr-defined] # not in the stubs
    for look in named_styles():
        workbook.add_named_style(look)
    return workbook


def save(workbook: Workbook, path: Path | BytesIO) -> None:
    """Writes the workbook; unlike its own `save` this leaves the clock out of the file."""
    with _TimelessZip(path, "w", ZIP_DEFLATED, allowZip64=True) as archive:
        ExcelWriter(workbook, archive).write_data()


class _TimelessZip(ZipFile):
    """An archive whose entries bear no time of day and no rights of the machine."""

    def open(
        self,
        name: str | ZipInfo,
        mode: Literal["r", "w"] = "r",
        pwd: bytes | None = None,
        *,
        force_zip64: bool = False,
    ) -> IO[bytes]:
        """Opens an entry; `write` and `writestr` come through here as well."""
        if isinstance(name, ZipInfo) and mode == "w":
            name.date_time = _NO_TIME
            name.external_attr = _PLAIN_FILE
        return super().open(name, mode, pwd, force_zip64=force_zip64)
