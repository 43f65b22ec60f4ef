"""Gives the parts of a workbook the names by which it refers to them itself.

Some programs write `xl/SharedStrings.xml`, or paths as Windows does, and refer to
`xl/sharedStrings.xml`. Excel opens such a file without a word: to it the names are the same.
"""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Final

from grantrules.intake.content_kind import CONTENT_TYPES, even_name
from grantrules.intake.package import typed_parts, workbook_part

_RELATIONS: Final = ".rels"
# openpyxl looks for these two without being led there.
_EXACT: Final = {even_name(one): one for one in (CONTENT_TYPES, "docProps/custom.xml")}
_REFERENCE = re.compile(rb"(\s(?:PartName|Target)\s*=\s*)(\"[^\"]*\"|'[^']*')")
_TARGET = re.compile(rb"\sTarget\s*=\s*[\"']([^\"']*)[\"']")


def evenly_named(content: bytes) -> bytes:
    """Gives the workbook as it is, or with all names and references in small letters."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        if not _misses_a_part(archive):
            return content
        even = BytesIO()
        with zipfile.ZipFile(even, "w", zipfile.ZIP_STORED) as renamed:
            for part in archive.infolist():
                renamed.writestr(*_renamed(part.filename, archive.read(part)))
        return even.getvalue()


def _misses_a_part(archive: zipfile.ZipFile) -> bool:
    """Tells whether a part is there, but not under the name by which it is looked for."""
    names = set(archive.namelist())
    even = {even_name(name) for name in names}
    return any(wanted not in names and even_name(wanted) in even for wanted in _looked_for(archive))


def _looked_for(archive: zipfile.ZipFile) -> Iterator[str]:
    yield CONTENT_TYPES
    yield from (name for name, _ in typed_parts(archive))
    workbook = workbook_part(archive)
    folder, _, name = workbook.rpartition("/")
    relations = f"{folder}/_rels/{name}{_RELATIONS}".removeprefix("/")
    yield from (workbook, relations)
    if relations in archive.namelist():
        for target in _TARGET.findall(archive.read(relations)):
            path = posixpath.join("/", folder, target.decode("utf-8", "replace"))
            yield posixpath.normpath(path).lstrip("/")


def _renamed(name: str, part: bytes) -> tuple[str, bytes]:
    even = even_name(name)
    if even == even_name(CONTENT_TYPES) or even.endswith(_RELATIONS):
        part = _REFERENCE.sub(_evened, part)
    return _EXACT.get(even, even), part


def _evened(reference: re.Match[bytes]) -> bytes:
    path = even_name(reference[2].decode("utf-8", "surrogateescape"))
    return reference[1] + path.encode("utf-8", "surrogateescape")
