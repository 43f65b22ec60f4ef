"""Inclusion proofs (RFC 6962, section 2.1.1): this leaf is in the tree of that root."""

from collections.abc import Iterable, Sequence

from grantrules.register.tree import middle_of, node_hash, roots_of


def inclusion_proof(index: int, size: int, leaves: Iterable[bytes]) -> tuple[bytes, ...]:
    """Gives the path from the leaf's sibling up to below the root; a ValueError for no leaf."""
    if not 0 <= index < size:
        raise ValueError(f"no leaf {index} in a tree of {size}")
    return roots_of(_siblings(index, size), leaves)


def includes(path: Sequence[bytes], leaf: bytes, place: tuple[int, int], root: bytes) -> bool:
    """Whether the path leads from the leaf to the root; `place` is its index and the tree's size.

    The walk is that of RFC 9162, section 2.1.3.2.
    """
    index, size = place
    if not 0 <= index < size:
        return False
    node, last, found = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            return False
        if node & 1 or node == last:
            found = node_hash(sibling, found)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            found = node_hash(found, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and found == root


def _siblings(index: int, size: int) -> list[range]:
    start, stop, ranges = 0, size, list[range]()
    while stop - start > 1:
        middle = middle_of(start, stop)
        if index < middle:
            ranges.append(range(middle, stop))
            stop = middle
        else:
            ranges.append(range(start, middle))
            start = middle
    return ranges[::-1]
