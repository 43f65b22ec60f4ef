"""Number formats: what a spreadsheet shows of the number that it stores."""

import operator
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from openpyxl.styles.numbers import BUILTIN_FORMATS

_TOKEN: Final = re.compile(
    r'"(?P<quoted>[^"]*)"?'
    r"|\\(?P<escaped>.)"
    r"|_."
    r"|\*(?P<fill>.)"
    r"|\[\$(?P<currency>[^\]-]*)[^\]]*\]?"
    r"|\[(?P<elapsed>h+|m+|s+)\]"
    r"|\[(?P<relation><=|>=|<>|<|>|=)\s*(?P<limit>[-+0-9.eE]+)\]"
    r"|\[[^\]]*\]?"
    r"|(?P<general>General|Standard)"
    r"|(?P<half>AM/PM|A/P)"
    r"|(?P<power>E[+-])"
    r"|(?P<end>;)"
    r"|(?P<plain>.)",
    re.IGNORECASE | re.DOTALL,
)
_RELATIONS: Final = MappingProxyType(
    {
        "<": operator.lt,
        "<=": operator.le,
        ">": operator.gt,
        ">=": operator.ge,
        "=": operator.eq,
        "<>": operator.ne,
    }
)
_USUAL: Final = MappingProxyType({1: ("",), 2: (">=", ""), 3: (">", "<", "")})
_DIGITS, _NUMERIC = "0#?", "0#?.,/@%"
_FRACTION_OF_SECONDS = re.compile(r"s[.,]0+")
_CLOCK_LETTERS = re.compile(r"[dmyhs]")
_RUNS = re.compile(r"d+|m+|y+|h+|s+")
_LITERAL = "~"
# Formats that a file names by number alone: a German spreadsheet shows them with €, openpyxl
# spells them with $.
_CURRENCY_OF_THE_READER = frozenset(BUILTIN_FORMATS[number] for number in (5, 6, 7, 8, 44))
_MOST_SECTIONS = 3


class Kind(StrEnum):
    """What a section makes of a number."""

    NUMBER = "number"
    DATE = "date"
    DURATION = "duration"


@dataclass(frozen=True, slots=True)
class Section:
    """One section of a number format.

    `codes` are its letters and placeholders with ~ for each literal; `frame` is what stands around
    the digits, with # for them; `decimals` are as many as are shown, None where that depends;
    `words` are its texts.
    """

    kind: Kind
    codes: str
    frame: str
    relation: str = ""
    limit: float = 0
    decimals: int | None = None
    words: str = ""

    @property
    def percent(self) -> bool:
        """Whether the number is shown as a percentage."""
        return "%" in self.codes

    @property
    def shows_time(self) -> bool:
        """Whether a moment is shown with its time of day."""
        return "h" in self.codes or "s" in self.codes

    @property
    def shows_day(self) -> bool:
        """Whether a date is shown with its day, its month and its year."""
        runs = _RUNS.findall(self.codes)
        around = zip(["", *runs], runs, [*runs[1:], ""], strict=False)
        month = any(
            run[0] == "m" and not before.startswith("h") and not after.startswith("s")
            for before, run, after in around
        )
        return month and "y" in self.codes and any(run in {"d", "dd"} for run in runs)


def section_for(number_format: str, value: float) -> Section:
    """Gives the section of the format that shows this number."""
    sections = _numeric_sections(number_format)
    usual = _USUAL[len(sections)]
    return next(
        (
            section
            for section, relation in zip(sections, usual, strict=True)
            if _holds(section.relation or relation, value, section.limit)
        ),
        sections[-1],
    )


def _holds(relation: str, value: float, limit: float) -> bool:
    return not relation or bool(_RELATIONS[relation](value, limit))


@lru_cache(maxsize=1024)
def _numeric_sections(number_format: str) -> tuple[Section, ...]:
    """Splits a format; the section for texts is none of them."""
    parts: list[list[re.Match[str]]] = [[]]
    plain = not number_format or number_format in _CURRENCY_OF_THE_READER
    for token in _TOKEN.finditer("General" if plain else number_format):
        if token["end"]:
            parts.append([])
        else:
            parts[-1].append(token)
    sections = [_section(part) for part in parts]
    if len(sections) > 1 and "@" in sections[-1].codes:
        sections.pop()
    return tuple(sections[:_MOST_SECTIONS])


def _section(tokens: list[re.Match[str]]) -> Section:
    codes = "".join(_code(token) for token in tokens)
    condition = next((token for token in tokens if token["relation"]), None)
    return Section(
        kind=_kind(codes, elapsed=any(token["elapsed"] for token in tokens)),
        codes=codes,
        frame="".join(_framing(token) for token in tokens),
        relation=condition["relation"] if condition else "",
        limit=_limit(condition["limit"]) if condition else 0,
        decimals=_decimals(tokens, codes),
        words="".join(_literal(token) for token in tokens if not token["plain"]).strip(),
    )


def _decimals(tokens: list[re.Match[str]], codes: str) -> int | None:
    if any(token["general"] or token["power"] for token in tokens) or "/" in codes:
        return None
    if not any(one in _DIGITS for one in codes):
        return None
    _, _, fraction = codes.partition(".")
    return sum(one in _DIGITS for one in fraction)


def _limit(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0


def _code(token: re.Match[str]) -> str:
    if token["general"]:
        return "0"
    if token["half"] or token["elapsed"]:
        return "h"
    if token["power"] or token["plain"]:
        return token[0].lower().strip() or _LITERAL
    return _LITERAL if _literal(token) else ""


def _framing(token: re.Match[str]) -> str:
    if token["general"] or token["power"]:
        return "#"
    if token["plain"]:
        return token[0] if token[0] not in _NUMERIC else "#" * (token[0] != "%")
    return _literal(token)


def _literal(token: re.Match[str]) -> str:
    named = ("quoted", "escaped", "fill", "currency")
    return next((token[name] for name in named if token[name]), "")


def _kind(codes: str, *, elapsed: bool) -> Kind:
    if elapsed:
        return Kind.DURATION
    digits = any(one in _DIGITS for one in _FRACTION_OF_SECONDS.sub("s", codes))
    # A unit that nobody put in quotes, such as USD or Std, has letters of days and hours.
    return Kind.NUMBER if digits or not _CLOCK_LETTERS.search(codes) else Kind.DATE
