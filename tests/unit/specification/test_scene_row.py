from tests.unit.specification.samples import SPECIFICATION
from tests.unit.specification.texts import EXAMPLES, OUTLINE, ROWLESS, SOUND

from grantrules.specification.feature_text import rows_of, tree_of
from grantrules.specification.feature_tree import scenes_of
from grantrules.specification.scene_row import RowStep, rows_in


def _rows(text: str) -> list[list[RowStep]]:
    (scene,) = scenes_of(tree_of(text)["feature"])
    return [list(row.steps) for row in rows_in(scene)]


def test_a_scenario_is_one_row() -> None:
    (row,) = _rows(SOUND)

    assert [step.kind for step in row] == ["given", "when", "then"]
    assert all(step.whole and step.row is None for step in row)


def test_an_outline_has_a_row_for_each_of_its_examples() -> None:
    rows = _rows(f"{OUTLINE}{EXAMPLES.replace('60.000,00', '59.999,99')}")

    assert [row[1].text for row in rows] == [
        "die Personalkosten betragen 60.000,00 €",
        "die Personalkosten betragen 59.999,99 €",
    ]
    assert [row[0].row["location"]["line"] for row in rows if row[0].row] == [12, 16]


def test_a_step_with_something_left_to_fill_is_not_whole() -> None:
    for text in (OUTLINE.replace("60.000,00 €", ""), OUTLINE.replace("| x |", "| z |")):
        ((application, costs, _, _),) = _rows(text)
        assert application.whole
        assert not costs.whole


def test_an_outline_without_examples_has_one_row_that_is_not_whole() -> None:
    assert [step.whole for step in _rows(ROWLESS)[0]] == [True, False, True, False]


def test_a_star_is_of_no_kind() -> None:
    (row,) = _rows(SOUND.replace("Wenn", "*"))

    assert [step.kind for step in row] == ["given", None, "then"]


def test_the_rows_are_those_that_run() -> None:
    for file in SPECIFICATION.files:
        scenes = scenes_of(tree_of(file.text)["feature"])
        looked_at = [row for scene in scenes for row in rows_in(scene)]
        run = rows_of(file.text, file.name)
        assert [row.tags for row in looked_at] == [row.tags for row in run]
        assert [[(one.kind, one.text, one.table) for one in row.steps] for row in looked_at] == [
            [(one.kind, one.text, one.table) for one in row.steps] for row in run
        ]
