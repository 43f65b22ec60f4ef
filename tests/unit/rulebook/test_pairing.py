"""What two lists both have, and what only one of them has."""

import pytest

from grantrules.rulebook.pairing import Added, Dropped, Kept, paired, reordered


def test_values_of_one_key_stand_side_by_side() -> None:
    before, after = ["a1", "b1", "c1"], ["b2", "c2", "d2"]

    pairs = [*paired(before, after, lambda one: one[0])]

    assert pairs == [Dropped("a1"), Kept("b1", "b2"), Kept("c1", "c2"), Added("d2")]


def test_a_key_that_stands_twice_loses_nothing() -> None:
    pairs = [*paired(["a1"], ["a1", "a2"], lambda one: one[0])]

    assert pairs == [Kept("a1", "a1"), Added("a2")]


@pytest.mark.parametrize(
    ("before", "after", "turned"),
    [("abc", "abc", False), ("abc", "acb", True), ("abc", "ac", False), ("ab", "xab", False)],
)
def test_only_what_both_have_can_stand_in_another_order(
    before: str, after: str, *, turned: bool
) -> None:
    assert reordered(before, after, lambda one: one) is turned
