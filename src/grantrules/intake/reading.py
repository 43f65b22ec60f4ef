"""Reads everything that a clerk names: workbooks and folders to applications and problems."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from grantrules.intake.input_search import FoundFile, Search, search
from grantrules.intake.limits import MEGABYTE, Limits
from grantrules.intake.loaded_file import LoadedFile, loaded, told_apart
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.intake.problem_order import in_order
from grantrules.intake.questions import Questions
from grantrules.intake.unpacking import taken_apart
from grantrules.intake.workbook_cells import ReadFailure
from grantrules.intake.workbook_reading import WorkbookReading, failed, read_workbook
from grantrules.intake.workroom import Workroom
from grantrules.model.application import Application
from grantrules.model.problem import Problem, Severity
from grantrules.model.run import InputFile, Origin
from grantrules.model.value import Value

__all__ = ["Reading", "WorkbookReading", "read_paths", "read_workbook"]


class Reading(Value):
    """Everything that was read.

    `unread` names the inputs that could not be read at all; `contents` holds digest and bytes of
    each workbook in `inputs`: given to `read_workbook` they give the same applications again.
    `origins` says of each file where it lies and what its digest is, read or not.
    """

    inputs: tuple[InputFile, ...]
    applications: tuple[Application, ...]
    problems: tuple[Problem, ...]
    unread: tuple[str, ...]
    contents: tuple[tuple[str, bytes], ...]
    origins: Mapping[str, Origin]


_COSTLY = frozenset({Code.FILE_TIMEOUT, Code.FILE_MEMORY, Code.FILE_CRASHED})
_PATIENCE = 3
"""How many costly files of one archive are tried before the rest of them is left alone."""
_LEFT_ALONE = ReadFailure(
    Code.FILE_TIMEOUT,
    "wurde nicht gelesen: Drei Dateien desselben Archivs haben das Lesen schon abgebrochen.",
)
Seen = Callable[[int, int], None]
"""Is told how many files have been read, of how many."""


def read_paths(
    paths: Sequence[Path], questions: Questions, room: Workroom, seen: Seen | None = None
) -> Reading:
    """Reads files and folders; their order and number never change what is read."""
    found = search(paths)
    opened = [_open(file, room.limits) for file in found.files]
    taken = list(taken_apart((one for one in opened if isinstance(one, LoadedFile)), room))
    files = told_apart(one for one in taken if isinstance(one, LoadedFile))
    firsts = _firsts(files)
    readings = _readings(tuple(firsts.values()), questions, room, seen)
    told = (
        *found.problems,
        *(one for one in (*opened, *taken) if isinstance(one, Problem)),
        *_repeated(files, firsts),
        *_empty_folders(found, files, _own_results(readings)),
    )
    read = [(file, reading) for file, reading in readings if reading.input is not None]
    return Reading(
        inputs=tuple(one.input for _, one in readings if one.input is not None),
        applications=tuple(one for _, reading in readings for one in reading.applications),
        problems=in_order(
            (*told, *_once_a_folder(p for _, reading in readings for p in reading.problems))
        ),
        unread=_unread(told, readings),
        contents=tuple((file.sha256, file.content) for file, _ in read),
        origins={
            one.name: Origin(path=one.found.real, sha256=one.sha256)
            for one in (*_archives(opened, taken), *files)
        },
    )


def _readings(
    files: Sequence[LoadedFile], questions: Questions, room: Workroom, seen: Seen | None
) -> list[tuple[LoadedFile, WorkbookReading]]:
    """Reads one file after the other; an archive of files that all cost a worker is left alone."""
    readings = []
    costly: Counter[str] = Counter()
    for number, file in enumerate(files):
        if seen:
            seen(number, len(files))
        if costly[file.found.real] < _PATIENCE:
            reading = read_workbook(file.name, file.content, questions, room.cells)
        else:
            reading = WorkbookReading(
                input=None, problems=(failed(file.name, _LEFT_ALONE),), unread=True
            )
        costly[file.found.real] += any(one.code in _COSTLY for one in reading.problems)
        readings.append((file, reading))
    return readings


def _archives(
    opened: Iterable[LoadedFile | Problem], taken: Iterable[LoadedFile | Problem]
) -> list[LoadedFile]:
    """Gives the files of which nothing but their members is left."""
    left = {one.name for one in taken if isinstance(one, LoadedFile)}
    return [one for one in opened if isinstance(one, LoadedFile) and one.name not in left]


def _open(found: FoundFile, limits: Limits) -> LoadedFile | Problem:
    path = Path(found.real)
    try:
        # Looked at before it is opened: a file may be larger than the memory.
        if path.stat().st_size > limits.file * MEGABYTE:
            fault = f"ist größer als {limits.file} MB."
            return failed(found.name, ReadFailure(Code.FILE_TOO_LARGE, fault))
        return loaded(found, path.read_bytes())
    except OSError:
        says = f"Die Datei „{found.name}“ lässt sich nicht öffnen. Bitte die Leserechte prüfen."
        return Place(found.name).problem(Code.FILE_UNREADABLE, says)


def _firsts(files: Sequence[LoadedFile]) -> dict[str, LoadedFile]:
    """Gives for each content the file that is read: the first by name."""
    firsts: dict[str, LoadedFile] = {}
    for file in files:
        firsts.setdefault(_identity(file), file)
    return firsts


def _identity(file: LoadedFile) -> str:
    # Empty files are no copies of each other: each of them is a file that went missing.
    return file.sha256 if file.content else file.name


def _repeated(files: Sequence[LoadedFile], firsts: dict[str, LoadedFile]) -> Iterator[Problem]:
    for file in files:
        first = firsts[_identity(file)]
        if first is file:
            continue
        says = f"Die Datei „{file.name}“ hat denselben Inhalt wie „{first.name}“ und zählt nicht."
        if first.name == file.name:
            says = (
                f"Die Datei „{file.name}“ liegt mehrfach mit gleichem Inhalt vor; sie zählt einmal."
            )
        yield Place(file.name).problem(Code.FILE_REPEATED, says)


def _once_a_folder(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Tells of our own results once a folder: the list of problems must not add to itself."""
    folders: set[str] = set()
    for problem in sorted(problems, key=lambda one: one.file or ""):
        if problem.code == Code.FILE_OWN_RESULT:
            folder = (problem.file or "").rpartition("/")[0]
            if folder in folders:
                continue
            folders.add(folder)
        yield problem


def _own_results(readings: Sequence[tuple[LoadedFile, WorkbookReading]]) -> frozenset[str]:
    return frozenset(
        file.sha256
        for file, reading in readings
        if any(problem.code == Code.FILE_OWN_RESULT for problem in reading.problems)
    )


def _empty_folders(
    found: Search, files: Sequence[LoadedFile], own_results: frozenset[str]
) -> Iterator[Problem]:
    """Names the folders with nothing but our own results in them, or with no workbook at all."""
    nothing = {file.found.real for file in files if file.sha256 in own_results}
    for folder in found.folders:
        if folder.files <= nothing:
            says = f"Im Ordner „{folder.name}“ liegt keine Antragsmappe."
            yield Place(folder.name).problem(Code.FOLDER_EMPTY, f"{says} Bitte den Ordner prüfen.")


def _unread(
    told: Sequence[Problem], readings: Sequence[tuple[LoadedFile, WorkbookReading]]
) -> tuple[str, ...]:
    refused = {problem.file or "" for problem in told if problem.severity is Severity.ERROR}
    return tuple(sorted(refused | {file.name for file, reading in readings if reading.unread}))
