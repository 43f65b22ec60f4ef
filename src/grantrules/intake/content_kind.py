"""What a file really is, told from its bytes and never from its name."""

import re
import zipfile
import zlib
from codecs import BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_LE
from enum import StrEnum
from io import BytesIO
from typing import Final

from olefile import OleFileIO
from olefile.olefile import OleFileError

from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.intake.storage_end import lacks_directory, lacks_end

OLE2 = bytes.fromhex("d0cf11e0a1b11ae1")
ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
# The record that ends an archive, without a comment and with the longest.
_SHORTEST_END, _LONGEST_END = 22, 22 + 0xFFFF
_MARKUP = (b"<!doctype", b"<html", b"<table", b"<?xml", b"<head", b"<body", b"<meta", b"<style")
# Web pages and XML may begin with anything: a comment, an element of their own.
_ELEMENT = re.compile(rb"<(?:!--|[a-z_][a-z0-9_.:-]*[\s/>])")
# Links in the fields of a table of text.
_FIELDS = re.compile(rb"[^\r\n]*</[a-z0-9]+>[;,\t]")
_MAIL = (b"mime-version:", b"from:", b"received:", b"return-path:")
# Spreadsheets of former times: BIFF 2 to 4, Lotus 1-2-3, Quattro Pro, SYLK, DIF.
_OLD: Final = (
    *(bytes.fromhex(one) for one in ("09000400", "09000600", "09020600", "09040600")),
    *(bytes.fromhex(one) for one in ("00000200", "00001a00", "0000020004", "09081000")),
    *(b"ID;P", b"TABLE\r\n0,1", b"TABLE\n0,1"),
)
_IMAGES = (b"\x89png", b"\xff\xd8\xff", b"gif8", b"ii*\x00", b"mm\x00*")
_OTHER_ARCHIVES = (b"rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"bzh", b"\xfd7zxz")
CONTENT_TYPES = "[Content_Types].xml"
MAIN_PART = re.compile(
    rb"application/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.(?:sheet|template)"
    rb"|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml",
    re.IGNORECASE,
)
_BINARY_PART = re.compile(rb"application/vnd\.ms-excel\.sheet\.binary\.macroEnabled", re.IGNORECASE)
_OTHER_OFFICE = re.compile(
    rb"wordprocessingml|presentationml|ms-word|ms-powerpoint|ms-excel\.addin|visio", re.IGNORECASE
)
_CALC = (
    b"application/vnd.oasis.opendocument.spreadsheet",
    b"application/vnd.oasis.opendocument.spreadsheet-template",
)
SPREADSHEET_SUFFIXES: Final = (
    *(".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".xlt", ".ods", ".ots", ".csv", ".tsv"),
)


class ContentKind(StrEnum):
    """The kinds of content that are read in a way of their own, or need a message of their own."""

    WORKBOOK = "workbook"
    XLSB = "xlsb"
    ODS = "ods"
    XLS = "xls"
    TEXT = "text"
    ARCHIVE = "archive"
    EMPTY = "empty"
    ENCRYPTED = "encrypted"
    OFFICE = "office"
    MAIL = "mail"
    PDF = "pdf"
    MARKUP = "markup"
    IMAGE = "image"
    OLD = "old"
    EMPTY_ARCHIVE = "empty_archive"
    OTHER_ARCHIVE = "other_archive"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    OTHER = "other"


def content_kind(content: bytes, limits: Limits = USUAL_LIMITS) -> ContentKind:
    """Tells the kind of a file's content; never more than a few kilobytes of it are unpacked."""
    if not content:
        return ContentKind.EMPTY
    if content.startswith(OLE2):
        return _ole_kind(content)
    if content.startswith((ZIP, _EMPTY_ZIP)):
        return _zip_kind(content, limits)
    return _plain_kind(content)


def _plain_kind(content: bytes) -> ContentKind:  # noqa: PLR0911 - one return a kind reads best
    beginning = content[:512].replace(b"\0", b"") if _is_wide(content) else content[:512]
    start = beginning.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if start.startswith(b"%pdf"):
        return ContentKind.PDF
    if _is_markup(start, content):
        return ContentKind.MARKUP
    if start.startswith(_MAIL):
        return ContentKind.MAIL
    if content.startswith(_OLD):
        return ContentKind.OLD
    if start.startswith(b"{\\rtf"):
        return ContentKind.OFFICE
    if start.startswith(_IMAGES):
        return ContentKind.IMAGE
    if start.startswith(_OTHER_ARCHIVES):
        return ContentKind.OTHER_ARCHIVE
    return ContentKind.TEXT if _is_text(content) else ContentKind.OTHER


def _is_markup(start: bytes, content: bytes) -> bool:
    if start.startswith(_MARKUP):
        return True
    narrow = content.replace(b"\0", b"") if _is_wide(content) else content
    ends = b"</" in narrow or b"/>" in narrow
    return ends and _ELEMENT.match(start) is not None and not _FIELDS.match(start)


def _is_text(content: bytes) -> bool:
    """Tells whether the bytes may be a text; UTF-16 is one whose byte order mark says so."""
    controls = set(range(9)) | {11, *range(14, 27), *range(28, 32)}
    return _is_wide(content) or controls.isdisjoint(content)


def _is_wide(content: bytes) -> bool:
    return content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) and not content.startswith(BOM_UTF32_LE)


def _ole_kind(content: bytes) -> ContentKind:
    # calamine aborts where a piece of these is missing.
    if lacks_directory(content):
        return ContentKind.TRUNCATED
    try:
        with OleFileIO(BytesIO(content)) as storage:
            names = {"/".join(path).casefold() for path in storage.listdir()}
    except (OleFileError, OSError, LookupError, ValueError, TypeError, AttributeError):
        return ContentKind.TRUNCATED if lacks_end(content) else ContentKind.DAMAGED
    if "encryptedpackage" in names:
        return ContentKind.ENCRYPTED
    if names & {"workbook", "book"}:
        return ContentKind.XLS
    if "__properties_version1.0" in names:
        return ContentKind.MAIL
    return ContentKind.OFFICE if names else ContentKind.DAMAGED


def _zip_kind(content: bytes, limits: Limits) -> ContentKind:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return _kind_of(archive, limits)
    except zipfile.BadZipFile:
        end = content.rfind(_EMPTY_ZIP, -_LONGEST_END)
        whole = 0 <= end <= len(content) - _SHORTEST_END
        return ContentKind.DAMAGED if whole else ContentKind.TRUNCATED
    except (ValueError, NotImplementedError, RuntimeError, OSError, EOFError, zlib.error):
        return ContentKind.DAMAGED


def _kind_of(archive: zipfile.ZipFile, limits: Limits) -> ContentKind:  # noqa: PLR0911 - as above
    names = archive.namelist()
    # Some programs write the names of the parts in other letters, or as Windows writes paths.
    spelt = {even_name(name): name for name in names}
    types = beginning(archive, spelt.get(even_name(CONTENT_TYPES), CONTENT_TYPES), limits)
    if MAIN_PART.search(types):
        return ContentKind.WORKBOOK
    if _BINARY_PART.search(types):
        return ContentKind.XLSB
    if _OTHER_OFFICE.search(types):
        return ContentKind.OFFICE
    mime = beginning(archive, "mimetype", limits).strip()
    if mime in _CALC:
        manifest = beginning(archive, "META-INF/manifest.xml", limits)
        return ContentKind.ENCRYPTED if b"encryption-data" in manifest else ContentKind.ODS
    if mime.startswith(b"application/"):
        return ContentKind.OFFICE
    if any(name.casefold().endswith((*SPREADSHEET_SUFFIXES, ".zip")) for name in names):
        return ContentKind.ARCHIVE
    return ContentKind.WORKBOOK if "xl/workbook.xml" in spelt else ContentKind.EMPTY_ARCHIVE


def even_name(name: str) -> str:
    """Gives the name of a part as it is compared: in small letters, with plain slashes."""
    return name.replace("\\", "/").casefold()


def beginning(archive: zipfile.ZipFile, name: str, limits: Limits) -> bytes:
    """Gives the beginning of a part, enough for a list of parts; nothing where there is none."""
    if name not in archive.namelist():
        return b""
    with archive.open(name) as part:
        return part.read(limits.entries * 512)
