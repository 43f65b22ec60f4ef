"""Finds what no program writes: an archive or a sheet that says two things at once.

Readers silently take the last of two parts or cells, and another one than Excel shows; a document
type could define words that stand for something else. Such a file is refused, never interpreted.
"""

import re
import zipfile
from io import BytesIO

_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_XML_PART = re.compile(r".*\.(?:xml|rels)", re.IGNORECASE)
_ADDRESS = re.compile(rb"<(?:[A-Za-z0-9]+:)?c\s(?:[^>]*?\s)?r\s*=\s*[\"']([A-Za-z]+[0-9]+)[\"']")
_DOCTYPE = b"<!DOCTYPE"
_PROLOGUE = 4096


def contradiction(content: bytes) -> str | None:
    """Tells why a workbook cannot be trusted, as the end of a German sentence; None: nothing."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        names = archive.namelist()
        if len({name.casefold() for name in names}) < len(names):
            return "ist beschädigt: Ein Teil der Datei ist doppelt vorhanden."
        if any(name.startswith(("/", "\\")) or ".." in re.split(r"[/\\]", name) for name in names):
            return "ist keine unveränderte Excel-Mappe: Ein Teil hat einen unerlaubten Pfad."
        if any(_has_doctype(archive, name) for name in names if _XML_PART.fullmatch(name)):
            return "ist keine unveränderte Excel-Mappe: Sie enthält eine Dokumenttyp-Angabe."
        if any(_repeats_a_cell(archive, name) for name in names if _SHEET_PART.fullmatch(name)):
            return "ist beschädigt: Eine Zelle ist doppelt vorhanden."
    return None


def _has_doctype(archive: zipfile.ZipFile, name: str) -> bool:
    with archive.open(name) as part:
        # A wide encoding writes a zero byte beside every letter.
        return _DOCTYPE in part.read(_PROLOGUE).replace(b"\0", b"").upper()


def _repeats_a_cell(archive: zipfile.ZipFile, name: str) -> bool:
    addresses = [found.upper() for found in _ADDRESS.findall(archive.read(name))]
    return len(set(addresses)) < len(addresses)
