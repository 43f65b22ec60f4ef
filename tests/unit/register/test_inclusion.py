"""Proofs that a line is in the tree, and every forged one refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.register.forgery import forged
from tests.unit.register.oracle import LINES, ROOTS, mth, path

from grantrules.register.inclusion import includes, inclusion_proof
from grantrules.register.tree import leaf_hash

LEAVES = [leaf_hash(line) for line in LINES]
PLACES = [(index, size) for size in range(1, len(LINES) + 1) for index in range(size)]


def test_the_proof_is_that_of_certificate_transparency() -> None:
    found = inclusion_proof(5, 8, LEAVES)

    assert [one.hex() for one in found] == [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]
    assert includes(found, LEAVES[5], (5, 8), ROOTS[8])


@given(st.lists(st.binary(max_size=2), min_size=1, max_size=70), st.data())
def test_every_proof_is_that_of_the_slow_definition_and_holds(
    lines: list[bytes], data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(lines) - 1))
    leaves = [leaf_hash(line) for line in lines]

    found = inclusion_proof(index, len(lines), leaves)

    assert list(found) == path(index, lines)
    assert includes(found, leaves[index], (index, len(lines)), mth(lines))


@pytest.mark.parametrize(("index", "size"), PLACES)
def test_every_forged_path_is_refused(index: int, size: int) -> None:
    whole = inclusion_proof(index, size, LEAVES)

    taken = [
        one for one in forged(whole) if includes(one, LEAVES[index], (index, size), ROOTS[size])
    ]

    assert taken == []


@pytest.mark.parametrize(("index", "size"), PLACES)
def test_a_path_holds_for_no_other_leaf_and_no_other_root(index: int, size: int) -> None:
    whole = inclusion_proof(index, size, LEAVES)

    for leaf in (*LEAVES[:index], *LEAVES[index + 1 :], ROOTS[size] if size > 1 else bytes(32)):
        assert not includes(whole, leaf, (index, size), ROOTS[size])
    for root in (*ROOTS[:size], *ROOTS[size + 1 :]):
        assert not includes(whole, LEAVES[index], (index, size), root)


@pytest.mark.parametrize(("index", "size"), PLACES)
def test_a_path_holds_at_no_other_index(index: int, size: int) -> None:
    whole = inclusion_proof(index, size, LEAVES)

    for other in {-1, *range(2 * size + 2), index + 2**64} - {index}:
        assert not includes(whole, LEAVES[index], (other, size), ROOTS[size])


@pytest.mark.parametrize("size", [0, -1, 1, 3, 4, 5, 6, 7, 9, 16, 2**63])
def test_a_path_does_not_hold_in_a_tree_of_another_size(size: int) -> None:
    # The size is no secret of the path: 6, 7 and 8 share paths, and only the root tells them apart.
    whole = inclusion_proof(1, 8, LEAVES)
    root = ROOTS[size] if 0 <= size < len(ROOTS) else bytes(32)

    assert not includes(whole, LEAVES[1], (1, size), root)


@pytest.mark.parametrize(("index", "size"), [(0, 0), (1, 1), (8, 8), (-1, 8), (9, 8)])
def test_there_is_no_proof_of_a_leaf_that_is_not_there(index: int, size: int) -> None:
    with pytest.raises(ValueError, match="no leaf"):
        inclusion_proof(index, size, LEAVES)
