"""Units: what a number format adds to a number that may change what the number means."""

import re
from typing import Final

from grantrules.intake.number_format import Section
from grantrules.intake.wording import without_controls

HIDDEN: Final = "ausgeblendet"
_LONGEST = 20
_EURO = "(?:€|eur|euro)"
_HARMLESS = re.compile(rf"{_EURO}?#(?:,[-–—]{{1,2}})?{_EURO}?")
_HARMLESS_ZERO = re.compile(rf"{_EURO}?[-–—]{{1,2}}{_EURO}?")
_SIGNS = str.maketrans("", "", "-−–+()")
_SCALING = re.compile(r",+(?![0#?,])")
_POWERS = ("Tausend", "Millionen", "Milliarden")


def unit_of(section: Section, value: float) -> str:
    """Gives what the section adds: T€, USD, Tausend; nothing for euros and plain numbers."""
    scale = sum(len(one) for one in _SCALING.findall(section.codes))
    power = _POWERS[min(scale, len(_POWERS)) - 1] if scale else ""
    return " ".join(part for part in (power, _added(section, value)) if part)


def formatted_as(unit: str) -> str:
    """Says of a found number what its cell shows beside it."""
    if unit == HIDDEN:
        return "wird in der Zelle nicht angezeigt."
    return f"ist als „{unit}“ formatiert."


def _added(section: Section, value: float) -> str:
    frame = section.frame
    if not value and not any(mark in section.codes for mark in "0/@"):
        # Only a 0 shows a zero; # and ? leave its place empty.
        frame = frame.replace("#", "")
    bare = re.sub("#+", "#", "".join(frame.split())).casefold()
    if _is_harmless(bare, value):
        return ""
    words = " ".join(without_controls(frame.replace("#", " ")).split())
    return words[:_LONGEST] or HIDDEN


def _is_harmless(bare: str, value: float) -> bool:
    if _HARMLESS.fullmatch(bare):
        return True
    if value < 0:
        return _HARMLESS.fullmatch(bare.translate(_SIGNS)) is not None
    return not value and _HARMLESS_ZERO.fullmatch(bare) is not None
