"""A row of sums in a list: labelled or not, with figures and nothing that an applicant states."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

from grantrules.intake.columns import Column, ValueKind
from grantrules.intake.fact_cell import FactCell, understand
from grantrules.intake.grammar import Understood
from grantrules.intake.header import Header, on_one_line
from grantrules.intake.heading import bare
from grantrules.intake.raw_cell import ErrorValue, RawCell, Uncalculated

_LABEL: Final = re.compile(
    r"(?:(?:end|gesamt|teil|zwischen)?summen?|gesamt|gesamtbetrag|gesamtbeträge|insgesamt|total|"
    r"übertrag|[σ∑])(?![\w-])"
)
_SUMMED: Final = frozenset({ValueKind.MONEY, ValueKind.FTE, ValueKind.COUNT})


def is_total(cells: Sequence[RawCell], header: Header) -> bool:
    """Tells whether a row only sums up; whatever says more than that is an application."""
    columns = {one.cell.column: one.column for one in header.headings}
    rest = [cell for cell in cells if not _LABEL.match(bare(on_one_line(cell)))]
    return len(rest) < len(cells) and all(
        _is_figure(cell, columns[cell.column]) for cell in rest if cell.column in columns
    )


def is_sum_of(
    cells: Sequence[RawCell], above: Sequence[Sequence[RawCell]], columns: Mapping[int, Column]
) -> bool:
    """Tells whether every figure of a row is the sum of its column, and nothing else is there."""
    figures = [cell for cell in cells if cell.column in columns]
    if len(figures) < len(cells) or not any(
        columns[cell.column].kind is ValueKind.MONEY for cell in figures
    ):
        return False
    return all(_is_sum(cell, above, columns[cell.column]) for cell in figures)


def _is_sum(cell: RawCell, above: Sequence[Sequence[RawCell]], column: Column) -> bool:
    addends = [one for row in above for one in row if one.column == cell.column]
    figure = _figure(cell, column)
    return figure is not None and figure == sum(_figure(one, column) or 0 for one in addends)


def _figure(cell: RawCell, column: Column) -> Decimal | int | None:
    if column.kind not in _SUMMED:
        return None
    match understand(FactCell(column, cell.address, cell.value)):
        case Understood(value=int() | Decimal() as value):
            return value
        case _:
            return None


def _is_figure(cell: RawCell, column: Column) -> bool:
    if column.kind not in _SUMMED:
        return False
    if isinstance(cell.value, ErrorValue | Uncalculated):
        return True
    return isinstance(understand(FactCell(column, cell.address, cell.value)), Understood)
