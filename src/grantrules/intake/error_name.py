"""Error values that were written out as a text, as a .csv or a .ods file holds them."""

import re
from typing import Final

from grantrules.intake.raw_cell import ErrorValue, german_error

_ENGLISH: Final = (
    *("#REF!", "#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#NAME?", "#NULL!"),
    *("#SPILL!", "#CALC!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!"),
)
_NAMED: Final = {german_error(name): name for name in _ENGLISH} | {name: name for name in _ENGLISH}
# LibreOffice numbers most of its errors; a column that is too narrow exports as signs alone.
_BEGINNINGS: Final = ("#", "Err:")
_FURTHER: Final = re.compile(r"Err:[0-9]{3}|#{3,}", re.ASCII)


def error_named(text: str) -> ErrorValue | None:
    """Gives the error value that a text names, in English or German; None: it names none."""
    if not text.lstrip().startswith(_BEGINNINGS):
        return None
    name = text.strip()
    if name in _NAMED:
        return ErrorValue(_NAMED[name])
    return ErrorValue(name) if _FURTHER.fullmatch(name) else None
