"""The scope of a check: which features are looked at, under which names they are shown."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from grantrules.specification.checks.file_name import file_name_faults, misnamed
from grantrules.specification.fault import Complaint
from grantrules.specification.feature_file import (
    ENDING,
    FeatureFile,
    SpecificationError,
    feature_file,
    feature_files,
    folder_of,
    paths_in,
    shipped_features,
    ships_features,
)

_ENDS_OTHERWISE = f"Die Datei würde nicht gelesen: Ihr Name endet nicht auf „{ENDING}“."


class Scope(NamedTuple):
    """The files to look at, what is wrong with names of others, and where the template lies.

    `whole`: everything that a programme has, so that it can be said what is missing.
    """

    files: tuple[FeatureFile, ...]
    strays: tuple[Complaint, ...]
    folder: Path
    shown: str
    whole: bool


def scope_of(programme: str, paths: Sequence[Path], features: Path | None) -> Scope:
    """Finds the features: those of the programme, or of the given files and folders."""
    if not paths:
        if features is None and not ships_features(programme):
            raise SpecificationError(
                f"Für das Programm „{programme}“ gibt es keine Szenarien. "
                "Bitte ihren Ordner mit --features nennen."
            )
        folder = folder_of(programme, features)
        shown = folder if features else folder.relative_to(shipped_features().parent)
        return _folder(folder, shown.as_posix())
    found = [_path(path) for path in paths]
    return Scope(
        files=tuple(file for one in found for file in one.files),
        strays=tuple(stray for one in found for stray in one.strays),
        folder=found[0].folder,
        shown=found[0].shown,
        whole=any(one.whole for one in found),
    )


def _path(path: Path) -> Scope:
    if path.is_dir():
        return _folder(path, path.as_posix())
    file = feature_file(path)._replace(name=path.as_posix())
    says = misnamed(path) or ("" if path.suffix == ENDING else _ENDS_OTHERWISE)
    strays = (Complaint(file.name, 0, says),) if says else ()
    return Scope((file,), strays, path.parent, file.name, whole=False)


def _folder(folder: Path, shown: str) -> Scope:
    strays = tuple(file_name_faults(folder, shown))
    readable = any(path.suffix == ENDING and path.is_file() for path in paths_in(folder))
    if strays and not readable:
        return Scope((), strays, folder, shown, whole=False)
    files = tuple(one._replace(name=f"{shown}/{one.name}") for one in feature_files(folder))
    return Scope(files, strays, folder, shown, whole=True)
