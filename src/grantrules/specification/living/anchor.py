"""Anchors: names for places of the document that links lead to, readable and never twice."""

import re
from collections import Counter
from collections.abc import Sequence

# The PDF names its places too, and takes no more than 127 characters for a name.
_LONGEST = 80
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "§": "par"})


def slug(text: str) -> str:
    """Spells a text in small letters, digits and hyphens: „Über 5 %“ becomes ueber-5."""
    spelled = text.casefold().translate(_SPELLED_OUT)
    return re.sub(r"[^a-z0-9]+", "-", spelled).strip("-")[:_LONGEST].strip("-") or "x"


def anchors(prefix: str, texts: Sequence[str]) -> tuple[str, ...]:
    """Gives each text its anchor; those that would be the same are numbered."""
    wanted = [f"{prefix}-{slug(text)}" for text in texts]
    seen: Counter[str] = Counter()
    found = []
    for anchor in wanted:
        seen[anchor] += 1
        found.append(anchor if seen[anchor] == 1 else f"{anchor}--{seen[anchor]}")
    return tuple(found)
