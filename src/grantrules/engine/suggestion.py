"""Suggestions for a name that nobody bears: which spellings resemble it; they decide nothing."""

from collections.abc import Hashable, Iterable, Mapping
from typing import NamedTuple

from rapidfuzz import fuzz, process

_ALIKE = 75
_FEWEST_LETTERS = 3
_BEARERS_OF_A_GENERAL_WORD = 6


class Suggestions(NamedTuple):
    """All spellings, by those of their words that tell one applicant from another.

    A word that many applicants bear, such as Landkreis, makes no name resemble another one:
    „Stadt Wiesbaden“ is not suggested to be another Stadt.
    """

    spellings: Mapping[str, tuple[str, ...]]
    general: frozenset[str]

    def like(self, name: str) -> tuple[str, ...]:
        """Lists the spellings that a normalised name resembles, the most alike first."""
        sought = _without(self.general, name)
        if len(sought) < _FEWEST_LETTERS:
            return ()
        near = process.extract(
            sought, self.spellings.keys(), scorer=fuzz.WRatio, limit=None, score_cutoff=_ALIKE
        )
        alike = {
            spelling: score + fuzz.ratio(name, spelling)
            for words, score, _ in near
            for spelling in self.spellings[words]
        }
        return tuple(sorted(alike, key=lambda spelling: -alike[spelling]))


def suggestions_of(bearers: Mapping[str, Iterable[Hashable]]) -> Suggestions:
    """Prepares all spellings, each given with those who bear it."""
    by_word: dict[str, set[Hashable]] = {}
    for spelling, owners in bearers.items():
        for word in spelling.split():
            by_word.setdefault(word, set()).update(owners)
    general = frozenset(
        word for word, owners in by_word.items() if len(owners) >= _BEARERS_OF_A_GENERAL_WORD
    )
    spellings: dict[str, list[str]] = {}
    for spelling in bearers:
        spellings.setdefault(_without(general, spelling), []).append(spelling)
    return Suggestions({words: tuple(alike) for words, alike in spellings.items()}, general)


def _without(general: frozenset[str], name: str) -> str:
    return " ".join(word for word in name.split() if word not in general)
