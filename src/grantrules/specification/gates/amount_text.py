"""Amounts in running text: 60.000 Euro, 65.000,- Euro, € 25.000, 25 Tausend Euro."""

import re
from collections.abc import Iterator

_NUMBER = (
    r"(?P<whole{0}>[0-9]{{1,3}}(?:[.\s]?[0-9]{{3}})*)(?:,(?P<part{0}>[0-9]{{1,2}}|-{{1,2}}|[–—]))?"
)
_CURRENCY = r"(?:Euro\b|EUR\b|€)"
_THOUSANDS = {"t": 1_000, "m": 1_000_000}
_SCALE = r"(?P<scale{0}>Tausend|Tsd\.?|Mio\.?|Million(?:en)?)"
_AMOUNT = re.compile(
    rf"(?<![0-9.,]){_NUMBER.format(1)}\s*(?:{_SCALE.format(1)}\s*)?-?{_CURRENCY}"
    rf"|{_CURRENCY}\s*{_NUMBER.format(2)}(?![0-9])(?:\s*{_SCALE.format(2)})?",
    re.IGNORECASE,
)


def amounts_in(text: str) -> Iterator[int]:
    """Gives every amount of a text in cents, in the order in which they are written."""
    for found in _AMOUNT.finditer(text):
        side = "1" if found["whole1"] else "2"
        whole = int(re.sub(r"[.\s]", "", found[f"whole{side}"]))
        digits = re.sub(r"[^0-9]", "", found[f"part{side}"] or "")
        scale = _THOUSANDS[found[f"scale{side}"][0].casefold()] if found[f"scale{side}"] else 1
        yield (whole * 100 + int(digits.ljust(2, "0"))) * scale
