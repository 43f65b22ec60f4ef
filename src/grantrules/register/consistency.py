"""Consistency proofs (RFC 6962, section 2.1.2): the later tree begins with the earlier one."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from grantrules.register.tree import middle_of, node_hash, roots_of


class Grown(NamedTuple):
    """An earlier and a later tree: their sizes and roots."""

    earlier: int
    earlier_root: bytes
    later: int
    later_root: bytes


def consistency_proof(earlier: int, later: int, leaves: Iterable[bytes]) -> tuple[bytes, ...]:
    """Gives the proof; a ValueError where the earlier tree is empty or larger."""
    if not 0 < earlier <= later:
        raise ValueError(f"no proof from a tree of {earlier} to one of {later}")
    return roots_of(_subtrees(earlier, later), leaves)


def consistent(proof: Sequence[bytes], grown: Grown) -> bool:
    """Whether the proof shows that the later tree begins with the earlier one.

    The walk is that of RFC 9162, section 2.1.4.2. Nothing can be shown of an empty tree.
    """
    earlier, earlier_root, later, later_root = grown
    if not 0 < earlier <= later:
        return False
    if earlier == later:
        return not proof and earlier_root == later_root
    # Where the earlier tree is one complete subtree, its root begins the proof unsaid.
    path = [earlier_root, *proof] if earlier.bit_count() == 1 else list(proof)
    if not path:
        return False
    return _walked(path, earlier - 1, later - 1) == (earlier_root, later_root)


def _walked(path: list[bytes], node: int, last: int) -> tuple[bytes, bytes] | None:
    while node & 1:
        node, last = node >> 1, last >> 1
    before = after = path[0]
    for sibling in path[1:]:
        if last == 0:
            return None
        if node & 1 or node == last:
            before, after = node_hash(sibling, before), node_hash(sibling, after)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            after = node_hash(after, sibling)
        node, last = node >> 1, last >> 1
    return (before, after) if last == 0 else None


def _subtrees(earlier: int, later: int) -> list[range]:
    start, stop, ranges = 0, later, list[range]()
    while earlier != stop:
        middle = middle_of(start, stop)
        if earlier <= middle:
            ranges.append(range(middle, stop))
            stop = middle
        else:
            ranges.append(range(start, middle))
            start = middle
    # The whole earlier tree is known; only a part of it has to be told.
    return [range(start, stop), *ranges[::-1]] if start else ranges[::-1]
