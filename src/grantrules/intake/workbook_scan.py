"""A binary workbook as our own scan of its records sees it, sheet by sheet in their order."""

from dataclasses import dataclass
from typing import Final, Self

from grantrules.intake.limits import Limits
from grantrules.intake.sheet_scan import SheetScan, TooManyCellsError

_SPREAD: Final = 4
"""How many times the cells that are read the area may have in which they lie scattered."""


class EncryptedError(ValueError):
    """The workbook cannot be read without its password."""


class OldFormatError(ValueError):
    """The workbook is older than what is read."""


@dataclass(frozen=True)
class WorkbookScan:
    """The sheets of a workbook, None for one without cells such as a chart, and what it brings."""

    sheets: tuple[SheetScan | None, ...]
    macros: bool
    properties: tuple[tuple[str, str], ...] = ()

    def within(self, limits: Limits) -> Self:
        """Refuses sheets that together hold, or spread, more cells than are read."""
        scans = [one for one in self.sheets if one is not None]
        filled = sum(len(one.values) + len(one.texts) for one in scans)
        if filled > limits.cells or sum(one.area for one in scans) > _SPREAD * limits.cells:
            raise TooManyCellsError
        return self
