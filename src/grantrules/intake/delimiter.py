"""The delimiter of a text table: what a `sep=` line says, else the one that fits best.

The candidates are semicolon, tab and comma. Each of them splits the first rows. The best one makes
columns in every row; of two such, the one that makes more of them. Where that does not decide,
nobody knows, and there is no delimiter.
"""

import re
from contextlib import suppress
from itertools import islice
from typing import Final

from grantrules.intake.text_rows import QuotingError, text_rows

_CANDIDATES: Final = (";", "\t", ",")
_STATED: Final = re.compile(r'"?sep=([;,\t|])"?(?:\r\n?|\n|\Z)', re.IGNORECASE)
_SAMPLE: Final = 20
_NOTHING_SPLIT: Final = (0, 0)


def stated_delimiter(text: str) -> tuple[str | None, str]:
    """Gives the delimiter that the first line states, and the text below that line."""
    stated = _STATED.match(text)
    return (stated[1], text[stated.end() :]) if stated else (None, text)


def likely_delimiter(text: str) -> str | None:
    """Gives the delimiter that fits the first rows best; None: two of them fit as well."""
    shapes = {one: _shape(text, one) for one in _CANDIDATES}
    best = max(shapes.values())
    likely = [one for one, shape in shapes.items() if shape == best]
    return likely[0] if best == _NOTHING_SPLIT or len(likely) == 1 else None


def _shape(text: str, delimiter: str) -> tuple[int, int]:
    """Counts the delimiters of the row that has fewest, and those of all the first rows."""
    counts: list[int] = []
    # The rows above one that cannot be split are enough to tell.
    with suppress(QuotingError):
        first = islice(text_rows(text, delimiter), _SAMPLE)
        counts.extend(len(row) - 1 for row in first if any(row))
    return (min(counts), sum(counts)) if counts else _NOTHING_SPLIT
