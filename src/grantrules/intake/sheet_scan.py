"""What one sheet of a binary workbook holds, taken in record by record; texts are only located."""

from collections.abc import Sequence
from datetime import datetime
from struct import pack, unpack
from typing import Final

from grantrules.intake.cell_value import typed_value
from grantrules.intake.limits import Limits
from grantrules.intake.raw_cell import CellValue, ErrorValue, Truth, Uncalculated
from grantrules.intake.workbook_cells import MergedRange

Place = tuple[int, int]
"""A row and a column, counted from 1."""

_ERRORS: Final = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}
_LAST_COLUMN: Final = 16_384


class RepeatedCellError(ValueError):
    """A cell stands twice in a sheet."""


class TooManyCellsError(ValueError):
    """The sheets hold more cells, or spread them wider, than is read."""


class SheetScan:
    """Takes in the cells of one sheet; `formats` are the number formats of its cell styles."""

    def __init__(self, formats: Sequence[str], epoch: datetime, limits: Limits) -> None:
        self.values: dict[Place, CellValue] = {}
        self.texts: set[Place] = set()
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()
        self.merged: list[MergedRange] = []
        self._known: dict[tuple[int, float], CellValue] = {}
        self._formats = formats
        self._epoch = epoch
        self._limits = limits
        self._declared = 0
        self._last: Place = (0, 0)

    def number(self, place: Place, style: int, value: float) -> None:
        """Takes in a number in a style."""
        key = (style, value)
        if (known := self._known.get(key)) is None:
            number_format = self._formats[style] if style < len(self._formats) else ""
            known = self._known[key] = typed_value(value, number_format, self._epoch)
        self._put(place, known)

    def packed_number(self, place: Place, style: int, packed: int) -> None:
        """Takes in a number packed into four bytes: 30 bits of it, whole or not, or in cents."""
        bits = pack("<II", 0, packed & 0xFFFF_FFFC)
        value: float = packed >> 2 if packed & 2 else unpack("<d", bits)[0]
        self.number(place, style, value / 100 if packed & 1 else value)

    def truth(self, place: Place, *, holds: bool) -> None:
        """Takes in a WAHR or FALSCH."""
        self._put(place, Truth(holds))

    def error(self, place: Place, code: int) -> None:
        """Takes in an error value."""
        self._put(place, ErrorValue(_ERRORS.get(code, f"#{code}")))

    def uncalculated(self, place: Place) -> None:
        """Takes in a formula whose result nobody has worked out."""
        self._put(place, Uncalculated("="))

    def text(self, place: Place) -> None:
        """Notes where a text stands."""
        self._locate(place)
        self.texts.add(place)

    def words(self, place: Place, text: str) -> None:
        """Takes in a text that nobody but the scan reads."""
        self._put(place, typed_value(text, ""))

    def merge(self, merged: MergedRange) -> None:
        """Takes in a merged range."""
        if len(self.merged) >= self._limits.merges:
            raise TooManyCellsError
        self.merged.append(merged)

    def hide_columns(self, first: int, last: int) -> None:
        """Takes in a run of hidden columns."""
        self.hidden_columns.update(range(first, min(last, _LAST_COLUMN) + 1))

    def declare(self, rows: int, columns: int) -> None:
        """Takes in how far the file says that the sheet reaches."""
        if min(rows, columns) < 0:
            raise ValueError(rows, columns)
        self._declared = rows * columns

    @property
    def area(self) -> int:
        """How many cells a reader makes room for, empty ones included."""
        return max(self._declared, self._last[0] * self._last[1])

    def _put(self, place: Place, value: CellValue) -> None:
        self._locate(place)
        self.values[place] = value

    def _locate(self, place: Place) -> None:
        if place in self.values or place in self.texts:
            raise RepeatedCellError
        row, column = place
        self._last = max(self._last[0], row), max(self._last[1], column)
        if len(self.values) + len(self.texts) >= self._limits.cells:
            raise TooManyCellsError
