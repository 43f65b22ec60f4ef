"""The bare form of a heading, under which spellings of the same heading are equal."""

import re
import unicodedata

_UNITS = "eur|euro|€|ja/nein|j/n|vzä|datum|datum/uhrzeit|datum und uhrzeit|tt.mm.jjjj"
_ENDS = (
    re.compile(r" ?[*:]$"),
    re.compile(rf" ?[(\[](?:in )?(?:{_UNITS})[)\]]$"),
    re.compile(r" in (?:eur|euro|€)$"),
)


def bare(heading: str) -> str:
    """Folds case, blanks and line breaks; drops a closing *, : or bracketed unit such as (EUR)."""
    folded = unicodedata.normalize("NFKC", heading).casefold()
    text = " ".join(unicodedata.normalize("NFKC", folded).split())
    for end in _ENDS:
        shorter = end.sub("", text)
        if shorter != text:
            return bare(shorter)
    return text
