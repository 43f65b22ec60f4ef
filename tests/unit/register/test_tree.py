"""The tree of RFC 6962 over the lines of the trail."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.register.oracle import LINES, ROOTS, mth, split

from grantrules.register.tree import (
    EMPTY_ROOT,
    Tree,
    leaf_hash,
    middle_of,
    node_hash,
    root_of,
    roots_of,
)

TREES = st.lists(st.binary(max_size=3), max_size=40)


@pytest.mark.parametrize("size", range(len(ROOTS)))
def test_the_roots_are_those_of_certificate_transparency(size: int) -> None:
    assert root_of(map(leaf_hash, LINES[:size])) == ROOTS[size]


def test_a_tree_tells_its_root_at_every_size_while_it_grows() -> None:
    tree = Tree()
    found = [(tree.size, tree.root())]

    for line in LINES:
        tree.push(leaf_hash(line))
        found.append((tree.size, tree.root()))

    assert found == list(enumerate(ROOTS))
    assert found[0][1] == EMPTY_ROOT


@given(TREES)
def test_the_root_is_that_of_the_slow_definition(lines: list[bytes]) -> None:
    assert root_of(map(leaf_hash, lines)) == mth(lines)


@given(TREES, st.data())
def test_roots_over_ranges_come_in_one_pass(lines: list[bytes], data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(0, len(lines)))))
    ranges = [range(*pair) for pair in pairwise(cuts)]
    asked = data.draw(st.permutations(ranges))

    found = roots_of(asked, map(leaf_hash, lines))

    assert list(found) == [mth(lines[one.start : one.stop]) for one in asked]


def test_a_leaf_is_never_a_node() -> None:
    left, right = leaf_hash(b"a"), leaf_hash(b"b")

    assert leaf_hash(left + right) != node_hash(left, right)


@given(st.integers(0, 100), st.integers(2, 5000))
def test_a_tree_divides_at_the_largest_power_of_two(start: int, size: int) -> None:
    assert middle_of(start, start + size) == start + split(size)
