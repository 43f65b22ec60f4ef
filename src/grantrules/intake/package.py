"""The parts of an Office Open XML package: which of them is the workbook, and which are XML."""

import re
import zipfile
from collections.abc import Iterator
from typing import Final

from grantrules.intake.content_kind import CONTENT_TYPES, MAIN_PART

USUAL_WORKBOOK_PART: Final = "xl/workbook.xml"
PREFIX: Final = rb"(?:[^\s<>/!?:]+:)?"
"""What may stand before the name of an element."""
_OVERRIDE = re.compile(rb"<" + PREFIX + rb"Override\s[^>]*>")
_PART_NAME = re.compile(rb"PartName\s*=\s*[\"']/?([^\"']+)[\"']")
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<|\Z)")
_BEGINNING = 64


def workbook_part(archive: zipfile.ZipFile) -> str:
    """Gives the name of the part that lists the sheets."""
    named = (name for name, override in typed_parts(archive) if MAIN_PART.search(override))
    return next(named, USUAL_WORKBOOK_PART)


def typed_parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    """Gives the names of the parts that have a type of their own, and what says so."""
    if CONTENT_TYPES in archive.namelist():
        for override in _OVERRIDE.findall(archive.read(CONTENT_TYPES)):
            if part := _PART_NAME.search(override):
                yield part[1].decode("utf-8", "replace"), override


def xml_parts(archive: zipfile.ZipFile, without: tuple[str, ...] = ()) -> Iterator[bytes]:
    """Gives the content of each part that is XML: a reader that is led to it asks for no suffix."""
    for part in archive.infolist():
        if part.filename.startswith(without):
            continue
        with archive.open(part) as opened:
            beginning = opened.read(_BEGINNING)
            if _MARKUP.match(beginning) or is_wide(beginning):
                yield beginning + opened.read()


def is_wide(xml: bytes) -> bool:
    """Tells whether a part is written in an encoding of two bytes a letter or more."""
    return xml.startswith(_WIDE)
