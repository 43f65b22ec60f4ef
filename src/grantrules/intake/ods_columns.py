"""The columns of a table of an OpenDocument spreadsheet, and what repeats in one in general."""

from collections.abc import Iterable
from typing import Final
from xml.etree.ElementTree import Element

from grantrules.intake.ods_names import TABLE

_REPEATED: Final = f"{TABLE}number-columns-repeated"
_UNSEEN: Final = frozenset({"collapse", "filter"})


class OdsColumns:
    """Takes in the columns of a table from left to right."""

    def __init__(self) -> None:
        self._next = 1
        self._styles: list[tuple[range, str]] = []
        self._hidden: list[range] = []
        self._known: dict[int, str] = {}

    def add(self, column: Element) -> None:
        """Takes in a column, or several that are alike."""
        columns = repeated(column, _REPEATED, first=self._next)
        self._next = columns.stop
        self._styles.append((columns, column.get(f"{TABLE}default-cell-style-name", "")))
        if is_hidden(column):
            self._hidden.append(columns)

    def style(self, column: int) -> str:
        """Gives the style of the cells in a column that have none of their own."""
        if column not in self._known:
            styles = (style for columns, style in self._styles if column in columns)
            self._known[column] = next(styles, "")
        return self._known[column]

    def hidden(self, last: int) -> frozenset[int]:
        """Gives the hidden columns up to the last one that matters."""
        return until(last, self._hidden)


def repeated(element: Element, times: str, *, first: int) -> range:
    """Gives the places of an element that says in an attribute how many times it stands."""
    number = int(element.get(times, "1"))
    if number < 1:
        raise ValueError(number)
    return range(first, first + number)


def is_hidden(line: Element) -> bool:
    """Tells whether a row or column is hidden, by hand or by a filter."""
    return line.get(f"{TABLE}visibility") in _UNSEEN


def until(last: int, ranges: Iterable[range]) -> frozenset[int]:
    """Gives the places in the ranges up to the last one that matters."""
    return frozenset(place for one in ranges for place in one[: max(last + 1 - one.start, 0)])
