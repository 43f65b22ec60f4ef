"""File names for letters: a reference may hold what no file name can."""

import re

_UNSAFE = re.compile(r"[^0-9A-Za-zÄÖÜäöüß._-]+")
_LONGEST = 80


def file_stem(reference: str, stem: str) -> str:
    """Gives the name of the letter about a reference, without its ending."""
    safe = _UNSAFE.sub("-", reference).strip(".-")[:_LONGEST]
    return f"{safe or 'ohne-aktenzeichen'}-{stem}"
