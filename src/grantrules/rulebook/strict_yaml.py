"""Strict YAML: a small part of the language in which nothing means something unexpected.

No octal numbers (07315 would become 3789), no floats, no yes/no booleans, no duplicate keys, no
anchors, aliases or tags. What is left are mappings, lists, texts, whole numbers, true/false, null.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

import yaml

from grantrules.rulebook.fault import Fault, Path, key_of

Data = dict[str, "Data"] | list["Data"] | str | int | bool | None
_WHOLE = re.compile(r"0|-?[1-9][0-9]{0,17}", re.ASCII)
_NUMBERLIKE = re.compile(
    r"[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9_]+)(?:[eE][-+]?[0-9]+)?|0[xob].*", re.ASCII
)
_DEEPEST = 40
_OLD_BOOLEANS = {"yes", "no", "on", "off", "y", "n", "ja", "nein"}
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Document(NamedTuple):
    """The data of one file and the line of every path in it."""

    file: str
    data: Data
    lines: Mapping[Path, int]
    faults: tuple[Fault, ...]

    def fault(self, path: Path, message: str) -> Fault:
        """Says that something is wrong at a path; names the nearest line that is known."""
        known = path
        while known and known not in self.lines:
            known = known[:-1]
        return Fault(self.file, self.lines.get(known, 1), key_of(path), message)


class _Reading:
    """Turns a node tree into data, noting lines and faults on the way."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.lines: dict[Path, int] = {}
        self.faults: list[Fault] = []

    def data(self, node: yaml.Node, path: Path) -> Data:
        self.lines[path] = node.start_mark.line + 1
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.data(item, (*path, place)) for place, item in enumerate(node.value)]
        return self._scalar(node, path)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> Data:
        found: dict[str, Data] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._fault(key_node, path, "Ein Schlüssel ist ein einfaches Wort.")
                continue
            key = str(key_node.value)
            inner = (*path, key)
            if key in found:
                self._fault(key_node, inner, "Der Schlüssel steht zweimal.")
            found[key] = self.data(value_node, inner)
            self.lines[inner] = key_node.start_mark.line + 1
        return found

    def _scalar(self, node: yaml.Node, path: Path) -> Data:
        text = str(node.value)
        if getattr(node, "style", None):
            return text
        if text in {"", "null"}:
            return None
        if text in {"true", "false"}:
            return text == "true"
        if _WHOLE.fullmatch(text):
            return int(text)
        if text.lower() in _OLD_BOOLEANS | {"true", "false", "null", "~"}:
            self._fault(node, path, f"„{text}“ bitte als true, false oder in Anführungszeichen.")
        elif _NUMBERLIKE.fullmatch(text):
            self._fault(
                node,
                path,
                f"„{text}“ ist als Zahl nicht erlaubt (führende Null oder Komma). "
                'Beträge, AGS und Anteile bitte in Anführungszeichen: "60000.00", "07315".',
            )
        return text

    def _fault(self, node: yaml.Node, path: Path, message: str) -> None:
        self.faults.append(Fault(self.file, node.start_mark.line + 1, key_of(path), message))


def read_yaml(file: str, text: str) -> Document:
    """Reads one document; every mistake becomes a fault with its line."""
    forbidden = _forbidden(file, text)
    if forbidden:
        return Document(file, None, {}, forbidden)
    node = yaml.compose(text, Loader=_LOADER)
    if node is None:
        return Document(file, None, {}, (Fault(file, 1, "", "Die Datei ist leer."),))
    reading = _Reading(file)
    data = reading.data(node, ())
    return Document(file, data, reading.lines, tuple(reading.faults))


def _forbidden(file: str, text: str) -> tuple[Fault, ...]:
    faults = []
    depth = documents = 0
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            documents += isinstance(event, yaml.DocumentStartEvent)
            message = _reproach(event, depth, documents)
            if message:
                faults.append(Fault(file, _line(event.start_mark), "", message))
    except yaml.YAMLError as error:
        message = "Das ist kein gültiges YAML; bitte Einrückung und Anführungszeichen prüfen."
        faults.append(Fault(file, _line(getattr(error, "problem_mark", None)), "", message))
    return tuple(faults)


def _reproach(event: yaml.Event, depth: int, documents: int) -> str:
    """Says what is not allowed about an event of the parser; an empty text where nothing is."""
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        return "Anker und Verweise sind nicht erlaubt."
    if tag := getattr(event, "tag", None):
        return f"Die Typangabe {tag} ist nicht erlaubt."
    if documents > 1 and isinstance(event, yaml.DocumentStartEvent):
        return "Eine Datei enthält nur ein Dokument; „---“ in der Mitte ist nicht erlaubt."
    if depth == _DEEPEST + 1 and isinstance(event, yaml.CollectionStartEvent):
        return "So tief darf nichts verschachtelt sein."
    return ""


def _line(mark: object) -> int:
    return int(getattr(mark, "line", 0)) + 1
