"""Proofs that a tree only grew, and every forged one refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.register.forgery import forged
from tests.unit.register.oracle import LINES, ROOTS, mth, proof

from grantrules.register.consistency import Grown, consistency_proof, consistent
from grantrules.register.tree import leaf_hash

LEAVES = [leaf_hash(line) for line in LINES]
SIZES = [(one, other) for other in range(1, len(LINES) + 1) for one in range(1, other + 1)]


def grown(earlier: int, later: int) -> Grown:
    return Grown(earlier, ROOTS[earlier], later, ROOTS[later])


def test_the_proof_is_that_of_certificate_transparency() -> None:
    found = consistency_proof(6, 8, LEAVES)

    assert [one.hex() for one in found] == [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]
    assert consistent(found, grown(6, 8))


@given(st.lists(st.binary(max_size=2), min_size=1, max_size=70), st.data())
def test_every_proof_is_that_of_the_slow_definition_and_holds(
    lines: list[bytes], data: st.DataObject
) -> None:
    earlier = data.draw(st.integers(1, len(lines)))

    found = consistency_proof(earlier, len(lines), map(leaf_hash, lines))

    assert list(found) == proof(earlier, lines)
    assert consistent(found, Grown(earlier, mth(lines[:earlier]), len(lines), mth(lines)))


@pytest.mark.parametrize(("earlier", "later"), SIZES)
def test_every_forged_proof_is_refused(earlier: int, later: int) -> None:
    whole = consistency_proof(earlier, later, LEAVES)

    assert [one for one in forged(whole) if consistent(one, grown(earlier, later))] == []


@pytest.mark.parametrize(("earlier", "later"), SIZES)
def test_a_proof_holds_for_no_other_roots(earlier: int, later: int) -> None:
    whole, right = consistency_proof(earlier, later, LEAVES), grown(earlier, later)

    for root in (*ROOTS, bytes(32)):
        assert (root == ROOTS[earlier]) == consistent(whole, right._replace(earlier_root=root))
        assert (root == ROOTS[later]) == consistent(whole, right._replace(later_root=root))


@pytest.mark.parametrize(
    ("earlier", "later"), [(5, 8), (7, 8), (6, 5), (0, 8), (6, 0), (-6, 8), (8, 8), (6, 16)]
)
def test_a_proof_holds_for_no_other_sizes(earlier: int, later: int) -> None:
    whole = consistency_proof(6, 8, LEAVES)

    assert not consistent(whole, grown(6, 8)._replace(earlier=earlier, later=later))


def test_a_proof_without_hashes_shows_nothing_but_that_a_tree_is_itself() -> None:
    assert consistent([], grown(8, 8))
    assert not consistent([], grown(6, 8))
    assert not consistent([], grown(8, 8)._replace(earlier_root=ROOTS[7]))


@pytest.mark.parametrize(("earlier", "later"), [(0, 8), (9, 8), (-1, 8)])
def test_there_is_no_proof_from_an_empty_or_a_larger_tree(earlier: int, later: int) -> None:
    with pytest.raises(ValueError, match="no proof"):
        consistency_proof(earlier, later, LEAVES)
