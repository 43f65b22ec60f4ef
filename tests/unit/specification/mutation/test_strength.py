"""The gate: the shipped features notice every mutant, and notice when scenarios are missing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.unit.specification.mutation.mutated import scenes
from tests.unit.specification.samples import BOOK, SPECIFICATION

from grantrules.model.condition import All, AnyOf, Compare, Condition, FactName, Not
from grantrules.model.fact import Code, FactKind, Facts
from grantrules.model.rule import Rule
from grantrules.specification.feature_file import shipped_features
from grantrules.specification.feature_text import Row
from grantrules.specification.mutation.exemption import Exemption, exceptions_of
from grantrules.specification.mutation.mutant import Area, Mutant, unchanged
from grantrules.specification.mutation.neighbour import steps
from grantrules.specification.mutation.scene import Scene
from grantrules.specification.mutation.strength import (
    Strength,
    Verdict,
    strength_among,
    strength_of,
)

EXCEPTIONS = exceptions_of(shipped_features())
ROW = Row("f", 1, "", "n", frozenset(), ())


def comparisons(condition: Condition | None) -> Iterator[Compare]:
    """Gives every comparison of figures in a condition: its thresholds."""
    match condition:
        case Compare(fact=fact):
            if BOOK.vocabulary[fact].kind not in {FactKind.TEXT, FactKind.ANSWER}:
                yield condition
        case All(parts=parts) | AnyOf(parts=parts):
            for part in parts:
                yield from comparisons(part)
        case Not(part=part):
            yield from comparisons(part)


def thresholds(rule: Rule) -> list[Compare]:
    return [*comparisons(rule.condition), *comparisons(rule.applies_when)]


def is_at_the_boundary(scene: Scene, rule: Rule) -> bool:
    """Tells whether a scene puts a figure on a threshold of the rule or one unit beside it."""
    return any(
        _is_near(compare, one.facts)
        for one in scene.judged
        if rule.id in one.statuses
        for compare in thresholds(rule)
    )


def _is_near(compare: Compare, facts: Facts) -> bool:
    value = facts.known.get(compare.fact)
    threshold: Code | None = (
        facts.known.get(compare.operand.fact)
        if isinstance(compare.operand, FactName)
        else compare.operand
    )
    if not isinstance(value, int) or not isinstance(threshold, int):
        return False
    widths = (abs(step.width) for step in steps(BOOK.vocabulary[compare.fact].kind))
    return abs(value - threshold) <= min(widths)


WITH_THRESHOLD = [rule for rule in BOOK.rules if thresholds(rule)]


def mutant(name: str) -> Mutant:
    return Mutant(name, ("AB-01",), Area.RULE, "anders", unchanged)


@pytest.mark.slow
def test_the_shipped_features_notice_every_mutant_of_the_shipped_rule_book() -> None:
    strength = strength_of(SPECIFICATION, EXCEPTIONS)

    assert [one.mutant.id for one in strength.survivors] == []
    assert [one.mutant for one in strength.needless] == []
    assert strength.holds
    assert len(strength.killed) > 1000


def test_there_are_rules_with_a_threshold() -> None:
    assert {"FR-01", "FR-03", "FG-02", "FG-03", "HO-01", "HO-08", "HH-01"} <= {
        rule.id for rule in WITH_THRESHOLD
    }


@pytest.mark.parametrize("rule", WITH_THRESHOLD, ids=lambda rule: rule.id)
def test_without_the_boundary_scenarios_of_one_rule_the_gate_is_shut(rule: Rule) -> None:
    left = [
        one for one in scenes() if rule.id not in one.row.tags or not is_at_the_boundary(one, rule)
    ]

    strength = strength_among(left, BOOK, EXCEPTIONS, rule.id)

    assert len(left) < len(scenes())
    assert strength.survivors
    assert not strength.holds


@pytest.mark.parametrize("rule", WITH_THRESHOLD, ids=lambda rule: rule.id)
def test_without_the_scenarios_of_one_rule_no_mutant_of_it_is_noticed(rule: Rule) -> None:
    left = [one for one in scenes() if rule.id not in one.row.tags]

    strength = strength_among(left, BOOK, EXCEPTIONS, rule.id)

    own = [one for one in strength.killed if one.mutant.rules == (rule.id,)]
    assert own == []
    assert strength.survivors


@pytest.mark.parametrize("rule", ["FG-02", "HO-08", "VO-03"])
def test_one_rule_alone_is_measured_by_the_mutants_that_concern_it(rule: str) -> None:
    strength = strength_among(scenes(), BOOK, EXCEPTIONS, rule)

    assert strength.holds
    assert strength.verdicts
    assert all(rule in one.mutant.rules for one in strength.verdicts)


def test_a_killer_bears_the_tag_of_a_concerned_rule() -> None:
    strength = strength_among(scenes(), BOOK, EXCEPTIONS, "FR-03")

    assert [
        one.mutant.id
        for one in strength.killed
        if one.killer is None or one.killer.tags.isdisjoint(one.mutant.rules)
    ] == []


def test_what_nobody_notices_is_excused_only_by_an_exception() -> None:
    left = [one for one in scenes() if "FG-02" not in one.row.tags]
    excused = [Exemption("FG-02.*", "Probe", 1), Exemption("min_fte.*", "Probe", 2)]

    strength = strength_among(left, BOOK, excused, "FG-02")

    assert not [one for one in strength.survivors if one.mutant.rules == ("FG-02",)]
    assert {one.exception for one in strength.excused} == {"Probe"}


def test_an_exception_that_excuses_nothing_shuts_the_gate() -> None:
    needed, needless = Exemption("*", "alles", 1), Exemption("XX-01.*", "nichts", 2)

    strength = strength_among([], BOOK, [needed, needless])

    assert strength.needless == (needless,)
    assert not strength.survivors
    assert not strength.holds


def test_among_the_mutants_of_one_rule_no_exception_is_called_needless() -> None:
    assert strength_among([], BOOK, [Exemption("XX-01.*", "nichts", 1)], "AB-05").needless == ()


def test_the_share_is_rounded_down_and_leaves_exceptions_out() -> None:
    killed = [Verdict(mutant(str(number)), ROW) for number in range(1999)]
    excused = Verdict(mutant("excused"), None, "Grund")
    survivor = Verdict(mutant("survivor"), None)

    assert Strength((*killed, excused, survivor)).per_mille == 999
    assert Strength((*killed, excused)).per_mille == 1000
    assert Strength((excused,)).per_mille == 1000


def test_exceptions_of_another_folder_are_not_those_of_the_shipped_features(
    tmp_path: Path,
) -> None:
    assert EXCEPTIONS
    assert exceptions_of(tmp_path) == ()
