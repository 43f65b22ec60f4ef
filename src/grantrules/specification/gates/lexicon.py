"""The lexicon: which German words stand for which comparison, the longest phrase first."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from grantrules.model.condition import Comparator
from grantrules.model.money import cents_of


class Phrase(NamedTuple):
    """Words of a text that compare something.

    `firm`: they compare wherever they stand; the others may as well be plain prepositions.
    `behind` is what follows in the same clause, `figure` the number in it, as it is written.
    """

    words: str
    comparator: Comparator
    firm: bool
    behind: str
    figure: str | None


class _Entry(NamedTuple):
    """A pattern of the lexicon."""

    pattern: str
    comparator: Comparator
    firm: bool = True


_SMALL = "(?:kleiner|niedriger|geringer|kürzer|früher|weniger)"
_GREAT = "(?:größer|höher|länger|später|mehr)"
_GAP = r"(?:\w+\s+){0,5}?"
_ENTRIES = (
    _Entry(rf"nicht\s+{_GREAT}\s+als", Comparator.AT_MOST),
    _Entry(rf"nicht\s+{_SMALL}\s+als", Comparator.AT_LEAST),
    _Entry(rf"über(?:steigen|steigt|schreiten|schreitet)\s+{_GAP}nicht", Comparator.AT_MOST),
    _Entry(rf"nicht\s+{_GAP}über(?:steigen|steigt|schreiten|schreitet)", Comparator.AT_MOST),
    _Entry(rf"unterschreite[nt]\s+{_GAP}nicht", Comparator.AT_LEAST),
    _Entry(rf"nicht\s+{_GAP}unterschreite[nt]", Comparator.AT_LEAST),
    _Entry(r"über(?:steigen|steigt|schreiten|schreitet)", Comparator.MORE_THAN),
    _Entry(r"unterschreite[nt]", Comparator.LESS_THAN),
    _Entry(r"bis\s+(?:zu|zum|zur|einschließlich)", Comparator.AT_MOST),
    _Entry(rf"{_SMALL}\s+als", Comparator.LESS_THAN),
    _Entry(rf"{_GREAT}\s+als", Comparator.MORE_THAN),
    _Entry(r"höchstens|maximal|spätestens", Comparator.AT_MOST),
    _Entry(r"mindestens|wenigstens|frühestens|erreicht|erreichen", Comparator.AT_LEAST),
    _Entry(r"nicht\s+(?:nach|über)", Comparator.AT_MOST, firm=False),
    _Entry(r"nicht\s+(?:vor|unter)", Comparator.AT_LEAST, firm=False),
    _Entry(r"bis", Comparator.AT_MOST, firm=False),
    _Entry(r"ab", Comparator.AT_LEAST, firm=False),
    _Entry(r"nach|über", Comparator.MORE_THAN, firm=False),
    _Entry(r"vor|unter", Comparator.LESS_THAN, firm=False),
)
_LEXICON = re.compile(
    "|".join(rf"(?P<e{place}>\b(?:{one.pattern})\b)" for place, one in enumerate(_ENTRIES)),
    re.IGNORECASE,
)
# What the wording excludes is what the condition must not let pass.
_EXCLUDED = re.compile(
    r"\bnicht (?:förder|zuwendungs|antrags)\w+|\bnicht (?:mehr )?(?:gefördert|bewilligt|zulässig)\b"
    r"|\bausgeschlossen\b|\babgelehnt\b|\bunzulässig\b|\bentfällt\b",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[;:!?()]|[.,](?![0-9])")
_FIGURE = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?")


def phrases(text: str) -> Iterator[Phrase]:
    """Finds the comparing words of a text in their order, each with what follows it."""
    for found in _LEXICON.finditer(text):
        entry = _ENTRIES[int(str(found.lastgroup)[1:])]
        clause = _clause(text, found.start())
        behind = _CLAUSE_END.split(text[found.end() :])[0].strip()
        figure = _FIGURE.search(behind)
        excluded = _EXCLUDED.search(clause) is not None
        yield Phrase(
            words=found.group(),
            comparator=entry.comparator.negated if excluded else entry.comparator,
            firm=entry.firm,
            behind=behind,
            figure=None if figure is None else figure.group(),
        )


def hundredths(figure: str) -> int | None:
    """Reads a German number in hundredths, as cents; None where it has more than two decimals."""
    try:
        return cents_of(figure.replace(".", "").replace(",", "."))
    except ValueError:
        return None


def _clause(text: str, start: int) -> str:
    before = _CLAUSE_END.split(text[:start])[-1]
    return before + _CLAUSE_END.split(text[start:])[0]
