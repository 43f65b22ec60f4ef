"""The keywords of features: the one German word for each, and what people write instead."""

from collections.abc import Iterable
from difflib import get_close_matches

FEATURE, RULE, SCENARIO = "Funktionalität", "Regel", "Szenario"
OUTLINE, EXAMPLES, BACKGROUND = "Szenariogrundriss", "Beispiele", "Hintergrund"
SECTIONS = (FEATURE, RULE, SCENARIO, OUTLINE, EXAMPLES)
STEPS = ("Angenommen", "Wenn", "Dann", "Und", "Aber")

# What Gherkin or its users know beside the words above, and the word that is ours.
OTHER_SECTIONS = {
    "Funktion": FEATURE,
    "Beispiel": SCENARIO,
    "Szenarien": OUTLINE,
    BACKGROUND: BACKGROUND,
    "Grundlage": BACKGROUND,
    "Voraussetzungen": BACKGROUND,
    "Vorbedingungen": BACKGROUND,
    "Feature": FEATURE,
    "Rule": RULE,
    "Scenario": SCENARIO,
    "Example": SCENARIO,
    "Scenario Outline": OUTLINE,
    "Scenario Template": OUTLINE,
    "Examples": EXAMPLES,
    "Scenarios": EXAMPLES,
    "Background": BACKGROUND,
}
OTHER_STEPS = {
    "Gegeben sei": "Angenommen",
    "Gegeben seien": "Angenommen",
    "Given": "Angenommen",
    "When": "Wenn",
    "Then": "Dann",
    "And": "Und",
    "But": "Aber",
}
_LONG = 7


def section_word(text: str) -> str | None:
    """Gives the section keyword with which a line begins, as it is usually spelt."""
    return _beginning(text, (*SECTIONS, *OTHER_SECTIONS))


def step_word(text: str) -> str | None:
    """Gives the step keyword with which a line begins, as it is usually spelt."""
    return _beginning(text, (*STEPS, *OTHER_STEPS))


def misspelt_word(text: str, *, short: bool) -> str | None:
    """Gives the keyword that the first word of a line nearly is; a `short` one is looked for, too.

    In a description ordinary words are near to the short ones.
    """
    first = text.split(" ", 1)[0].rstrip(":").casefold()
    known = {one.casefold(): one for one in (*SECTIONS, *STEPS) if short or len(one) >= _LONG}
    near = get_close_matches(first, known, n=1, cutoff=0.75 if short else 0.85)
    return known[near[0]] if near else None


def our_word(word: str) -> str:
    """Gives the word of this specification for a keyword of Gherkin."""
    return OTHER_STEPS.get(word) or OTHER_SECTIONS.get(word, word)


def _beginning(text: str, words: Iterable[str]) -> str | None:
    said = text.casefold()
    for word in sorted(words, key=len, reverse=True):
        rest = said.removeprefix(word.casefold())
        if rest != said and not rest[:1].isalnum():
            return word
    return None
