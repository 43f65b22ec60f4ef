"""Files that lie among the features and would not be read, because of their name."""

import re
from collections.abc import Iterator
from pathlib import Path

from grantrules.specification.fault import Complaint
from grantrules.specification.feature_file import ENDING, paths_in
from grantrules.specification.keyword import FEATURE

_HEAD = re.compile(rf"^\s*(?:#\s*language\s*:|{FEATURE}\s*:)", re.MULTILINE)
_LOOKED_AT = 4096


def file_name_faults(folder: Path, shown: str) -> Iterator[Complaint]:
    """Finds files below a folder that look like features and do not end as one."""
    for path in paths_in(folder):
        says = misnamed(path)
        if says:
            yield Complaint(f"{shown}/{path.relative_to(folder).as_posix()}", 0, says)


def misnamed(path: Path) -> str | None:
    """Says why a file would not be read, if its name is the reason."""
    if path.suffix == ENDING and path.is_file():
        return None
    if path.suffix == ENDING and path.is_dir():
        return f"Ein Ordner darf nicht auf „{ENDING}“ enden. Bitte umbenennen."
    if path.suffix == ENDING:
        return "Die Datei ist ein Verweis ins Leere. Bitte löschen oder die Datei dorthin legen."
    if path.is_dir():
        return None
    if ".feature" in path.name.casefold() or _looks_like_a_feature(path):
        return (
            f"Die Datei würde nicht gelesen: Ihr Name endet nicht auf „{ENDING}“. Bitte umbenennen."
        )
    return None


def _looks_like_a_feature(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return _HEAD.search(file.read(_LOOKED_AT).decode("utf-8", "replace")) is not None
