"""Files that belong together, put into their folder as a set."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import mkdtemp

from grantrules.report.results import OutputError


def publish_set(
    directory: Path, names: Sequence[str], files: Mapping[str, bytes]
) -> tuple[Path, ...]:
    """Replaces the former set, also what is no longer part of it; all of it or nothing.

    `names` are all that such a set may have, `files` those that this one has.
    """
    try:
        directory.mkdir(parents=True, exist_ok=True)
        waiting = Path(mkdtemp(prefix=".grantrules-", dir=directory))
        try:
            new, former = waiting / "new", waiting / "former"
            new.mkdir()
            former.mkdir()
            for name, content in files.items():
                (new / name).write_bytes(content)
            there = [name for name in names if (directory / name).exists()]
            old = [(directory / name, former / name) for name in there]
            _move([*old, *((new / name, directory / name) for name in files)])
        finally:
            shutil.rmtree(waiting, ignore_errors=True)
    except OSError as error:
        raise OutputError(directory, error) from error
    return tuple(directory / name for name in names if name in files)


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
