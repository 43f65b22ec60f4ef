"""Takes ZIP archives apart: the workbooks in them are read like files of a folder."""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from grantrules.intake.content_kind import ZIP
from grantrules.intake.file_name import MAGIC, Promise, promise
from grantrules.intake.input_search import FoundFile, not_read
from grantrules.intake.loaded_file import LoadedFile, loaded
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.intake.unpacked import Member, Unpacked
from grantrules.intake.wording import without_controls
from grantrules.intake.workbook_cells import ReadFailure
from grantrules.intake.workbook_reading import failed
from grantrules.intake.workroom import Workroom
from grantrules.model.problem import Problem

_EMPTY = ReadFailure(Code.ARCHIVE_EMPTY, "ist ein Archiv ohne lesbare Mappe.")


def taken_apart(files: Iterable[LoadedFile], room: Workroom) -> Iterator[LoadedFile | Problem]:
    """Gives plain files as they are, and for an archive its workbooks and what is wrong with it."""
    for file in files:
        # One archive at a time: each may unpack to the limit.
        yield from _inside(file, room)


def _inside(file: LoadedFile, room: Workroom) -> Iterator[LoadedFile | Problem]:
    content = file.content
    unpacked = room.unpacked(content) if content.startswith(ZIP) else None
    match unpacked:
        case None:
            yield file
        case ReadFailure():
            yield failed(file.name, unpacked)
        case Unpacked(members=members):
            yield from _read_or_told(file, members)


def _read_or_told(archive: LoadedFile, members: Iterable[Member]) -> Iterator[LoadedFile | Problem]:
    inside = [one for member in members for one in _sightings(archive, member)]
    if not any(isinstance(one, LoadedFile) for one in inside):
        yield failed(archive.name, _EMPTY)
    yield from inside


def _sightings(archive: LoadedFile, member: Member) -> Iterator[LoadedFile | Problem]:
    path = PurePosixPath(without_controls(member.name))
    name = f"{archive.name}/{path}"
    magic = member.content[:MAGIC] if isinstance(member.content, bytes) else b""
    promised = promise(path.name, magic)
    if promised is not Promise.READ:
        yield from not_read(Place(name), promised)
    elif isinstance(member.content, ReadFailure):
        yield failed(name, member.content)
    else:
        found = FoundFile(name, archive.found.folder, archive.found.real)
        yield loaded(found, member.content)
