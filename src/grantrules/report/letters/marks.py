"""What people still have to fill in or to check, in yellow."""

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Final

from docx.document import Document as Word
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.run import Run

_HOLE = re.compile(r"\s*\[[^\]]+\]\.?\s*")
# Inside other text only the words of our own holes count: brackets may be an applicant's.
_INSIDE = re.compile(
    r"(\[[^\[\]]*\b(?:eintragen|prüfen|auswählen)\b[^\[\]]*\]|\([^()]*\bzu prüfen\))"
)
_KEEP_BLANKS: Final = "{http://www.w3.org/XML/1998/namespace}space"


def mark_open(word: Word) -> None:
    """Marks each hole, and each word that is still to be checked, wherever it stands."""
    for element in list(word.element.body.iter(qn("w:r"))):
        for run in _pieces(element):
            text = _text(run)
            if _HOLE.fullmatch(text) or _INSIDE.fullmatch(text):
                Run(run, word.paragraphs[0]).font.highlight_color = WD_COLOR_INDEX.YELLOW


def _pieces(run: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """Takes a run apart where something to mark stands inside it; what is no plain text stays."""
    texts = list(run.iter(qn("w:t")))
    pieces = [one for one in _INSIDE.split(_text(run)) if one]
    plain = len(texts) == 1 and all(one.tag in {qn("w:t"), qn("w:rPr")} for one in run)
    if not plain or len(pieces) < 2:  # noqa: PLR2004 - one piece is the whole
        yield run
        return
    for piece in pieces[:-1]:
        before = deepcopy(run)
        _write(before, piece)
        run.addprevious(before)
        yield before
    _write(run, pieces[-1])
    yield run


def _write(run: BaseOxmlElement, text: str) -> None:
    [found] = run.iter(qn("w:t"))
    found.text = text
    found.set(_KEEP_BLANKS, "preserve")


def _text(run: BaseOxmlElement) -> str:
    return "".join(one.text or "" for one in run.iter(qn("w:t")))
