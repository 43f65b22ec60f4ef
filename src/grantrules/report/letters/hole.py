"""Holes: what people have to fill in stands in square brackets, and is marked in the letter."""


def hole(text: str) -> str:
    """Gives the mark of a hole with what belongs there."""
    return f"[{text} eintragen]"
