"""A new file, written beside its place and put there when it is finished; nothing is replaced."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from grantrules.model.cause import cause_of
from grantrules.model.errors import GrantRulesError


class TargetError(GrantRulesError):
    """A file cannot be written where it shall be; says so in one German sentence."""


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """Gives a place to write; what stands there at the end becomes the file, on an error nothing.

    A TargetError where something of this name exists: it may be the case database itself.
    """
    _refuse(path)
    if not path.parent.is_dir():
        raise TargetError(f"Den Ordner „{path.parent}“ gibt es nicht. Bitte ihn anlegen.")
    try:
        folder = Path(mkdtemp(prefix=".grantrules-", dir=path.parent))
    except OSError as error:
        raise _unwritable(path, error) from error
    waiting = folder / path.name
    try:
        yield waiting
        with waiting.open("rb") as written:
            os.fsync(written.fileno())
        _refuse(path)
        waiting.replace(path)
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _refuse(path: Path) -> None:
    if os.path.lexists(path):
        raise TargetError(
            f"„{path}“ gibt es schon und wird nicht überschrieben. Bitte einen anderen Namen "
            "angeben."
        )


def _unwritable(path: Path, error: OSError) -> TargetError:
    return TargetError(f"Die Datei „{path}“ lässt sich nicht schreiben: {cause_of(error)}.")
