"""The texts that a fact can have: words of the engine, choices, what the lists of a book say."""

from grantrules.engine.collision import BEHIND_CLEAN, NO_COLLISION
from grantrules.model.rulebook import RuleBook
from grantrules.model.vocabulary import CHOICES

_WORDS = {
    "applicant_kind": ("district", "municipality", "other"),
    "colliding_application": (NO_COLLISION, BEHIND_CLEAN),
    **CHOICES,
}


def texts_of(fact: str, book: RuleBook) -> tuple[str, ...]:
    """Lists the texts of a fact that are known; free text has none."""
    if fact == "ags":
        return tuple(one.ags for one in book.districts)
    stated = (one.facts.get(fact) for one in book.districts)
    listed = dict.fromkeys(text for text in stated if isinstance(text, str))
    return (*_WORDS.get(fact, ()), *listed)
