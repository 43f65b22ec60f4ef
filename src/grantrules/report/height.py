"""Row heights: how much room wrapped text needs, so that a print shows all of it."""

from collections.abc import Iterable

HIGHEST = 409.0
"""The highest row that a workbook can hold, in points."""

LINE = 12.0
"""The height of a line of nine points, in points."""

_PADDING = 3.0
# A width unit is a digit of eleven points; letters of nine points take less room.
_LETTERS_PER_UNIT = 1.25


def row_height(contents: Iterable[tuple[str, float]]) -> float:
    """Gives the height that all (text, width) pairs of a row need."""
    most = max((lines(text, width) for text, width in contents), default=1)
    return min(HIGHEST, most * LINE + _PADDING)


def lines(text: str, width: float) -> int:
    """Counts the lines of a text that is wrapped in a column of this width."""
    room = max(1, int(width * _LETTERS_PER_UNIT))
    return sum(_wrapped(paragraph, room) for paragraph in text.split("\n"))


def _wrapped(paragraph: str, room: int) -> int:
    if len(paragraph) <= room:
        return 1
    count, used = 1, 0
    for word in paragraph.split(" "):
        needed = len(word) + (1 if used else 0)
        if used + needed <= room:
            used += needed
            continue
        broken, rest = divmod(len(word), room)
        count += broken + (1 if used and rest else 0)
        used = rest
    return count
