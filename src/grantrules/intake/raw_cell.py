"""Cells as they stand in a workbook: typed, addressed, picklable, and without any float."""

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never
from unicodedata import category


class _Sent:
    """Pickles by its fields: many times faster than a dataclass does of its own accord."""

    __slots__ = ()

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), tuple([getattr(self, name) for name in self.__match_args__])  # type: ignore[attr-defined] # every dataclass has it


@dataclass(frozen=True, slots=True)
class Empty(_Sent):
    """Nothing stands in the cell; `perhaps_error`: the reader shows some errors as nothing."""

    perhaps_error: bool = False


@dataclass(frozen=True, slots=True)
class Number(_Sent):
    """A number as exact decimal text of at most 15 significant digits, such as 60000.5.

    `unit` is what the number format adds to it and what may change its meaning: a text such as
    T€ or USD, or Tausend where the format shows thousands; empty for € and the like.
    """

    text: str
    percent: bool = False
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Text(_Sent):
    """A text, unchanged."""

    text: str


@dataclass(frozen=True, slots=True)
class Truth(_Sent):
    """A WAHR or FALSCH of the spreadsheet."""

    holds: bool


@dataclass(frozen=True, slots=True)
class DateTime(_Sent):
    """A local date and time; what the number format shows of it: the time, the whole date."""

    at: datetime
    shows_time: bool
    shows_day: bool = True


@dataclass(frozen=True, slots=True)
class Clock(_Sent):
    """A time of day or a duration without any date."""

    text: str


@dataclass(frozen=True, slots=True)
class ErrorValue(_Sent):
    """An error of the spreadsheet under its English name, such as #REF!."""

    name: str


@dataclass(frozen=True, slots=True)
class Uncalculated(_Sent):
    """A formula whose result is not stored."""

    formula: str


@dataclass(frozen=True, slots=True)
class Merged(_Sent):
    """A cell of a merged range that holds for several rows or columns: nobody knows for which."""

    text: str


@dataclass(frozen=True, slots=True)
class Contradicted(_Sent):
    """A field of a form whose name says one thing and whose label says another, or nothing."""

    text: str


@dataclass(frozen=True, slots=True)
class Doubtful(_Sent):
    """A value of which nobody knows what it means; why, its sheet tells once for all of them."""

    text: str


@dataclass(frozen=True, slots=True)
class Damaged(_Sent):
    """A cell whose file stores something else than it shows, or what no spreadsheet stores."""

    text: str


CellValue = (
    Empty
    | Number
    | Text
    | Truth
    | DateTime
    | Clock
    | ErrorValue
    | Uncalculated
    | Merged
    | Contradicted
    | Doubtful
    | Damaged
)


@dataclass(frozen=True, slots=True)
class RawCell(_Sent):
    """One filled cell: its address such as K19, the same in numbers, and what stands in it."""

    address: str
    row: int
    column: int
    value: CellValue


_INVISIBLE = frozenset({"Cc", "Cf", "Cs"})
_GERMAN_ERRORS = {
    "#REF!": "#BEZUG!",
    "#N/A": "#NV",
    "#VALUE!": "#WERT!",
    "#NUM!": "#ZAHL!",
    "#SPILL!": "#ÜBERLAUF!",
    "#CALC!": "#KALK!",
    "#GETTING_DATA": "#DATEN_ABRUFEN",
}


def german_error(name: str) -> str:
    """Gives the name of an error value in a German Excel; #NAME?, #DIV/0!, #NULL! stay."""
    return _GERMAN_ERRORS.get(name, name)


def is_blank(value: CellValue) -> bool:
    """Tells whether nothing stands in the cell; blanks and invisible characters are nothing."""
    if isinstance(value, Text):
        return all(one.isspace() or category(one) in _INVISIBLE for one in value.text)
    return isinstance(value, Empty)


def shown(value: CellValue) -> str:  # noqa: PLR0911 - one return a kind reads best
    """Spells a value as a German spreadsheet shows it."""
    match value:
        case Empty():
            return ""
        case Number(text=text, percent=False):
            return text.replace(".", ",")
        case Number(text=text):
            return f"{_times_hundred(text).replace('.', ',')} %"
        case Text(text=text) | Clock(text=text) | Damaged(text=text):
            return text
        case Merged(text=text) | Contradicted(text=text) | Doubtful(text=text):
            return text
        case Truth(holds=holds):
            return "WAHR" if holds else "FALSCH"
        case DateTime(at=at):
            midnight = (at.hour, at.minute, at.second, at.microsecond) == (0, 0, 0, 0)
            return f"{at:%d.%m.%Y}" if midnight else f"{at:%d.%m.%Y %H:%M:%S}"
        case ErrorValue(name=name):
            return german_error(name)
        case Uncalculated(formula=formula):
            return formula
        case _:
            assert_never(value)


def _times_hundred(text: str) -> str:
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, _, fraction = digits.partition(".")
    moved = fraction.ljust(2, "0")
    shifted = (whole + moved[:2]).lstrip("0") or "0"
    return sign + shifted + (f".{moved[2:]}" if moved[2:] else "")
