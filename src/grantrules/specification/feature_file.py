"""The files of a specification: features and the complete application they set out from."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from grantrules.model.errors import GrantRulesError
from grantrules.specification.fault import Fault

TEMPLATE = "vollstaendiger-antrag.yaml"
ENDING = ".feature"
AT_THE_TOP = "integrationsmanager-rlp"
"""The programme whose features lie directly in the folder, and not in one of their own."""
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_MARK = b"\xef\xbb\xbf"
_EDITOR = "Bitte im Editor als UTF-8 ohne Byte-Reihenfolge-Marke (BOM) speichern."
_LINE_ENDS = (
    "Die Datei hat Windows-Zeilenenden. Bitte im Editor mit Unix-Zeilenenden (LF) speichern."
)


class SpecificationError(GrantRulesError):
    """The files of a specification cannot be used; says in German which and why."""


class FeatureFile(NamedTuple):
    """One feature: the name it goes by, its text, and what is wrong with its bytes."""

    name: str
    text: str
    faults: tuple[Fault, ...] = ()


def shipped_features() -> Path:
    """Gives the directory of the features that ship with the package."""
    package = Path(__file__).parents[1]
    installed = package / "_features"
    return installed if installed.is_dir() else package.parents[1] / "features"


def folder_of(programme: str, features: Path | None = None) -> Path:
    """Gives the folder with the features of a programme: its own one, or the whole folder."""
    whole = shipped_features() if features is None else features
    if not whole.is_dir():
        raise SpecificationError(f"Den Ordner „{whole}“ gibt es nicht.")
    own = whole / programme
    return own if own.is_dir() else whole


def ships_features(programme: str) -> bool:
    """Whether features of a programme ship with the package."""
    return programme == AT_THE_TOP or (shipped_features() / programme).is_dir()


def feature_files(folder: Path) -> tuple[FeatureFile, ...]:
    """Reads the features of a folder; a folder below with its own template is another's."""
    paths = [path for path in paths_in(folder) if path.suffix == ENDING and path.is_file()]
    found = tuple(_read(path, path.relative_to(folder).as_posix()) for path in paths)
    if not found:
        raise SpecificationError(f"Im Ordner „{folder}“ gibt es keine Szenarien (*.feature).")
    return found


def paths_in(folder: Path) -> Iterator[Path]:
    """Gives everything below a folder, but not what is below another's."""
    for path in sorted(folder.iterdir()):
        yield path
        if path.is_dir() and not (path / TEMPLATE).exists():
            yield from paths_in(path)


def feature_file(path: Path) -> FeatureFile:
    """Reads one feature."""
    if not path.is_file():
        raise SpecificationError(f"Die Datei „{path}“ gibt es nicht.")
    return _read(path, path.name)


def _read(path: Path, name: str) -> FeatureFile:
    try:
        data = path.read_bytes()
    except OSError:
        says = "Die Datei lässt sich nicht lesen. Bitte die Rechte prüfen."
        return FeatureFile(name, "", (Fault(0, says),))
    if data.startswith(_UTF_16) or b"\0" in data:
        return FeatureFile(name, "", (Fault(1, f"Die Datei ist nicht in UTF-8. {_EDITOR}"),))
    faults = []
    if data.startswith(_MARK):
        faults.append(Fault(1, f"Die Datei beginnt mit einer Byte-Reihenfolge-Marke. {_EDITOR}"))
        data = data.removeprefix(_MARK)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return FeatureFile(name, "", (Fault(line, f"Die Zeile ist nicht in UTF-8. {_EDITOR}"),))
    if "\r" in text:
        faults.append(Fault(text[: text.index("\r")].count("\n") + 1, _LINE_ENDS))
    return FeatureFile(name, text.replace("\r\n", "\n").replace("\r", "\n"), tuple(faults))
