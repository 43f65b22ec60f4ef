"""How lines of the trail spell days and money for people."""

from datetime import date

from grantrules.engine.spelling import german_day
from grantrules.model.money import cents_of, euros


def day(text: str) -> str:
    """Spells an ISO day: 16.08.2025."""
    return german_day(date.fromisoformat(text))


def euros_of(text: str) -> str:
    """Spells a decimal amount: 72.500,00 €."""
    return euros(cents_of(text))
