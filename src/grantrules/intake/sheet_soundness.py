"""Finds rows of a sheet that say two things at once, or hold what only some programs see."""

import re
from collections.abc import Sequence
from contextlib import suppress
from typing import Final
from xml.parsers.expat import ExpatError, ParserCreate

from openpyxl.utils.cell import coordinate_to_tuple

from grantrules.intake.package import PREFIX
from grantrules.intake.problem_code import Code
from grantrules.intake.workbook_cells import ReadFailure

CHANGED: Final = "ist keine unveränderte Tabelle:"
_TWO_CELLS: Final = ReadFailure(
    Code.FILE_SUSPICIOUS, f"{CHANGED} Eine Zelle ist doppelt vorhanden."
)
_FOREIGN: Final = ReadFailure(
    Code.FILE_SUSPICIOUS, f"{CHANGED} Zwischen den Zellen steht etwas, das nicht jeder sieht."
)
_TWO_VALUES: Final = ReadFailure(Code.FILE_SUSPICIOUS, f"{CHANGED} Eine Zelle hat zwei Werte.")
_MISPLACED: Final = ReadFailure(
    Code.FILE_SUSPICIOUS, f"{CHANGED} Ein Text steht nicht dort, wo jeder ihn sieht."
)
_NO_TEXT: Final = ReadFailure(
    Code.FILE_BROKEN, "ist beschädigt: Eine Zelle verweist auf einen Text, den es nicht gibt."
)
_OUTSIDE: Final = ReadFailure(
    Code.FILE_BROKEN, "ist beschädigt: Eine Zelle liegt außerhalb des Blattes."
)
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
# Addresses up to XFD999999, as good as all there are; the others are looked at one by one.
_PLAIN: Final = rb"(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])[1-9][0-9]{0,5}"
_ROW = re.compile(rb"<(" + PREFIX + rb")row[\s/>]")
_ROW_END = re.compile(rb"</" + PREFIX + rb"row\s*>")
# Where a drawing is anchored: a number, never cells.
_ANCHOR = re.compile(rb"<[^\s<>/!?:]+:row(?:\s[^<>]*)?>\s*[0-9]*\s*</[^\s<>/!?:]+:row\s*>")
_CELL = re.compile(rb"<" + PREFIX + rb"c[\s/>]")
_ADDRESS = re.compile(rb"<" + PREFIX + rb"c\s(?:[^>]*?\s)?r\s*=\s*[\"'](" + _PLAIN + rb")[\"']")
# Python would count from the end.
_NEGATIVE = re.compile(
    rb"<" + PREFIX + rb"c\s[^>]*?\bt\s*=\s*[\"']s[\"'][^>]*>\s*<" + PREFIX + rb"v\s*>\s*-"
)
_TWICE = re.compile(rb"</" + PREFIX + rb"(v|is|f)\s*>\s*<" + PREFIX + rb"\1[\s/>]")
_TABLE = re.compile(rb"<" + PREFIX + rb"sst[\s/>]")
_BESIDE = re.compile(
    rb"(?:<" + PREFIX + rb"(?:sst|si|r|rPh)(?:\s[^<>]*)?>|</" + PREFIX + rb"[A-Za-z]+\s*>|"
    rb"<" + PREFIX + rb"[A-Za-z]+(?:\s[^<>]*)?/>)\s*[^<\s]"
)
# What the standard allows between the first row and the last.
_KNOWN: Final = (
    rb"row|c|f|v|is|t|r|rPr|rPh|phoneticPr|extLst|ext|"
    rb"rFont|charset|family|b|i|strike|outline|shadow|condense|extend|color|sz|u|vertAlign|scheme"
)


def rows_fault(xml: bytes) -> ReadFailure | None:
    """Tells what is wrong with the rows of a sheet; None: nothing."""
    if _holds_foreign_elements(_ANCHOR.sub(b"", xml)):
        return _FOREIGN
    if _NEGATIVE.search(xml):
        return _NO_TEXT
    if _TWICE.search(xml):
        return _TWO_VALUES
    addresses = _ADDRESS.findall(xml)
    if len(addresses) == sum(1 for _ in _CELL.finditer(xml)):
        return _repeated(addresses)
    places = _Places(xml).found
    if any(row > _LAST_ROW or column > _LAST_COLUMN for row, column in places):
        return _OUTSIDE
    return _repeated(places)


def texts_fault(xml: bytes) -> ReadFailure | None:
    """Tells what is wrong with a table of texts: one that stands beside its own element."""
    return _MISPLACED if _TABLE.search(xml) and _BESIDE.search(xml) else None


def _repeated(places: Sequence[object]) -> ReadFailure | None:
    return _TWO_CELLS if len(set(places)) < len(places) else None


def _holds_foreign_elements(xml: bytes) -> bool:
    """Tells whether a reader that takes everything in a row for a cell sees more than Excel."""
    first = _ROW.search(xml)
    if first is None or _CELL.search(xml) is None:
        return False
    foreign = re.compile(rb"<(?![!?])(?!/?" + re.escape(first[1]) + rb"(?:" + _KNOWN + rb")[\s/>])")
    end = max((one.end() for one in _ROW_END.finditer(xml)), default=first.end())
    return foreign.search(xml, first.start(), end) is not None


class _Places:
    """Rows and columns of all cells; one without an address stands right of the one before."""

    def __init__(self, xml: bytes) -> None:
        self.found: list[tuple[int, int]] = []
        self._row = self._column = 0
        parser = ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._begun
        # What cannot be parsed is told by the reader.
        with suppress(ExpatError):
            parser.Parse(xml, True)  # noqa: FBT003 - its only way

    def _begun(self, element: str, attributes: dict[str, str]) -> None:
        kind = element.rpartition(" ")[2]
        if kind == "row":
            self._row, self._column = int(attributes.get("r", self._row + 1)), 0
        elif kind == "c":
            place = self._row, self._column + 1
            if "r" in attributes:
                place = coordinate_to_tuple(attributes["r"].upper())
            self._column = place[1]
            self.found.append(place)
