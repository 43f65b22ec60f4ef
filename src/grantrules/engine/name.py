"""Names of applicants in the one form in which they are compared."""

import re
import unicodedata

_FOLD = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_NOT_WORD = re.compile(r"[\W_]+")
_UNTIL = re.compile(r"\s*\(bis [^)]*\)")


def normalised(name: str) -> str:
    """Folds case, umlauts, punctuation and blanks: „Südl. Weinstraße“ is suedl weinstrasse."""
    folded = unicodedata.normalize("NFKC", name).casefold().translate(_FOLD)
    return _NOT_WORD.sub(" ", folded).strip()


def without_period(former_name: str) -> str:
    """Drops the period of a former name: „Landkreis Daun (bis 31.12.2006)“ is Landkreis Daun."""
    return _UNTIL.sub("", former_name)
