"""Exceptions (Ausnahmen): mutants that no scenario has to notice, each with its reason."""

import re
from pathlib import Path
from typing import NamedTuple

from grantrules.rulebook.strict_yaml import Data, Document, read_yaml
from grantrules.specification.mutation.unsound import UnsoundError

FILE = "ausnahmen.yaml"
_KEYS = {"mutant", "reason"}
_TOO_WIDE = re.compile(r"[^.]*\*|[^.]*$")
_FEWEST_WORDS = 4


class Exemption(NamedTuple):
    """The id of a mutant, or a pattern in which * stands for anything, and why it is excused."""

    mutant: str
    reason: str
    line: int

    def covers(self, mutant: str) -> bool:
        """Tells whether the mutant of this id is excused."""
        pattern = ".*".join(re.escape(part) for part in self.mutant.split("*"))
        return re.fullmatch(pattern, mutant) is not None


def exceptions_of(folder: Path) -> tuple[Exemption, ...]:
    """Reads the exceptions beside the features; without a file there are none.

    An UnsoundError names every mistake with its line.
    """
    path = folder / FILE
    if not path.is_file():
        return ()
    document = read_yaml(FILE, _text(path))
    faults = [fault.german for fault in document.faults]
    entries = document.data if isinstance(document.data, list) else []
    if not faults and not entries:
        faults.append(document.fault((), "Erwartet wird eine Liste von Ausnahmen.").german)
    faults += _faults(document, entries)
    if faults:
        raise UnsoundError(faults)
    return tuple(_exemption(document, place, entry) for place, entry in enumerate(entries))


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except (UnicodeDecodeError, OSError):
        raise UnsoundError(
            [f"{FILE}: Die Datei ist nicht lesbar. Bitte als UTF-8 speichern."]
        ) from None


def _faults(document: Document, entries: list[Data]) -> list[str]:
    found: list[str] = []
    seen: set[str] = set()
    for place, entry in enumerate(entries):
        if not isinstance(entry, dict) or entry.keys() != _KEYS or not _filled(entry):
            message = "Jede Ausnahme nennt „mutant“ und „reason“, beides als Text."
            found.append(document.fault((place,), message).german)
        elif _TOO_WIDE.match(str(entry["mutant"])):
            message = "Eine Ausnahme nennt zuerst, was sie betrifft, etwa „FR-06.*“."
            found.append(document.fault((place, "mutant"), message).german)
        elif len(str(entry["reason"]).split()) < _FEWEST_WORDS:
            message = "Der Grund ist kein Satz. Bitte sagen, warum kein Szenario nötig ist."
            found.append(document.fault((place, "reason"), message).german)
        elif str(entry["mutant"]) in seen:
            message = f"Die Ausnahme „{entry['mutant']}“ steht zweimal."
            found.append(document.fault((place, "mutant"), message).german)
        else:
            seen.add(str(entry["mutant"]))
    return found


def _filled(entry: dict[str, Data]) -> bool:
    return all(isinstance(value, str) and value.strip() for value in entry.values())


def _exemption(document: Document, place: int, entry: Data) -> Exemption:
    if not isinstance(entry, dict):
        raise TypeError(entry)
    line = document.lines[(place, "mutant")]
    return Exemption(str(entry["mutant"]), str(entry["reason"]), line)
