"""A row of sums in a list: labelled as such, with figures and nothing that an applicant states."""

from collections.abc import Sequence

from grantrules.intake.columns import Column, ValueKind
from grantrules.intake.fact_cell import FactCell, understand
from grantrules.intake.grammar import Understood
from grantrules.intake.header import Header, on_one_line
from grantrules.intake.heading import bare
from grantrules.intake.raw_cell import ErrorValue, RawCell, Uncalculated

_LABELS = frozenset(
    {
        "endsumme",
        "gesamt",
        "gesamtbetrag",
        "gesamtsumme",
        "insgesamt",
        "summe",
        "summen",
        "total",
        "zwischensumme",
        "σ",
        "∑",
    }
)
_SUMMED = frozenset({ValueKind.MONEY, ValueKind.FTE, ValueKind.COUNT})


def is_total(cells: Sequence[RawCell], header: Header) -> bool:
    """Tells whether a row only sums up; whatever says more than that is an application."""
    columns = {one.cell.column: one.column for one in header.headings}
    rest = [cell for cell in cells if bare(on_one_line(cell)) not in _LABELS]
    return len(rest) < len(cells) and all(
        _is_figure(cell, columns[cell.column]) for cell in rest if cell.column in columns
    )


def _is_figure(cell: RawCell, column: Column) -> bool:
    if column.kind not in _SUMMED:
        return False
    if isinstance(cell.value, ErrorValue | Uncalculated):
        return True
    return isinstance(understand(FactCell(column, cell.address, cell.value)), Understood)
