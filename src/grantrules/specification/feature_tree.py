"""The syntax tree of a feature: its sections and scenarios, with their lines and tags."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

Node = Mapping[str, Any]


class Scene(NamedTuple):
    """A scenario or outline, with the tags that it has or inherits."""

    node: Node
    tags: frozenset[str]

    @property
    def name(self) -> str:
        """Its title."""
        return str(self.node["name"])

    @property
    def line(self) -> int:
        """The line of its title."""
        return line_of(self.node)

    @property
    def steps(self) -> list[Node]:
        """Its steps, in order."""
        return list(self.node["steps"])

    @property
    def tables(self) -> list[Node]:
        """Its tables of examples."""
        return list(self.node["examples"])


def line_of(node: Node) -> int:
    """Gives the line on which a node begins."""
    return int(node["location"]["line"])


def sections_of(feature: Node) -> list[Node]:
    """Gives the sections (Regel) of a feature."""
    return [one["rule"] for one in feature["children"] if "rule" in one]


def scenes_of(feature: Node) -> list[Scene]:
    """Gives every scenario of a feature, in order."""
    return list(_scenes(feature, frozenset()))


def tags_of(node: Node) -> frozenset[str]:
    """Gives the tags that stand above a node, without their sign."""
    return frozenset(tag["name"].removeprefix("@") for tag in node["tags"])


def cells_of(row: Node) -> list[str]:
    """Gives the texts of a row of a table."""
    return [cell["value"] for cell in row["cells"]]


def _scenes(node: Node, outer: frozenset[str]) -> Iterator[Scene]:
    tags = outer | tags_of(node)
    for child in node["children"]:
        if "rule" in child:
            yield from _scenes(child["rule"], tags)
        elif "scenario" in child:
            yield Scene(child["scenario"], tags | tags_of(child["scenario"]))
