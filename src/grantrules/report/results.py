"""The results of a run in their folder: prepared beside it, then put in place as a set."""

import errno
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from grantrules.model.cause import cause_of
from grantrules.model.errors import GrantRulesError
from grantrules.model.rulebook import RuleBook
from grantrules.model.run import Origin, Run
from grantrules.report.background import Background
from grantrules.report.document import document_bytes
from grantrules.report.link import Ways
from grantrules.report.problems_document import problems_bytes
from grantrules.report.problems_workbook import write_problems
from grantrules.report.proposals_workbook import write_proposals
from grantrules.report.told import told

WORKBOOK = "entscheidungsvorschlaege.xlsx"
DOCUMENT = "entscheidungsvorschlaege.json"
PROBLEM_LIST = "maengel.xlsx"
PROBLEM_DOCUMENT = "maengel.json"
RESULT_FILES = (WORKBOOK, DOCUMENT, PROBLEM_LIST, PROBLEM_DOCUMENT)

_NOTHING_KNOWN = Background()

_CAUSES = {
    errno.EACCES: "der Zugriff ist verweigert oder eine Datei ist noch geöffnet",
    errno.ENOENT: "der Ordner lässt sich nicht anlegen",
    errno.ENOTDIR: "es ist kein Ordner",
    errno.EEXIST: "es ist kein Ordner",
    errno.EISDIR: "ein Ordner trägt den Namen einer Ergebnisdatei",
}


class OutputError(GrantRulesError):
    """The results cannot be written; says so in one German sentence."""

    def __init__(self, directory: Path, error: OSError) -> None:
        cause = _CAUSES.get(error.errno or 0, cause_of(error))
        super().__init__(
            f"Die Ergebnisse lassen sich nicht in den Ordner „{directory}“ schreiben: {cause}."
        )
        self.directory = directory


@dataclass(frozen=True)
class Prepared:
    """Finished results that nobody sees yet; publish or discard them, once."""

    directory: Path
    waiting: Path
    names: tuple[str, ...]
    created: bool
    family: tuple[str, ...] = RESULT_FILES

    def publish(self) -> tuple[Path, ...]:
        """Puts the files in place as a set; where one cannot be, the old set stays."""
        try:
            _replace_set(self)
            shutil.rmtree(self.waiting)
        except OSError as error:
            raise OutputError(self.directory, error) from error
        return tuple(self.directory / name for name in self.names)

    def discard(self) -> None:
        """Removes the prepared files; the folder is as before."""
        shutil.rmtree(self.waiting, ignore_errors=True)
        if self.created and not any(self.directory.iterdir()):
            self.directory.rmdir()


def check_directory(directory: Path) -> None:
    """Refuses, before any work is done, a folder that can neither be written nor be made."""
    place = directory
    while not place.exists() and place != place.parent:
        place = place.parent
    code = 0 if os.access(place, os.W_OK) else errno.EACCES
    if not place.is_dir():
        code = errno.ENOTDIR
    if code:
        raise OutputError(directory, OSError(code, os.strerror(code)))


def prepare(
    run: Run, book: RuleBook, directory: Path, background: Background = _NOTHING_KNOWN
) -> Prepared:
    """Writes the results into a hidden folder inside the directory, out of sight.

    `background` says what problem codes mean and where the files lie that links lead to.
    """
    names = RESULT_FILES if run.problems else (WORKBOOK, DOCUMENT)
    with waiting_set(directory, names, RESULT_FILES) as prepared:
        _write(run, book, prepared, background)
    return prepared


@contextmanager
def waiting_set(
    directory: Path, names: tuple[str, ...], family: tuple[str, ...]
) -> Iterator[Prepared]:
    """Gives a hidden folder inside the directory to write a set into; on an error it goes.

    `family` are all names that the set may have: what is not among `names` is taken away with it.
    """
    try:
        created = not directory.exists()
        directory.mkdir(parents=True, exist_ok=True)
        _refuse_folders(directory, family)
        waiting = Path(mkdtemp(prefix=".grantrules-", dir=directory))
        prepared = Prepared(directory, waiting, names, created, family)
        with ExitStack() as unfinished:
            unfinished.callback(prepared.discard)
            yield prepared
            unfinished.pop_all()
    except OSError as error:
        raise OutputError(directory, error) from error


def ways_to(origins: Mapping[str, Origin], directory: Path) -> Ways:
    """Gives the way from a folder to each file that was read."""
    found: dict[str, str] = {}
    for file, origin in origins.items():
        # There is no relative way from one drive to another.
        with suppress(ValueError):
            found[file] = Path(os.path.relpath(origin.path, directory)).as_posix()
    return found


def _refuse_folders(directory: Path, family: tuple[str, ...]) -> None:
    if any((directory / name).is_dir() for name in family):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))


def _write(run: Run, book: RuleBook, prepared: Prepared, background: Background) -> None:
    folder = prepared.waiting
    heard = told(run, book, background, ways_to(background.origins, prepared.directory))
    (folder / DOCUMENT).write_bytes(document_bytes(run))
    write_proposals(run, book, folder / WORKBOOK, heard)
    if run.problems:
        write_problems(heard, folder / PROBLEM_LIST)
        (folder / PROBLEM_DOCUMENT).write_bytes(problems_bytes(run, heard, background.origins))


def _replace_set(prepared: Prepared) -> None:
    done: list[tuple[Path, Path]] = []
    try:
        _refuse_folders(prepared.directory, prepared.family)
        for source, target in _moves(prepared):
            source.replace(target)
            done.append((source, target))
    except OSError:
        for source, target in reversed(done):
            target.replace(source)
        shutil.rmtree(prepared.waiting)
        raise


def _moves(prepared: Prepared) -> list[tuple[Path, Path]]:
    former = prepared.waiting / "former"
    former.mkdir()
    places = [(prepared.directory / name, former / name) for name in prepared.family]
    old = [(place, kept) for place, kept in places if os.path.lexists(place)]
    new = [(prepared.waiting / name, prepared.directory / name) for name in prepared.names]
    return [*old, *new]
