"""Writes a workbook in one step, and byte for byte the same whenever it is written."""

import os
import re
import zipfile
from datetime import datetime
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

# Neither the clock nor the machine may show in a file: the oldest day a zip archive can name.
_DAY = datetime(1980, 1, 1)  # noqa: DTZ001 - openpyxl takes no offset
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_CORE = "docProps/core.xml"


def save_workbook(workbook: Workbook, path: Path) -> None:
    """Writes the workbook, replacing a file of that name as a whole or not at all."""
    content = workbook_bytes(workbook)
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def workbook_bytes(workbook: Workbook) -> bytes:
    """Gives the bytes of a workbook without any trace of when they were made."""
    workbook.properties.created = _DAY
    written = BytesIO()
    workbook.save(written)
    result = BytesIO()
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(result, "w") as target:
        for part in source.infolist():
            target.writestr(
                zipfile.ZipInfo(part.filename, date_time=_DAY.timetuple()[:6]),
                _timeless(part.filename, source.read(part)),
                compress_type=zipfile.ZIP_DEFLATED,
            )
    return result.getvalue()


def _timeless(name: str, content: bytes) -> bytes:
    if name != _CORE:
        return content
    return _MODIFIED.sub(rb"\g<1>" + f"{_DAY:%Y-%m-%dT%H:%M:%SZ}".encode(), content)
