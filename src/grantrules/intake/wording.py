"""Texts: names and file references, trimmed and otherwise unchanged."""

import unicodedata

from grantrules.intake.grammar import UNSEEN, Refused, Remark, Understood
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import CellValue, Number, Text

_LONGEST = 500
_BREAKS = "\u2028\u2029"
# They turn the direction of writing: what is read is not what is seen.
_TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_ENDS = "".join(filter(str.isspace, map(chr, range(0x3001)))) + UNSEEN
USUAL_NAME = "Landkreis Germersheim"


def read_name(value: CellValue, example: str = USUAL_NAME) -> Understood[str] | Refused:
    """Reads the name of an applicant; only a text is a name."""
    match value:
        case Text(text=text):
            return _trimmed(text)
        case _:
            return _unreadable("ist kein Name.", example)


def read_text(value: CellValue) -> Understood[str] | Refused:
    """Reads any text; a number or a date may have lost what was typed."""
    match value:
        case Text(text=text):
            return _trimmed(text)
        case _:
            return _unreadable("ist kein Text.", "Text")


def read_reference(value: CellValue) -> Understood[str] | Refused:
    """Reads a reference; a whole number is one as well, written in plain digits."""
    match value:
        case Text(text=text):
            return _trimmed(text)
        case Number(text=text, percent=False, unit="") if "." not in text:
            return Understood(text)
        case _:
            return _unreadable("ist kein Aktenzeichen.", "Text wie 2026-017")


def without_controls(text: str) -> str:
    """Turns every run of line breaks, tabs and other control characters into one blank."""
    marked = "".join("\n" if _is_control(one) else one for one in text)
    return " ".join(part.strip(" ") for part in marked.split("\n") if part.strip(" "))


def _is_control(one: str) -> bool:
    return unicodedata.category(one) in {"Cc", "Cs"} or one in _BREAKS or one in _TURNS


def _trimmed(text: str) -> Understood[str] | Refused:
    trimmed = text.strip(_ENDS)
    if len(trimmed) > _LONGEST:
        return Refused(
            Code.TEXT_TOO_LONG,
            f"ist länger als {_LONGEST} Zeichen.",
            f"höchstens {_LONGEST} Zeichen",
            f"Bitte auf höchstens {_LONGEST} Zeichen kürzen.",
        )
    if not any(_is_control(one) for one in trimmed):
        return Understood(trimmed)
    clean = without_controls(trimmed)
    says = f"enthält Umbrüche oder Steuerzeichen; gelesen wurde „{clean}“."
    return Understood(clean, Remark(Code.TEXT_CONTROL, says))


def _unreadable(fault: str, expected: str) -> Refused:
    return Refused.enter(Code.TEXT_UNREADABLE, fault, expected)
