"""The hash tree (Merkle tree, RFC 6962) over the lines of the trail: one root for all of them."""

import hashlib
from collections.abc import Iterable, Sequence
from itertools import islice

EMPTY_ROOT = hashlib.sha256(b"").digest()
"""The root of a tree without leaves."""


def leaf_hash(line: bytes) -> bytes:
    """Gives the leaf of a line; the prefix keeps leaves and nodes apart."""
    return hashlib.sha256(b"\x00" + line).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Gives the node above two others."""
    return hashlib.sha256(b"\x01" + left + right).digest()


class Tree:
    """A tree that grows leaf by leaf; it keeps one hash a level, whatever its size."""

    def __init__(self) -> None:
        """Starts without a leaf."""
        self.size = 0
        # The roots of the complete subtrees from the left, one for each bit of the size.
        self._complete: list[bytes] = []

    def push(self, leaf: bytes) -> None:
        """Adds the next leaf."""
        grown, size = leaf, self.size
        while size & 1:
            grown = node_hash(self._complete.pop(), grown)
            size >>= 1
        self._complete.append(grown)
        self.size += 1

    def root(self) -> bytes:
        """Gives the root of the tree as it is now."""
        if not self._complete:
            return EMPTY_ROOT
        *others, root = self._complete
        for left in reversed(others):
            root = node_hash(left, root)
        return root


def root_of(leaves: Iterable[bytes]) -> bytes:
    """Gives the root over the leaves."""
    tree = Tree()
    for leaf in leaves:
        tree.push(leaf)
    return tree.root()


def roots_of(ranges: Sequence[range], leaves: Iterable[bytes]) -> tuple[bytes, ...]:
    """Gives the root over each range of leaves, in one pass; the ranges do not overlap."""
    roots, position, rest = {}, 0, iter(leaves)
    for one in sorted(ranges, key=lambda one: one.start):
        roots[one] = root_of(islice(rest, one.start - position, one.stop - position))
        position = one.stop
    return tuple(roots[one] for one in ranges)


def middle_of(start: int, stop: int) -> int:
    """Says where a tree over these leaves divides: the left side is the largest power of two."""
    return start + (1 << (stop - start - 1).bit_length() - 1)
