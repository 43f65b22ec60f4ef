from tests.unit.specification.texts import GIVEN, HEAD, SOUND, THEN, TWIN, WHEN

from grantrules.specification.checks.scenario import scenario_faults
from grantrules.specification.checks.syntax import tree_or_faults


def _lines(text: str) -> list[int]:
    tree, _ = tree_or_faults(text, told=False)
    return [fault.line for fault in scenario_faults(tree["feature"])]


def test_a_sound_scenario_has_no_fault() -> None:
    assert _lines(SOUND) == []


def test_of_twins_every_later_one_is_told() -> None:
    assert _lines(f"{SOUND}{TWIN}{TWIN}") == [10, 16]


def test_each_kind_of_step_is_missed_once() -> None:
    assert _lines(f"{HEAD}  Szenario: S\n{GIVEN}") == [3, 3]
    assert _lines(f"{HEAD}  Szenario: S\n{WHEN}") == [3, 3]
    assert _lines(f"{HEAD}  Szenario: S\n    Und nichts\n") == [4]


def test_every_step_that_goes_back_is_told() -> None:
    assert _lines(f"{HEAD}  Szenario: S\n{GIVEN}{WHEN}{THEN}{WHEN}    Dann c\n{GIVEN}") == [7, 9]


def test_tables_may_stand_below_the_same_sentence_twice() -> None:
    table = "    Dann lauten die Vorschläge:\n      | a |\n"

    assert _lines(f"{HEAD}  Szenario: S\n{GIVEN}{WHEN}{table}{table}") == []
