"""The files of a rule book: found in a directory or among those that ship with the package."""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from grantrules.model.errors import RuleBookError
from grantrules.rulebook.fault import Fault

_REFERENCE = "reference"


class Source(NamedTuple):
    """All files of a rule book by relative name, and where messages should say they lie."""

    files: Mapping[str, str]
    place: str

    @property
    def text(self) -> str:
        """The canonical text of all files; who has it has the rule book."""
        return json.dumps(
            {"files": dict(self.files)},
            sort_keys=True,
            ensure_ascii=False,
            separators=(",", ":"),
        )

    @property
    def sha256(self) -> str:
        """The digest of the canonical text."""
        return sha256(self.text.encode()).hexdigest()


def shipped() -> Path:
    """Gives the directory of the rule books that ship with the package."""
    package = Path(__file__).parents[1]
    installed = package / "_rules"
    return installed if installed.is_dir() else package.parents[1] / "rules"


def shipped_programmes() -> tuple[str, ...]:
    """Names the programmes that ship with the package."""
    return tuple(sorted(path.parent.name for path in shipped().glob("*/programme.yaml")))


def find_source(programme: str | Path) -> Source:
    """Finds a rule book by the name of a shipped programme or by its directory."""
    if str(programme) in shipped_programmes():
        return _from_directory(shipped() / str(programme))
    directory = Path(programme)
    if not directory.is_dir():
        known = ", ".join(shipped_programmes())
        raise UnknownProgrammeError(
            (f"„{programme}“ ist weder ein Programm ({known}) noch ein Verzeichnis mit Regeln.",)
        )
    return _from_directory(directory)


def source_of(text: str) -> Source:
    """Takes a rule book from its canonical text, as the case database keeps it."""
    return Source(json.loads(text)["files"], "Regelwerk im Protokoll")


class UnknownProgrammeError(RuleBookError):
    """There is no rule book of this name and no such directory."""


def _from_directory(directory: Path) -> Source:
    rules = {path.relative_to(directory).as_posix(): path for path in directory.rglob("*.yaml")}
    misnamed = sorted(path.relative_to(directory).as_posix() for path in directory.rglob("*.yml"))
    if misnamed:
        message = "Die Datei heißt .yml und würde nicht gelesen; bitte in .yaml umbenennen."
        raise RuleBookError(tuple(Fault(name, 1, "", message).german for name in misnamed))
    if not rules:
        raise RuleBookError((f"{directory.name}: Das Verzeichnis enthält keine Regeln (*.yaml).",))
    places = (directory / _REFERENCE, directory.parent / _REFERENCE, shipped() / _REFERENCE)
    reference = next((place for place in places if place.is_dir()), directory)
    lists = {f"{_REFERENCE}/{path.name}": path for path in reference.glob("*.csv")}
    return Source(_named(_texts({**rules, **lists})), directory.name)


def _named(texts: Mapping[str, str]) -> dict[str, str]:
    # A list that lies there for another programme is no part of this rule book and its digest.
    rules = "".join(text for name, text in texts.items() if name.endswith(".yaml"))
    return {
        name: text
        for name, text in texts.items()
        if name.endswith(".yaml") or name.removeprefix(f"{_REFERENCE}/") in rules
    }


def _texts(paths: Mapping[str, Path]) -> dict[str, str]:
    texts: dict[str, str] = {}
    faults: list[Fault] = []
    for name, path in sorted(paths.items()):
        try:
            # Line ends of an editor on another system must not change the digest.
            texts[name] = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError:
            faults.append(Fault(name, 1, "", "Die Datei ist nicht in UTF-8 gespeichert."))
        except OSError:
            faults.append(Fault(name, 1, "", "Die Datei ist nicht lesbar."))
    if faults:
        raise RuleBookError(tuple(fault.german for fault in faults))
    return texts
