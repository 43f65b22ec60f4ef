"""The lexicon: which German words stand for which comparison, the longest phrase first."""

import re
from enum import Enum, auto
from typing import NamedTuple

from grantrules.model.condition import Comparator


class Place(Enum):
    """Where the figure stands that a phrase speaks of."""

    BEHIND = auto()
    BEFORE = auto()
    EITHER = auto()


class Entry(NamedTuple):
    """A pattern of the lexicon.

    `firm`: it compares wherever it stands; the others may as well be plain prepositions.
    `dated`: it speaks of days only.
    """

    pattern: str
    comparator: Comparator
    firm: bool = True
    dated: bool = False
    figure: Place = Place.BEHIND


_SMALL = "(?:kleiner|niedriger|geringer|kürzer|früher|weniger)"
_GREAT = "(?:größer|höher|länger|später|mehr)"
_GAP = r"(?:\w+\s+){0,5}?"
_ABOVE = r"über(?:steigen|steigt|schreiten|schreitet)"
_BELOW = r"unterschreite[nt]"
ENTRIES = (
    Entry(
        r"oder\s+(?:mehr|darüber|höher|größer)(?!\s+als)", Comparator.AT_LEAST, figure=Place.BEFORE
    ),
    Entry(
        r"oder\s+(?:weniger|darunter|niedriger|kleiner)(?!\s+als)",
        Comparator.AT_MOST,
        figure=Place.BEFORE,
    ),
    Entry(rf"nicht\s+{_GREAT}\s+als", Comparator.AT_MOST),
    Entry(rf"nicht\s+{_SMALL}\s+als", Comparator.AT_LEAST),
    Entry(rf"{_ABOVE}\s+{_GAP}nicht", Comparator.AT_MOST, figure=Place.EITHER),
    Entry(rf"nicht\s+{_GAP}{_ABOVE}", Comparator.AT_MOST, figure=Place.EITHER),
    Entry(rf"{_BELOW}\s+{_GAP}nicht", Comparator.AT_LEAST, figure=Place.EITHER),
    Entry(rf"nicht\s+{_GAP}{_BELOW}", Comparator.AT_LEAST, figure=Place.EITHER),
    Entry(_ABOVE, Comparator.MORE_THAN, figure=Place.EITHER),
    Entry(_BELOW, Comparator.LESS_THAN, figure=Place.EITHER),
    Entry(r"nicht\s+oberhalb(?:\s+von)?", Comparator.AT_MOST),
    Entry(r"nicht\s+unterhalb(?:\s+von)?", Comparator.AT_LEAST),
    Entry(r"oberhalb(?:\s+von)?", Comparator.MORE_THAN),
    Entry(r"unterhalb(?:\s+von)?", Comparator.LESS_THAN),
    Entry(r"bis\s+(?:zu|zum|zur|einschließlich)", Comparator.AT_MOST),
    Entry(rf"{_SMALL}\s+als", Comparator.LESS_THAN),
    Entry(rf"{_GREAT}\s+als", Comparator.MORE_THAN),
    Entry(r"spätestens", Comparator.AT_MOST, dated=True),
    Entry(r"frühestens", Comparator.AT_LEAST, dated=True),
    Entry(r"höchstens|maximal|max\.", Comparator.AT_MOST),
    Entry(r"mindestens|wenigstens|mind\.|erreicht|erreichen", Comparator.AT_LEAST),
    Entry(r"nicht\s+(?:nach|über)", Comparator.AT_MOST, firm=False),
    Entry(r"nicht\s+(?:vor|unter)", Comparator.AT_LEAST, firm=False),
    Entry(r"bis", Comparator.AT_MOST, firm=False),
    Entry(r"ab", Comparator.AT_LEAST, firm=False),
    Entry(r"nach|über", Comparator.MORE_THAN, firm=False),
    Entry(r"vor|unter", Comparator.LESS_THAN, firm=False),
)
PATTERN = re.compile(
    "|".join(rf"(?P<e{place}>\b(?:{one.pattern})(?!\w))" for place, one in enumerate(ENTRIES)),
    re.IGNORECASE,
)


def entry_of(found: re.Match[str]) -> Entry:
    """Gives the entry of which the pattern has found words."""
    return ENTRIES[int(str(found.lastgroup)[1:])]
