"""Counts in German: 1.125, „1 Zeile“, „2 Zeilen“."""


def figure(number: int) -> str:
    """Spells a whole number with points."""
    return f"{number:,}".replace(",", ".")


def many(number: int, one: str, several: str) -> str:
    """Spells a number with its noun, in the singular or the plural."""
    return f"{figure(number)} {one if number == 1 else several}"
