from tests.unit.specification.texts import HEAD, OUTLINE, STEPS

from grantrules.specification.feature_text import tree_of
from grantrules.specification.feature_tree import (
    cells_of,
    line_of,
    scenes_of,
    sections_of,
)

TEXT = f"{HEAD}  @A\n  Regel: R\n  @B\n    Szenario: S\n{STEPS}"


def test_a_scenario_has_the_tags_above_it_and_those_of_its_section() -> None:
    (scene,) = scenes_of(tree_of(TEXT)["feature"])

    assert scene.name == "S"
    assert scene.line == 6
    assert scene.tags == {"A", "B"}
    assert len(scene.steps) == 3
    assert scene.tables == []


def test_a_table_of_examples_has_its_cells() -> None:
    (scene,) = scenes_of(tree_of(OUTLINE)["feature"])

    (table,) = scene.tables
    assert cells_of(table["tableHeader"]) == ["x", "y"]


def test_sections_have_their_line() -> None:
    (section,) = sections_of(tree_of(TEXT)["feature"])

    assert line_of(section) == 4
