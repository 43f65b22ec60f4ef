"""The text of a letter as lawyers read it in the repository, taken apart into its blocks."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

_FOLDER = Path(__file__).parent / "texts"
_NOTE, _INCLUDE, _CELL = "//", "<< ", "|"
_LOOP = re.compile(r"\|\* (?P<name>\w+) in (?P<items>\w+) (?P<cells>\|.*)")
_WIDTH = re.compile(r" \{(?P<width>[0-9]+)\}$")
_USUAL_WIDTH = 12


class Style(StrEnum):
    """What a paragraph is; `KEPT` stays on a page with the next one, `PAGE` begins a page."""

    BODY = "body"
    KEPT = "kept"
    PAGE = "page"
    CHAPTER = "chapter"
    SECTION = "section"
    BULLET = "bullet"
    NUMBERED = "numbered"
    SIGNATURE = "signature"
    CONTROL = "control"


_MARKS = {
    "#> ": Style.PAGE,
    "# ": Style.CHAPTER,
    "## ": Style.SECTION,
    "~ ": Style.KEPT,
    "- ": Style.BULLET,
    "___ ": Style.SIGNATURE,
}
_NUMBERED = re.compile(r"[0-9]+\. ")


class Paragraph(NamedTuple):
    """A paragraph; one that is only an instruction to the template is `CONTROL`."""

    style: Style
    text: str


class Column(NamedTuple):
    """A column of a table: its share of the width, and whether figures stand in it."""

    width: int
    figures: bool


class Row(NamedTuple):
    """A row of a table; `loop` says for which items it is repeated."""

    cells: tuple[str, ...]
    loop: str | None = None


class Table(NamedTuple):
    """A table; with a heading its first row is repeated on every page."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    @property
    def has_heading(self) -> bool:
        """Whether the first row names the columns."""
        return any(row.loop for row in self.rows)


class LetterText(NamedTuple):
    """What stands in a letter: its form, the lines above its text, and the text."""

    is_memo: bool
    lines: dict[str, str]
    blocks: tuple[Paragraph | Table, ...]


_HEAD = ("Form", "Betreff", "Bezug", "Anlagen")


def letter_text(name: str) -> LetterText:
    """Reads a text of the project by its name."""
    lines = list(_lines(name))
    parts = (line.partition(":") for line in lines)
    head = {key: value.strip() for key, _, value in parts if key in _HEAD}
    body = [line for line in lines if line.partition(":")[0] not in _HEAD]
    return LetterText(head["Form"] == "Vermerk", head, tuple(_blocks(body)))


def _lines(name: str) -> Iterator[str]:
    for line in (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith(_INCLUDE):
            yield from _lines(line.removeprefix(_INCLUDE))
        elif not line.startswith(_NOTE):
            yield line


def _blocks(lines: Iterable[str]) -> Iterator[Paragraph | Table]:
    rows: list[str] = []
    for line in (*lines, ""):
        if line.startswith(_CELL):
            rows.append(line)
            continue
        if rows:
            yield _table(rows)
            rows = []
        if line:
            yield _paragraph(line)


def _paragraph(line: str) -> Paragraph:
    if line.startswith("{%"):
        return Paragraph(Style.CONTROL, line)
    for mark, style in _MARKS.items():
        if line.startswith(mark):
            return Paragraph(style, line.removeprefix(mark))
    return Paragraph(Style.NUMBERED if _NUMBERED.match(line) else Style.BODY, line)


def _table(lines: list[str]) -> Table:
    first, *others = map(_row, lines)
    columns = tuple(_column(cell) for cell in first.cells)
    named = tuple(_WIDTH.sub("", cell.removesuffix(" >")) for cell in first.cells)
    return Table(columns, (Row(named), *others))


def _row(line: str) -> Row:
    repeated = _LOOP.fullmatch(line)
    cells = repeated["cells"] if repeated else line
    texts = tuple(cell.strip() for cell in cells.strip(_CELL).split(_CELL))
    return Row(texts, f"{repeated['name']} in {repeated['items']}" if repeated else None)


def _column(cell: str) -> Column:
    width = _WIDTH.search(cell.removesuffix(" >"))
    return Column(int(width["width"]) if width else _USUAL_WIDTH, cell.endswith(" >"))
