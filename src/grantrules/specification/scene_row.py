"""The rows of a scenario as they would run: each step with its values, and where they stand."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from grantrules.specification.feature_tree import Node, Scene, cells_of, tags_of
from grantrules.specification.sentence import StepKind, Table

_KINDS: Mapping[str, StepKind] = {"Context": "given", "Action": "when", "Outcome": "then"}


class RowStep(NamedTuple):
    """A step of a row; without a kind it does not say what it is.

    `row` are the examples that it was filled from; it is `whole` where nothing was left to fill.
    """

    kind: StepKind | None
    text: str
    table: Table | None
    step: Node
    row: Node | None
    whole: bool


class SceneRow(NamedTuple):
    """A row of a scenario: its tags and its steps."""

    scene: Scene
    tags: frozenset[str]
    steps: tuple[RowStep, ...]


def rows_in(scene: Scene) -> Iterator[SceneRow]:
    """Gives the rows of a scenario: one for each row of examples, or the scenario itself."""
    if not scene.tables:
        yield SceneRow(scene, scene.tags, tuple(_steps(scene, {}, None)))
    for table in scene.tables:
        header = cells_of(table["tableHeader"]) if table.get("tableHeader") else []
        for row in table.get("tableBody", ()):
            values = dict(zip(header, cells_of(row), strict=True))
            steps = tuple(_steps(scene, values, row))
            yield SceneRow(scene, scene.tags | tags_of(table), steps)


def _steps(scene: Scene, values: Mapping[str, str], row: Node | None) -> Iterator[RowStep]:
    # A gap in the examples is told as such, and not as a step that nobody understands.
    gaps = [name for name, value in values.items() if not value or "<" in value]
    kind: StepKind | None = None
    for step in scene.steps:
        kind = kind if step["keywordType"] == "Conjunction" else _KINDS.get(step["keywordType"])
        text = _filled(step["text"], values)
        table = _table(step, values)
        cells = [cell for cells in table or () for cell in cells]
        lacking = any(f"<{name}>" in step["text"] for name in gaps)
        whole = not lacking and not any("<" in one for one in (text, *cells))
        yield RowStep(kind, text, table, step, row, whole)


def _filled(text: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(f"<{name}>", value)
    return text


def _table(step: Node, values: Mapping[str, str]) -> Table | None:
    if "dataTable" not in step:
        return None
    rows = step["dataTable"]["rows"]
    return tuple(tuple(_filled(cell, values) for cell in cells_of(row)) for row in rows)
