"""Money in whole cents, and its two spellings: JSON (72500.00) and German (72.500,00 €)."""

import re
from typing import Annotated

from pydantic import Field

Cents = Annotated[int, Field(strict=True)]

_DECIMAL = re.compile(r"(-?)([0-9]+)(?:\.([0-9]{1,2}))?", re.ASCII)


def euros(cents: int) -> str:
    """Gives the amount as a German sentence writes it: 7250000 is 72.500,00 €."""
    grouped = f"{abs(cents) // 100:,}".replace(",", ".")
    return f"{'-' if cents < 0 else ''}{grouped},{abs(cents) % 100:02d} €"


def decimal_text(cents: int) -> str:
    """Gives the amount as JSON writes it: 7250000 is 72500.00."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def cents_of(text: str) -> int:
    """Reads 72500, 72500.5 or 72500.00 as cents; anything else is a ValueError."""
    found = _DECIMAL.fullmatch(text)
    if found is None:
        raise ValueError(text)
    sign, whole, fraction = found.groups()
    amount = int(whole) * 100 + int((fraction or "").ljust(2, "0"))
    return -amount if sign else amount
