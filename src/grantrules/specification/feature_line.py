"""The lines of a feature as Gherkin takes them: what each is, and in which section it stands."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from gherkin.dialect import Dialect

from grantrules.specification.keyword import our_word


class LineKind(StrEnum):
    """What a line is."""

    BLANK = "blank"
    COMMENT = "comment"
    TAG = "tag"
    TABLE = "table"
    TEXT_BLOCK = "text_block"
    SECTION = "section"
    STEP = "step"
    PROSE = "prose"


class Line(NamedTuple):
    """A line: its number, its text without the blanks around it, and what it is.

    `word` is the keyword that it begins with, `section` the kind of the section it stands in.
    """

    number: int
    text: str
    kind: LineKind
    word: str
    section: str


_BLOCKS = ('"""', "```")
_MARKS = {
    "#": LineKind.COMMENT,
    "@": LineKind.TAG,
    "|": LineKind.TABLE,
    **dict.fromkeys(_BLOCKS, LineKind.TEXT_BLOCK),
}


def lines_of(text: str) -> tuple[Line, ...]:
    """Gives the lines of a feature."""
    return tuple(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    section, block = "", ""
    for number, raw in enumerate(text.split("\n"), start=1):
        line = raw.strip()
        kind, word = (LineKind.TEXT_BLOCK, "") if block else _kind_of(line)
        if kind is LineKind.SECTION:
            section = our_word(word)
        if kind is LineKind.TEXT_BLOCK and line[:3] in {block, *_BLOCKS}:
            block = "" if line[:3] == block else block or line[:3]
        yield Line(number, line, kind, word, section)


def _kind_of(line: str) -> tuple[LineKind, str]:
    if not line:
        return LineKind.BLANK, ""
    for mark, kind in _MARKS.items():
        if line.startswith(mark):
            return kind, ""
    for word in _SECTIONS:
        if line.startswith(f"{word}:"):
            return LineKind.SECTION, word
    for word in _STEPS:
        if line.startswith(word):
            return LineKind.STEP, word.strip()
    return LineKind.PROSE, ""


def _german() -> Dialect:
    german = Dialect.for_name("de")
    if german is None:
        raise LookupError("de")
    return german


_SECTIONS = (
    *_german().feature_keywords,
    *_german().rule_keywords,
    *_german().background_keywords,
    *_german().scenario_keywords,
    *_german().scenario_outline_keywords,
    *_german().examples_keywords,
)
_STEPS = sorted(
    {
        *_german().given_keywords,
        *_german().when_keywords,
        *_german().then_keywords,
        *_german().and_keywords,
        *_german().but_keywords,
    },
    key=len,
    reverse=True,
)
