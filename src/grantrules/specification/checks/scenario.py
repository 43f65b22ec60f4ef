"""Scenarios that would not be looked at: without a name or steps, in the wrong order, twins."""

import re
from collections.abc import Iterator
from itertools import pairwise

from grantrules.specification.fault import Fault
from grantrules.specification.feature_tree import Node, Scene, line_of, scenes_of, sections_of
from grantrules.specification.keyword import RULE, SCENARIO

_KINDS = {"Context": "Angenommen", "Action": "Wenn", "Outcome": "Dann"}
_ORDER = tuple(_KINDS.values())


def scenario_faults(feature: Node) -> Iterator[Fault]:
    """Finds what is wrong with the names and steps of the scenarios of a feature."""
    scenes = scenes_of(feature)
    yield from _names(feature, scenes)
    yield from _twins(feature, scenes)
    for node in (feature, *sections_of(feature)):
        if not node["children"]:
            yield Fault(
                line_of(node),
                f"Unter „{node['keyword']}: {node['name']}“ steht kein Szenario. "
                f"Bitte „{SCENARIO}: …“ ergänzen oder die Zeile löschen.",
            )
    for scene in scenes:
        yield from _steps(scene)


def _names(feature: Node, scenes: list[Scene]) -> Iterator[Fault]:
    for node in (feature, *sections_of(feature), *(scene.node for scene in scenes)):
        if not node["name"]:
            yield Fault(
                line_of(node), f"Hinter „{node['keyword']}:“ fehlt der Name. Bitte ergänzen."
            )
        if re.search("[<>]", node["name"]):
            yield Fault(
                line_of(node),
                f"Im Namen „{node['name']}“ steht „<“ oder „>“; Platzhalter stehen nur in Sätzen. "
                "Bitte den Namen ohne Platzhalter schreiben.",
            )


def _twins(feature: Node, scenes: list[Scene]) -> Iterator[Fault]:
    lost = "; nur das letzte liefe"
    yield from _namesakes([scene.node for scene in scenes], f"ein {SCENARIO}", lost)
    yield from _namesakes(sections_of(feature), f"eine {RULE}", "")


def _namesakes(nodes: list[Node], one: str, lost: str) -> Iterator[Fault]:
    first: dict[str, int] = {}
    for node in nodes:
        earlier = first.setdefault(node["name"], line_of(node))
        if node["name"] and earlier != line_of(node):
            yield Fault(
                line_of(node),
                f"„{node['name']}“ heißt schon {one} in Zeile {earlier}{lost}. "
                "Bitte einen anderen Namen geben.",
            )


def _steps(scene: Scene) -> Iterator[Fault]:
    if not scene.steps:
        yield Fault(
            scene.line,
            "Das Szenario hat keine Sätze und wäre immer erfüllt. "
            "Bitte Angenommen, Wenn und Dann ergänzen.",
        )
        return
    if scene.steps[0]["keywordType"] == "Conjunction":
        yield Fault(
            line_of(scene.steps[0]),
            f"Das Szenario beginnt mit „{scene.steps[0]['keyword'].strip()}“. "
            "Der erste Satz beginnt mit „Angenommen“.",
        )
        return
    said = [(word, step) for word, step in _said(scene) if word]
    yield from _missing(scene, {word for word, _ in said})
    yield from _disorder(said)
    yield from _repeated(said)


def _said(scene: Scene) -> Iterator[tuple[str, Node]]:
    word = ""
    for step in scene.steps:
        word = _KINDS.get(step["keywordType"], word)
        yield word, step


def _missing(scene: Scene, words: set[str]) -> Iterator[Fault]:
    for word in _ORDER:
        if word not in words:
            yield Fault(scene.line, f"Dem Szenario fehlt ein Satz mit „{word}“. Bitte ergänzen.")


def _disorder(said: list[tuple[str, Node]]) -> Iterator[Fault]:
    for (before, _), (word, step) in pairwise(said):
        if _ORDER.index(word) < _ORDER.index(before):
            yield Fault(
                line_of(step),
                f"„{word}“ steht hinter „{before}“. Ein Szenario hat die Folge Angenommen, Wenn, "
                "Dann; bitte umstellen oder zwei Szenarien daraus machen.",
            )


def _repeated(said: list[tuple[str, Node]]) -> Iterator[Fault]:
    """The same expectation twice is an oversight, for instance a value that was not changed."""
    texts = [(step["text"], step) for word, step in said if word == "Dann"]
    for place, (text, step) in enumerate(texts):
        if "dataTable" not in step and text in (earlier for earlier, _ in texts[:place]):
            yield Fault(line_of(step), f"„{text}“ steht zweimal im Szenario. Bitte einmal löschen.")
