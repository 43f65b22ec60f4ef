"""Unpacks a ZIP archive with workbooks in it, in memory and within the limits."""

import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from grantrules.intake.content_kind import ZIP, ContentKind, content_kind
from grantrules.intake.limits import MEGABYTE, Limits
from grantrules.intake.problem_code import Code
from grantrules.intake.unpacked import Member, Unpacked
from grantrules.intake.workbook_cells import ReadFailure

_PROTECTED = 1
_MODE = 16
"""Where the attributes of a member keep the kind of file that it was on Unix."""
_ROOT = re.compile(r"[A-Za-z]:|[/\\]")
_FAILURES = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)
_UNSAFE = ReadFailure(
    Code.FILE_SUSPICIOUS, "hat im Archiv einen Pfad, der aus dem Archiv hinausführt."
)
_LINK = ReadFailure(
    Code.FILE_SUSPICIOUS, "ist im Archiv nur eine Verknüpfung; die Datei selbst fehlt."
)
_LOCKED = ReadFailure(Code.FILE_ENCRYPTED, "ist im Archiv mit einem Kennwort geschützt.")
_NESTED = ReadFailure(Code.ARCHIVE_NESTED, "ist ein Archiv im Archiv und wurde nicht geöffnet.")
_BROKEN = ReadFailure(Code.FILE_BROKEN, "ist im Archiv beschädigt.")
_TWICE = ReadFailure(Code.FILE_SUSPICIOUS, "kommt im Archiv doppelt vor.")


def unpack(content: bytes, limits: Limits) -> Unpacked | ReadFailure | None:
    """Gives the files of an archive; None where the content is none with workbooks in it."""
    if not content.startswith(ZIP) or content_kind(content, limits) is not ContentKind.ARCHIVE:
        return None
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            files = [one for one in archive.infolist() if not one.is_dir()]
            if (fault := _excess(files, limits)) is not None:
                return ReadFailure(Code.FILE_TOO_LARGE, fault)
            return Unpacked(tuple(_members(archive, files, limits)))
    except _FAILURES:
        return ReadFailure(Code.FILE_BROKEN, "ist ein beschädigtes Archiv.")


def _excess(files: list[zipfile.ZipInfo], limits: Limits) -> str | None:
    if len(files) > limits.entries:
        return f"enthält mehr als {limits.entries} Dateien."
    # What is refused by itself is never unpacked.
    plain = [one.file_size for one in files if _too_large(one, limits) is None]
    if sum(plain) > limits.unpacked * MEGABYTE:
        return f"ist entpackt größer als {limits.unpacked} MB."
    return None


def _members(
    archive: zipfile.ZipFile, files: list[zipfile.ZipInfo], limits: Limits
) -> Iterator[Member]:
    names = [one.filename.casefold() for one in files]
    for one in sorted(files, key=lambda file: file.filename):
        name = one.filename.replace("\\", "/")
        if names.count(one.filename.casefold()) > 1:
            yield Member(name, _TWICE)
        else:
            yield Member(name, _content(archive, one, limits))


def _too_large(file: zipfile.ZipInfo, limits: Limits) -> ReadFailure | None:
    if file.file_size > limits.file * MEGABYTE:
        return ReadFailure(Code.FILE_TOO_LARGE, f"ist größer als {limits.file} MB.")
    if file.file_size > MEGABYTE and file.file_size > limits.ratio * file.compress_size:
        return ReadFailure(Code.FILE_TOO_LARGE, f"ist über {limits.ratio}-fach verdichtet.")
    return None


def _content(
    archive: zipfile.ZipFile, file: zipfile.ZipInfo, limits: Limits
) -> bytes | ReadFailure:
    if _ROOT.match(file.filename) or ".." in re.split(r"[/\\]", file.filename):
        return _UNSAFE
    if file.flag_bits & _PROTECTED:
        return _LOCKED
    if stat.S_ISLNK(file.external_attr >> _MODE):
        return _LINK
    if (large := _too_large(file, limits)) is not None:
        return large
    try:
        content = archive.read(file)
    except _FAILURES:
        return _BROKEN
    nested = content.startswith(ZIP) and content_kind(content, limits) is ContentKind.ARCHIVE
    return _NESTED if nested else content
