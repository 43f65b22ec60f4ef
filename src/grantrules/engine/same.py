"""A key for caches of what is costly to compare: the very same object, not an equal one."""

from typing import Generic, TypeVar

_Kept = TypeVar("_Kept")


class Same(Generic[_Kept]):
    """Holds an object, so that no other takes its place in memory, and equals its own kind only."""

    def __init__(self, kept: _Kept) -> None:
        """Keeps the object."""
        self.kept = kept

    def __hash__(self) -> int:
        """Hashes the place in memory."""
        return id(self.kept)

    def __eq__(self, other: object) -> bool:
        """Tells whether the other holds the very same object."""
        return isinstance(other, Same) and other.kept is self.kept
