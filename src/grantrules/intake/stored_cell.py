"""What the XML of one cell stores: only what every spreadsheet reads alike is read at all."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final
from xml.etree.ElementTree import Element

from openpyxl.xml.constants import SHEET_MAIN_NS

_MAIN: Final = f"{{{SHEET_MAIN_NS}}}"
_VALUE: Final = f"{_MAIN}v"
_INLINE: Final = f"{_MAIN}is"
_TEXT: Final = f"{_MAIN}t"
_RUN: Final = f"{_MAIN}r"
_KNOWN: Final = frozenset({_VALUE, _INLINE, f"{_MAIN}f", f"{_MAIN}extLst"})
_WITHIN_TEXT: Final = frozenset({_TEXT, _RUN, f"{_MAIN}rPh", f"{_MAIN}phoneticPr"})
_INLINE_KIND: Final = "inlineStr"
_NUMBER: Final = "n"
# Python reads far more as a number than any spreadsheet: 60_000, and the digits of every script.
_STORED: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        _NUMBER: re.compile(
            r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|[+-]?inf|nan", re.IGNORECASE
        ),
        "s": re.compile(r"-?[0-9]+"),
        "b": re.compile(r"[01]"),
        "d": re.compile(r"[0-9][-0-9T:.+Z]*"),
    }
)


class MisplacedError(Exception):
    """A cell holds something where only some programs see it."""


def damaged_value(cell: Element) -> str | None:
    """Gives what a cell stores if it is nothing that its kind may be; None: there is no fault."""
    kind = cell.get("t", _NUMBER)
    known = _STORED.get(kind)
    stored = cell.findtext(_VALUE)
    if known is None or not stored or known.fullmatch(stored.strip(" \t\r\n")):
        return None
    return stored


def refuse_misplaced(cell: Element) -> None:
    """Raises a MisplacedError for contents that are not where the kind of the cell keeps them."""
    inline = cell.get("t") == _INLINE_KIND
    if _holds_text(cell):
        raise MisplacedError
    for part in cell:
        foreign = part.tag not in _KNOWN or part.tag == (_VALUE if inline else _INLINE)
        if foreign and _says_anything(part):
            raise MisplacedError
        if part.tag == _INLINE:
            _refuse_in_text(part)
        elif part.tag == _VALUE and len(part):
            raise MisplacedError


def _refuse_in_text(inline: Element) -> None:
    runs = [inline, *inline.iter(_RUN)]
    foreign = (one for one in inline if one.tag not in _WITHIN_TEXT)
    if any(map(_holds_text, runs)) or any(map(_says_anything, foreign)):
        raise MisplacedError


def _holds_text(element: Element) -> bool:
    """Tells whether text stands beside the parts of an element instead of in them."""
    return _any((element.text, *(part.tail for part in element)))


def _says_anything(element: Element) -> bool:
    return _any(element.itertext())


def _any(texts: Iterable[str | None]) -> bool:
    return any(one and not one.isspace() for one in texts)


def number_in(stored: str) -> float | None:
    """Gives a number that a file stores as text; None where it is spelled like none."""
    plain = stored.strip(" \t\r\n")
    return float(plain) if _STORED[_NUMBER].fullmatch(plain) else None
