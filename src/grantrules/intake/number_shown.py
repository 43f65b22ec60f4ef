"""What a number format shows of a number or date otherwise than it is stored."""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from grantrules.intake.number_format import Kind, Section
from grantrules.intake.wording import without_controls

_LONGEST: Final = 20
_MOST_DIGITS: Final = 15
_WORDS: Final = re.compile(r"[^\W\d_]+")
_SIGNS: Final = dict.fromkeys(map(ord, "年月日時时分秒"), " ")
# What belongs to a date and says nothing more.
_OF_DATES: Final = frozenset({"uhr", "um", "am", "den", "der", "vom", "t", "z", "h", "min", "s"})


def rounded_in(section: Section, text: str) -> str:
    """Gives the number as a German spreadsheet shows it, if it shows less than there is."""
    stored = Decimal(text)
    if section.decimals is None or stored.adjusted() > _MOST_DIGITS:
        return ""
    places = section.decimals + (2 if section.percent else 0)
    seen = stored.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    if seen == stored:
        return ""
    spelled = f"{seen.scaleb(2):f}" if section.percent else f"{seen:f}"
    return spelled.replace(".", ",") + (" %" if section.percent else "")


def note_of(section: Section) -> str:
    """Gives the words that the format of a date adds to it, if they may change what it means."""
    words = _WORDS.findall(section.words.casefold().translate(_SIGNS))
    if section.kind is not Kind.DATE or _OF_DATES.issuperset(words):
        return ""
    return " ".join(without_controls(section.words).split())[:_LONGEST]
