"""Finds the workbooks under the paths that a clerk names; opens none of them."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from grantrules.intake.file_name import MAGIC, Promise, promise
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.model.problem import Problem, Severity


@dataclass(frozen=True, slots=True, order=True)
class FoundFile:
    """A file to read: its name relative to the path given, the folder above, its real path."""

    name: str
    folder: str
    real: str


@dataclass(frozen=True, slots=True)
class SearchedFolder:
    """A folder that was named, and the workbooks found in it."""

    name: str
    files: frozenset[str]


@dataclass(frozen=True, slots=True)
class Search:
    """The files to read, each once, what was skipped or refused, and the folders searched."""

    files: tuple[FoundFile, ...]
    problems: tuple[Problem, ...]
    folders: tuple[SearchedFolder, ...]


_Sighting = FoundFile | Problem


def search(paths: Iterable[Path]) -> Search:
    """Finds all workbooks; neither order nor number of the paths changes what is found."""
    distinct = {os.path.realpath(path): path for path in sorted(paths)}.values()
    seen = [(path, tuple(_sightings(path))) for path in distinct]
    everything = [one for _, sightings in seen for one in sightings]
    return Search(
        files=_each_once(one for one in everything if isinstance(one, FoundFile)),
        problems=tuple(dict.fromkeys(one for one in everything if isinstance(one, Problem))),
        folders=tuple(
            SearchedFolder(_own_name(path), _reals(sightings))
            for path, sightings in seen
            if path.is_dir() and not any(_is_error(one) for one in sightings)
        ),
    )


def _each_once(files: Iterable[FoundFile]) -> tuple[FoundFile, ...]:
    """Keeps the first of the names under which several paths reach the same file."""
    by_place: dict[str, FoundFile] = {}
    for file in sorted(files):
        by_place.setdefault(file.real, file)
    return tuple(by_place.values())


def _sightings(path: Path) -> Iterator[_Sighting]:
    if path.is_dir():
        yield from _in_folder(path)
    elif path.is_file():
        yield FoundFile(_clean(path.name), _own_name(path.parent), os.path.realpath(path))
    else:
        yield _no_file(path, _clean(path.name) or str(path))


def _in_folder(root: Path) -> Iterator[_Sighting]:
    failures: list[OSError] = []
    for folder, folders, files in os.walk(root, onerror=failures.append):
        here = Path(folder)
        linked = [one for one in folders if (here / one).is_symlink()]
        # Hidden folders hold tools' own files (.git, .venv), never a clerk's workbooks.
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        yield from (_link(_relative(here / one, root)) for one in linked)
        yield from (one for name in sorted(files) for one in _file_below(root, here / name))
    yield from (_closed(_relative(Path(str(error.filename)), root)) for error in failures)


def _file_below(root: Path, path: Path) -> Iterator[_Sighting]:
    """Gives a file worth reading, or says why it is not read where a clerk may ask."""
    name = _relative(path, root)
    is_link = path.is_symlink()
    promised = promise(name, b"" if is_link else _magic(path))
    if promised is not Promise.READ:
        yield from not_read(Place(name), promised)
    elif is_link:
        yield _link(name)
    elif path.is_file():
        yield FoundFile(name, _own_name(root), os.path.realpath(path))
    else:
        yield _no_file(path, name)


def not_read(place: Place, promised: Promise) -> Iterator[Problem]:
    """Tells of a file that is passed over, unless it is plainly no application."""
    match promised:
        case Promise.LOCK:
            says = (
                f"Die Datei „{place.file}“ ist eine Sperrdatei oder verborgen und wurde "
                f"übersprungen."
            )
            yield place.problem(Code.FILE_LOCK, says)
        case Promise.TEXT:
            says = (
                f"Die Textdatei „{place.file}“ wurde nicht gelesen. Enthält sie Anträge, bitte als "
                f".csv ablegen oder im Aufruf selbst nennen."
            )
            yield place.problem(Code.FILE_NOT_READ, says)
        case Promise.DOCUMENT:
            says = f"Die Datei „{place.file}“ ist keine Tabelle und wurde nicht gelesen."
            yield place.problem(Code.FILE_NOT_READ, says)
        case Promise.COPY:
            says = (
                f"Die Datei „{place.file}“ trägt die Endung einer Sicherungskopie und wurde nicht "
                f"gelesen."
            )
            yield place.problem(Code.FILE_NOT_READ, says)
        case Promise.READ | Promise.NOTHING:
            return
        case _:
            assert_never(promised)


def _magic(path: Path) -> bytes:
    """Gives the first bytes of a file; a pipe or a closed file has none."""
    if not path.is_file():
        return b""
    with suppress(OSError), path.open("rb") as file:
        return file.read(MAGIC)
    return b""


def _no_file(path: Path, name: str) -> Problem:
    if path.exists():
        says = f"„{name}“ ist keine gewöhnliche Datei und wurde nicht gelesen."
        return Place(name).problem(Code.FILE_UNREADABLE, says)
    says = f"„{name}“ gibt es nicht. Bitte den Pfad prüfen."
    return Place(name).problem(Code.FILE_MISSING, says)


def _closed(name: str) -> Problem:
    says = f"Der Ordner „{name}“ lässt sich nicht öffnen. Bitte die Leserechte prüfen."
    return Place(name).problem(Code.FILE_UNREADABLE, says)


def _link(name: str) -> Problem:
    says = f"„{name}“ ist eine Verknüpfung und wurde übersprungen."
    return Place(name).problem(Code.FILE_SYMLINK, says)


def _is_error(one: _Sighting) -> bool:
    return isinstance(one, Problem) and one.severity is Severity.ERROR


def _reals(sightings: Iterable[_Sighting]) -> frozenset[str]:
    return frozenset(one.real for one in sightings if isinstance(one, FoundFile))


def _own_name(folder: Path) -> str:
    return _clean(Path(os.path.realpath(folder)).name)


def _relative(path: Path, root: Path) -> str:
    return _clean(path.relative_to(root).as_posix())


def _clean(name: str) -> str:
    """Makes a name that is no valid UTF-8 fit for JSON."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
