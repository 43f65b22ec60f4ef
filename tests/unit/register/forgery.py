"""Every small way to forge a list of hashes."""

from collections.abc import Iterator, Sequence


def forged(path: Sequence[bytes]) -> Iterator[list[bytes]]:
    """Gives the path with a bit flipped, a node dropped, doubled, swapped, added or cut short."""
    for place, node in enumerate(path):
        for bit in range(256):
            flipped = bytearray(node)
            flipped[bit // 8] ^= 1 << bit % 8
            yield [*path[:place], bytes(flipped), *path[place + 1 :]]
        yield [*path[:place], *path[place + 1 :]]
        yield [*path[: place + 1], *path[place:]]
        yield [*path[:place], node[:-1], *path[place + 1 :]]
    for place in range(len(path) - 1):
        yield [*path[:place], path[place + 1], path[place], *path[place + 2 :]]
    yield [bytes(32), *path]
    yield [*path, bytes(32)]
    yield [*path, *path, bytes(32)]
