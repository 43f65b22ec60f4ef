"""The files of the document in their folder, put in place as a set."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import mkdtemp

from grantrules.report.results import OutputError

PAGE = "spezifikation.html"
PRINT = "spezifikation.pdf"
MESSAGES = "spezifikation.ndjson"
_NAMES = (PAGE, PRINT, MESSAGES)


def publish(directory: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Replaces the former set, also what is no longer part of it; all of it or nothing."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
        waiting = Path(mkdtemp(prefix=".grantrules-", dir=directory))
        try:
            _replace(directory, waiting, files)
        finally:
            shutil.rmtree(waiting, ignore_errors=True)
    except OSError as error:
        raise OutputError(directory, error) from error
    return tuple(directory / name for name in _NAMES if name in files)


def _replace(directory: Path, waiting: Path, files: Mapping[str, bytes]) -> None:
    new, former = waiting / "new", waiting / "former"
    new.mkdir()
    former.mkdir()
    for name, content in files.items():
        (new / name).write_bytes(content)
    old = [(directory / name, former / name) for name in _NAMES if (directory / name).exists()]
    _move([*old, *((new / name, directory / name) for name in files)])


def _move(moves: list[tuple[Path, Path]]) -> None:
    done: list[tuple[Path, Path]] = []
    try:
        for source, target in moves:
            source.replace(target)
            done.append((source, target))
    except OSError:
        for source, target in reversed(done):
            target.replace(source)
        raise
