"""Ways in which a healthy file may be damaged, each the same for the same chance."""

import re
from collections.abc import Callable
from random import Random

from tests.unit.intake.zips import parts_of, zipped

Damage = Callable[[bytes, Random], bytes]
_ELEMENT = re.compile(rb"<(\w+)(?: [^<>]*)?(?:/>|>[^<]*</\1>)")
_TAG = re.compile(rb"</?\w[^<>]*>")
_TELLING = re.compile(r"sheet\d|content|sharedStrings|workbook\.")
_NUMBER = re.compile(rb"\d+")


def flipped(content: bytes, chance: Random) -> bytes:
    """A few bits turned over."""
    changed = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def truncated(content: bytes, chance: Random) -> bytes:
    """The end is missing."""
    return content[: chance.randrange(len(content))]


def zeroed(content: bytes, chance: Random) -> bytes:
    """A run of zeros."""
    start, size = chance.randrange(len(content)), chance.randint(1, 600)
    return (content[:start] + bytes(size) + content[start + size :])[: len(content)]


def dropped(content: bytes, chance: Random) -> bytes:
    """Some bytes in the midst are missing."""
    start = chance.randrange(len(content))
    return content[:start] + content[start + chance.randint(1, 200) :]


def doubled(content: bytes, chance: Random) -> bytes:
    """Some bytes stand there twice."""
    start = chance.randrange(len(content))
    end = start + chance.randint(1, 400)
    return content[:end] + content[start:end] + content[end:]


def swapped(content: bytes, chance: Random) -> bytes:
    """Two runs have changed places."""
    first, second = sorted(chance.sample(range(len(content)), 2))
    size = chance.randint(1, max(1, min(300, second - first)))
    one, other = content[first : first + size], content[second : second + size]
    between = content[first + size : second]
    return content[:first] + other + between + one + content[second + size :]


def inside(damage: Damage) -> Damage:
    """The damage done to one file of an archive, whose sums are right again."""

    def damaged(content: bytes, chance: Random) -> bytes:
        parts = parts_of(content)
        names = [name for name, part in sorted(parts.items()) if part]
        telling = [name for name in names if _TELLING.search(name)]
        # Two thirds hit what holds the facts.
        name = chance.choice(chance.choice((names, telling, telling)))
        return zipped(parts | {name: damage(parts[name], chance)})

    return damaged


def without_member(content: bytes, chance: Random) -> bytes:
    """One file of the archive is missing."""
    parts = parts_of(content)
    del parts[chance.choice(sorted(parts))]
    return zipped(parts)


def members_swapped(content: bytes, chance: Random) -> bytes:
    """Two files of the archive have changed names."""
    parts = parts_of(content)
    one, other = chance.sample(sorted(parts), 2)
    return zipped(parts | {one: parts[other], other: parts[one]})


def member_doubled(content: bytes, chance: Random) -> bytes:
    """One file of the archive stands there a second time, damaged."""
    parts = parts_of(content)
    name = chance.choice([name for name, part in sorted(parts.items()) if part])
    return zipped([*parts.items(), (name, flipped(parts[name], chance))])


def element_doubled(xml: bytes, chance: Random) -> bytes:
    """An element stands there twice."""
    return _rewritten(_ELEMENT, lambda found: found * 2, xml, chance)


def element_dropped(xml: bytes, chance: Random) -> bytes:
    """An element is missing."""
    return _rewritten(_ELEMENT, lambda _: b"", xml, chance)


def tag_dropped(xml: bytes, chance: Random) -> bytes:
    """A tag without its counterpart."""
    return _rewritten(_TAG, lambda _: b"", xml, chance)


def number_changed(xml: bytes, chance: Random) -> bytes:
    """Another number in an attribute or between tags."""
    other = chance.choice((b"0", b"-1", b"4294967296", b"1e308", b"NaN", b"", b"2"))
    return _rewritten(_NUMBER, lambda _: other, xml, chance)


def _rewritten(
    pattern: re.Pattern[bytes], change: Callable[[bytes], bytes], xml: bytes, chance: Random
) -> bytes:
    found = list(pattern.finditer(xml))
    if not found:
        return xml
    one = chance.choice(found)
    return xml[: one.start()] + change(one[0]) + xml[one.end() :]


RAW: dict[str, Damage] = {
    one.__name__: one for one in (flipped, truncated, zeroed, dropped, doubled, swapped)
}
PACKED: dict[str, Damage] = {
    **RAW,
    **{
        f"inside_{one.__name__}": inside(one)
        for one in (
            *(flipped, truncated, dropped, swapped),
            *(element_doubled, element_dropped, tag_dropped, number_changed),
        )
    },
    **{one.__name__: one for one in (without_member, members_swapped, member_doubled)},
}
