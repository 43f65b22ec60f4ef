"""The text of a cell of an OpenDocument spreadsheet, as the program shows it."""

import re
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from grantrules.intake.ods_names import TEXT

_BLANKS: Final = re.compile(r"[ \t\r\n]+")
_MOST_BLANKS: Final = 1_000
_PARAGRAPHS: Final = frozenset({f"{TEXT}p", f"{TEXT}h"})
_BESIDE: Final = frozenset({f"{TEXT}note", f"{TEXT}ruby-text"})
_PASSAGES: Final = frozenset({f"{TEXT}span", f"{TEXT}a", f"{TEXT}ruby", f"{TEXT}ruby-base"})


def text_of(cell: Element) -> str | None:
    """Gives the paragraphs of a cell, one a line; None where it has none.

    What stands beside the text is none of it: comments, drawings, and what they say.
    """
    paragraphs = [_line(one) for one in cell if one.tag in _PARAGRAPHS]
    return "\n".join(paragraphs) if paragraphs else None


def _line(paragraph: Element) -> str:
    if len(paragraph):
        return "".join(_pieces(paragraph))
    return _BLANKS.sub(" ", paragraph.text or "")


def _pieces(element: Element) -> Iterator[str]:
    yield _BLANKS.sub(" ", element.text or "")
    for inner in element:
        yield from _piece(inner)
        yield _BLANKS.sub(" ", inner.tail or "")


def _piece(inner: Element) -> Iterator[str]:
    if inner.tag in _PASSAGES:
        yield from _pieces(inner)
    elif inner.tag == f"{TEXT}s":
        yield " " * min(int(inner.get(f"{TEXT}c", "1")), _MOST_BLANKS)
    elif inner.tag == f"{TEXT}tab":
        yield "\t"
    elif inner.tag == f"{TEXT}line-break":
        yield "\n"
    elif inner.tag.startswith(TEXT) and inner.tag not in _BESIDE:
        # Fields: a day, the name of the sheet.
        yield from _pieces(inner)
