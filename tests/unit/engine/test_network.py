"""Rules lowered for the engine: negation at the leaves, one level after the other."""

import pytest
from tests.unit.builders import rule

from grantrules.engine.network import (
    Constant,
    Join,
    Leaf,
    Node,
    Part,
    Presence,
    level,
    lowered,
    parts_of,
)
from grantrules.model.condition import (
    All,
    AnyOf,
    Between,
    Comparator,
    Compare,
    Condition,
    FactName,
    Informs,
    Judged,
    Not,
    OneOf,
    Present,
)

AT_MOST = Compare(fact="a", comparator=Comparator.AT_MOST, operand=1)
MORE = Leaf("a", Comparator.MORE_THAN, 1, None)
LESS_OR_SAME = Leaf("a", Comparator.AT_MOST, 1, None)


def _strict(join: Join, parts: tuple[Part, ...], *guards: str) -> Node:
    return Node(Join.STRICT, (Node(join, parts),), guards)


@pytest.mark.parametrize(
    ("condition", "part"),
    [
        (AT_MOST, LESS_OR_SAME),
        (Not(part=AT_MOST), MORE),
        (Not(part=Not(part=AT_MOST)), LESS_OR_SAME),
        (Not(part=Present(fact="a")), Presence("a", wanted=False)),
        (Informs(), Constant(1)),
        (Not(part=Informs()), Constant(0)),
        (Judged(), Constant(2)),
        (Not(part=Judged()), Constant(2)),
        (OneOf(fact="a", values=(1, 1)), Leaf("a", Comparator.EQUALS, 1, None)),
        (All(parts=(AT_MOST,)), LESS_OR_SAME),
        (
            Compare(fact="a", comparator=Comparator.LESS_THAN, operand=FactName(fact="b")),
            Leaf("a", Comparator.LESS_THAN, None, "b"),
        ),
        (
            Not(part=OneOf(fact="a", values=(1, 2))),
            _strict(
                Join.ALL,
                (Leaf("a", Comparator.DIFFERS, 1, None), Leaf("a", Comparator.DIFFERS, 2, None)),
                "a",
            ),
        ),
        (
            Not(part=Between(fact="a", low=1, high=FactName(fact="b"))),
            _strict(
                Join.ANY,
                (
                    Leaf("a", Comparator.LESS_THAN, 1, None),
                    Leaf("a", Comparator.MORE_THAN, None, "b"),
                ),
                "a",
                "b",
            ),
        ),
        (
            Not(part=AnyOf(parts=(AT_MOST, Present(fact="b")))),
            _strict(Join.ALL, (MORE, Presence("b", wanted=False)), "a", "b"),
        ),
    ],
)
def test_negation_is_pushed_to_the_leaves(condition: Condition, part: Part) -> None:
    assert lowered(rule(condition)) == part


def test_a_restriction_is_joined_by_or_not() -> None:
    restricted = rule(AT_MOST, applies_when=Present(fact="b"))

    assert lowered(restricted) == Node(Join.ANY, (Presence("b", wanted=False), LESS_OR_SAME))


def test_a_part_is_answered_after_the_parts_below_it() -> None:
    inner = Node(Join.ALL, (MORE, LESS_OR_SAME))
    outer = Node(Join.ANY, (MORE, inner))

    assert [level(part) for part in (MORE, inner, outer)] == [0, 1, 2]
    assert parts_of(outer) == (outer, MORE, inner, MORE, LESS_OR_SAME)
