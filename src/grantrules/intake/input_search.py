"""Finds the workbooks under the paths that a clerk names; opens none of them."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.model.problem import Problem, Severity

_WORKBOOKS = (".xlsx", ".xlsm")
_OTHER_SPREADSHEETS = (
    *(".xls", ".xlsb", ".xlt", ".xltx", ".xltm"),
    *(".ods", ".fods", ".ots", ".csv", ".tsv", ".numbers"),
)
_LOCKS = ("~$", ".~lock.")


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
    elif _is_other_spreadsheet(path):
        yield _wrong_type(_clean(path.name))
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
    is_workbook = path.suffix.casefold() in _WORKBOOKS
    if path.name.startswith(_LOCKS) or (is_workbook and path.name.startswith(".")):
        says = f"Die Datei „{name}“ ist eine Sperrdatei oder verborgen und wurde übersprungen."
        yield Place(name).problem(Code.FILE_LOCK, says)
    elif not (is_workbook or _is_other_spreadsheet(path)):
        return
    elif path.is_symlink():
        yield _link(name)
    elif not is_workbook:
        yield _wrong_type(name)
    elif path.is_file():
        yield FoundFile(name, _own_name(root), os.path.realpath(path))
    else:
        yield _no_file(path, name)


def _wrong_type(name: str) -> Problem:
    says = (
        f"Die Datei „{name}“ wird nicht gelesen; gelesen werden nur Excel-Mappen (.xlsx, .xlsm). "
        f"Bitte als .xlsx speichern."
    )
    return Place(name).problem(Code.FILE_TYPE, says, expected="eine Excel-Mappe (.xlsx)")


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


def _is_other_spreadsheet(path: Path) -> bool:
    return path.suffix.casefold() in _OTHER_SPREADSHEETS


def _own_name(folder: Path) -> str:
    return _clean(Path(os.path.realpath(folder)).name)


def _relative(path: Path, root: Path) -> str:
    return _clean(path.relative_to(root).as_posix())


def _clean(name: str) -> str:
    """Makes a name that is no valid UTF-8 fit for JSON."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
