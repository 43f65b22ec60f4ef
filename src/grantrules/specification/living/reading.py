"""Reading the features of a specification for the document: every scenario with its results."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from grantrules.specification.feature_file import FeatureFile
from grantrules.specification.feature_text import Row, tree_of
from grantrules.specification.feature_tree import Node, cells_of, line_of
from grantrules.specification.living.anchor import anchors
from grantrules.specification.living.scenario import (
    ExampleTable,
    Passage,
    Result,
    Scenario,
    WrittenStep,
)
from grantrules.specification.performance import PlayedRow
from grantrules.specification.specification import Specification

_NO_SECTION = Passage("", "")


@dataclass(frozen=True)
class _Course:
    """What is known of the rows: how each went by its place, and which need files."""

    played: Mapping[tuple[str, int], PlayedRow]
    practical: frozenset[tuple[str, int]]
    rules: frozenset[str]


@dataclass(frozen=True)
class _Framed:
    """A node of the syntax tree with what it inherits; the tags of its section come first."""

    file: str
    node: Node
    feature: Passage
    section: Passage
    tags: tuple[str, ...]

    @property
    def stem(self) -> str:
        """The name of the file without its ending."""
        return self.file.removesuffix(".feature")


def scenarios_of(
    specification: Specification, performance: Sequence[PlayedRow]
) -> tuple[Scenario, ...]:
    """Gives every scenario in the order of the features."""
    pure = {_place(row) for row, _ in specification.cases}
    places = {_place(one.row): one for one in performance}
    rules = frozenset(rule.id for rule in specification.programme.book.rules)
    course = _Course(places, frozenset(places.keys() - pure), rules)
    framed = [one for file in specification.files for one in _scenes(_whole(file))]
    names = anchors("szenario", [f"{one.stem} {one.node['name']}" for one in framed])
    return tuple(_scenario(name, one, course) for name, one in zip(names, framed, strict=True))


def _whole(file: FeatureFile) -> _Framed:
    feature = tree_of(file.text)["feature"]
    return _Framed(file.name, feature, _passage(feature), _NO_SECTION, _tags(feature))


def _scenes(frame: _Framed) -> Iterator[_Framed]:
    for child in frame.node["children"]:
        if "rule" in child:
            rule = child["rule"]
            tags = (*_tags(rule), *frame.tags)
            yield from _scenes(replace(frame, node=rule, section=_passage(rule), tags=tags))
        else:
            node = child["scenario"]
            tags = (*frame.tags, *_tags(node))
            yield replace(frame, node=node, tags=tags)


def _scenario(anchor: str, framed: _Framed, course: _Course) -> Scenario:
    node = framed.node
    inner = [tag for examples in node["examples"] for tag in _tags(examples)]
    rules = dict.fromkeys(tag for tag in (*framed.tags, *inner) if tag in course.rules)
    tables = tuple(_tables(anchor, framed, course))
    place = (framed.file, line_of(node))
    single = None if tables else Result(anchor, course.played[place])
    places = {place} if single else {_place(r.played.row) for t in tables for r in t.results}
    return Scenario(
        anchor=anchor,
        file=framed.file,
        feature=framed.feature,
        section=framed.section,
        name=node["name"],
        prose=_prose(node),
        rules=tuple(rules),
        steps=tuple(_written(step) for step in node["steps"]),
        practical=not course.practical.isdisjoint(places),
        single=single,
        tables=tables,
    )


def _tables(anchor: str, framed: _Framed, course: _Course) -> Iterator[ExampleTable]:
    number = 0
    for examples in framed.node["examples"]:
        results = []
        for row in examples["tableBody"]:
            number += 1
            played = course.played[framed.file, line_of(row)]
            results.append(Result(f"{anchor}-zeile-{number}", played, tuple(cells_of(row))))
        yield ExampleTable(
            examples["name"], tuple(cells_of(examples["tableHeader"])), tuple(results)
        )


def _written(step: Node) -> WrittenStep:
    rows = step.get("dataTable", {}).get("rows", ())
    return WrittenStep(
        step["keyword"].strip(), step["text"], tuple(tuple(cells_of(row)) for row in rows)
    )


def _passage(node: Node) -> Passage:
    return Passage(node["name"], _prose(node))


def _prose(node: Node) -> str:
    return " ".join(node.get("description", "").split())


def _tags(node: Node) -> tuple[str, ...]:
    return tuple(tag["name"].removeprefix("@") for tag in node["tags"])


def _place(row: Row) -> tuple[str, int]:
    return row.file, row.line
