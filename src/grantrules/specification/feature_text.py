"""Feature files as Gherkin's own syntax tree, and as the rows that run: one row a test."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from grantrules.specification.sentence import StepKind, Table

_KINDS: Mapping[str, StepKind] = {"Context": "given", "Action": "when", "Outcome": "then"}


@dataclass(frozen=True)
class Step:
    """One step of a row, with the values of its outline put in."""

    kind: StepKind
    text: str
    table: Table | None


@dataclass(frozen=True)
class Row:
    """One scenario, or one row of an outline: what runs as one test."""

    file: str
    line: int
    section: str
    name: str
    tags: frozenset[str]
    steps: tuple[Step, ...]

    @property
    def place(self) -> str:
        """Where the row stands and what it is called."""
        return f"{self.file}:{self.line} „{self.name}“"


def tree_of(text: str) -> dict[str, Any]:
    """Parses a feature; a CompositeParserException says what Gherkin cannot read."""
    parsed: dict[str, Any] = dict(Parser().parse(text))
    return parsed


def rows_of(text: str, file: str) -> list[Row]:
    """Lists the rows of a feature in their order."""
    tree: Any = {**tree_of(text), "uri": file}
    sections = _sections(tree["feature"])
    return [_row(pickle, file, sections) for pickle in Compiler().compile(tree)]


def _sections(feature: Mapping[str, Any]) -> Mapping[str, str]:
    """Gives the name of the section (Regel) for the id of every scenario below one."""
    return {
        child["scenario"]["id"]: rule["name"]
        for rule in (one["rule"] for one in feature["children"] if "rule" in one)
        for child in rule["children"]
        if "scenario" in child
    }


def _row(pickle: Mapping[str, Any], file: str, sections: Mapping[str, str]) -> Row:
    return Row(
        file=file,
        line=pickle["location"]["line"],
        section=sections.get(pickle["astNodeIds"][0], ""),
        name=pickle["name"],
        tags=frozenset(tag["name"].removeprefix("@") for tag in pickle["tags"]),
        steps=tuple(_steps(pickle)),
    )


def _steps(pickle: Mapping[str, Any]) -> Iterator[Step]:
    for step in pickle["steps"]:
        rows = step.get("argument", {}).get("dataTable", {}).get("rows")
        table = None if rows is None else _table(rows)
        yield Step(_KINDS[step["type"]], step["text"], table)


def _table(rows: list[Mapping[str, Any]]) -> Table:
    return tuple(tuple(cell["value"] for cell in row["cells"]) for row in rows)
