"""Phrases: the comparing words of a German text, each with the figure that it speaks of."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from grantrules.model.condition import Comparator
from grantrules.model.fact import FactKind
from grantrules.model.money import cents_of
from grantrules.specification.gates.lexicon import PATTERN, Entry, Place, entry_of
from grantrules.specification.gates.measure import DATED, MONTHS, kinds_named, kinds_of


class Phrase(NamedTuple):
    """Words of a text that compare something.

    `firm`: they compare wherever they stand; the others may as well be plain prepositions.
    `behind` is what follows in the same clause, `figure` the number that they speak of, as it is
    written, `kinds` what kinds of facts they can speak of; none: the text does not say.
    """

    words: str
    comparator: Comparator
    firm: bool
    behind: str
    figure: str | None
    kinds: frozenset[FactKind]

    def speaks_of(self, kind: FactKind) -> bool:
        """Tells whether the words can be about a fact of this kind."""
        return not self.kinds or kind in self.kinds


class _Figure(NamedTuple):
    """A number in a text, as it is written, and the kinds that it can be of."""

    written: str | None
    kinds: frozenset[FactKind]


# What the wording excludes is what the condition must not let pass.
_EXCLUDED = re.compile(
    r"\bnicht (?:förder|zuwendungs|antrags)\w+|\bnicht (?:mehr )?(?:gefördert|bewilligt|zulässig)\b"
    r"|\bausgeschlossen\b|\babgelehnt\b|\bunzulässig\b|\bentfällt\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    rf"{_EXCLUDED.pattern}|\bnicht\b|\bkein\w*\b|\bnie\b|\bniemand\b|\bes sei denn\b|\baußer\b",
    re.IGNORECASE,
)
_STOP = rf"(?<!\bmind)(?<!\bmax)\.(?![0-9]|\s*(?:{MONTHS})|\s[0-9])"
_SENTENCE_END = re.compile(rf"[;:!?]|{_STOP}", re.IGNORECASE)
_CLAUSE_END = re.compile(rf"[;:!?()]|,(?![0-9])|{_STOP}", re.IGNORECASE)
_FIGURE = re.compile(r"[0-9]{1,3}(?:[. ][0-9]{3})+(?![0-9])(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?")
_BLANKS = re.compile(r"[\u00a0\u2007\u2009\u202f]")


def phrases(text: str) -> Iterator[Phrase]:
    """Finds the comparing words of a text in their order, each with what follows it.

    Words of a sentence that denies something in a way that is not understood are left out.
    """
    plain = _BLANKS.sub(" ", text)
    found = list(PATTERN.finditer(plain))
    ends = [0, *(one.end() for one in found)]
    starts = [*(one.start() for one in found), len(plain)]
    rooms = zip(ends, starts[1:], strict=False)
    for one, (before, behind) in zip(found, rooms, strict=False):
        if not _denied_elsewhere(plain, one):
            yield _phrase(plain, one, before, behind)


def hundredths(figure: str) -> int | None:
    """Reads a German number in hundredths, as cents; None where it has more than two decimals."""
    try:
        return cents_of(re.sub(r"[.\s]", "", figure).replace(",", "."))
    except ValueError:
        return None


def _phrase(text: str, found: re.Match[str], before: int, behind: int) -> Phrase:
    entry = entry_of(found)
    clause = _around(text, found, _CLAUSE_END)
    excluded = _EXCLUDED.search(text[clause.start : clause.stop]) is not None
    within = range(max(before, clause.start), min(behind, clause.stop))
    figure = _figure(text, found, entry, within)
    return Phrase(
        words=found.group(),
        comparator=entry.comparator.negated if excluded else entry.comparator,
        firm=entry.firm,
        behind=text[found.end() : clause.stop].strip(),
        figure=figure.written,
        kinds=DATED if entry.dated else figure.kinds,
    )


def _around(text: str, found: re.Match[str], end: re.Pattern[str]) -> range:
    """Gives the part of the text between two ends in which the words stand."""
    start = max((one.end() for one in end.finditer(text, 0, found.start())), default=0)
    stop = end.search(text, found.end())
    return range(start, len(text) if stop is None else stop.start())


def _figure(text: str, found: re.Match[str], entry: Entry, within: range) -> _Figure:
    behind = list(_FIGURE.finditer(text, found.end(), max(within.stop, found.end())))
    before = list(_FIGURE.finditer(text, within.start, max(found.start(), within.start)))
    if behind and entry.figure is not Place.BEFORE:
        return _told(text, behind[0])
    if before and entry.figure is not Place.BEHIND:
        return _told(text, before[-1])
    return _Figure(None, kinds_named(text[found.end() :].lstrip()))


def _told(text: str, figure: re.Match[str]) -> _Figure:
    return _Figure(figure.group(), kinds_of(text, figure.start(), figure.end()))


def _denied_elsewhere(text: str, found: re.Match[str]) -> bool:
    """Tells whether the sentence denies something outside of these words and of an exclusion."""
    sentence, clause = (_around(text, found, end) for end in (_SENTENCE_END, _CLAUSE_END))
    return any(
        one.end() <= found.start() or one.start() >= found.end()
        for one in _DENIED.finditer(text, sentence.start, sentence.stop)
        if not (one.start() in clause and _EXCLUDED.match(text, one.start()))
        and not _of_another(text, one, found)
    )


def _of_another(text: str, denial: re.Match[str], found: re.Match[str]) -> bool:
    """Tells whether the denial is part of other comparing words: höchstens …, nicht unter …."""
    others = (one for one in PATTERN.finditer(text) if one.start() != found.start())
    return any(one.start() <= denial.start() < one.end() for one in others)
