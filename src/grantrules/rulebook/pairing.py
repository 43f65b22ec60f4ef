"""Pairing: what two rule books both have, what was added and what was dropped."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

_Item = TypeVar("_Item")
_Key = Callable[[_Item], object]


class Kept(NamedTuple, Generic[_Item]):
    """Both rule books have it, maybe in another shape."""

    before: _Item
    after: _Item


class Added(NamedTuple, Generic[_Item]):
    """Only the later rule book has it."""

    after: _Item


class Dropped(NamedTuple, Generic[_Item]):
    """Only the earlier rule book has it."""

    before: _Item


def paired(
    before: Sequence[_Item], after: Sequence[_Item], key: _Key[_Item]
) -> Iterator[Kept[_Item] | Added[_Item] | Dropped[_Item]]:
    """Puts values of the same key side by side."""
    old, new = _numbered(before, key), _numbered(after, key)
    for name in dict.fromkeys((*old, *new)):
        if name not in new:
            yield Dropped(old[name])
        elif name not in old:
            yield Added(new[name])
        else:
            yield Kept(old[name], new[name])


def reordered(before: Sequence[_Item], after: Sequence[_Item], key: _Key[_Item]) -> bool:
    """Tells whether what both sides have stands in another order."""
    old, new = _numbered(before, key), _numbered(after, key)
    return [name for name in old if name in new] != [name for name in new if name in old]


def _numbered(items: Sequence[_Item], key: _Key[_Item]) -> dict[tuple[object, int], _Item]:
    # The number keeps apart what has one key by mistake: nothing may get lost.
    seen: Counter[object] = Counter()
    numbered: dict[tuple[object, int], _Item] = {}
    for item in items:
        name = key(item)
        numbered[name, seen[name]] = item
        seen[name] += 1
    return numbered
