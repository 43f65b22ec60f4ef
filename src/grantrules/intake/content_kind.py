"""What a file really is, told from its first bytes and never from its name."""

import zipfile
from enum import StrEnum
from io import BytesIO

_OLE2 = bytes.fromhex("d0cf11e0a1b11ae1")
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_MARKUP = (b"<!doctype", b"<html", b"<table", b"<?xml", b"<head", b"<body", b"<meta")
WORKBOOK_PART = "xl/workbook.xml"


class ContentKind(StrEnum):
    """The kinds of content that need a message of their own."""

    WORKBOOK = "workbook"
    EMPTY = "empty"
    OLE2 = "ole2"
    PDF = "pdf"
    MARKUP = "markup"
    OTHER_ZIP = "other_zip"
    DAMAGED_ZIP = "damaged_zip"
    OTHER = "other"


def content_kind(content: bytes) -> ContentKind:
    """Tells the kind of a file's content; an encrypted .xlsx is OLE2 like an old .xls."""
    start = content[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not content:
        return ContentKind.EMPTY
    if content.startswith(_OLE2):
        return ContentKind.OLE2
    if start.startswith(b"%pdf"):
        return ContentKind.PDF
    if start.startswith(_MARKUP):
        return ContentKind.MARKUP
    if content.startswith(_EMPTY_ZIP):
        return ContentKind.OTHER_ZIP
    return _zip_kind(content) if content.startswith(_ZIP) else ContentKind.OTHER


def _zip_kind(content: bytes) -> ContentKind:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError):
        return ContentKind.DAMAGED_ZIP
    return ContentKind.WORKBOOK if WORKBOOK_PART in names else ContentKind.OTHER_ZIP
