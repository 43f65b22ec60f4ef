"""Which cells of a list share a merged range with another application or another fact."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from grantrules.intake.raw_cell import Merged, is_blank, shown
from grantrules.intake.workbook_cells import Grid, MergedRange, SheetCells

Cells = dict[tuple[int, int], Merged]


def shared_cells(sheet: SheetCells, rows: Iterable[int], columns: Sequence[int]) -> Cells:
    """Finds the cells in these rows and columns of whose value nobody knows whom it is for."""
    grid = Grid(sheet)
    in_order = sorted(rows)
    shared: Cells = {}
    for merged in sheet.merged:
        value = grid.at(merged.first_row, merged.first_column)
        covered = _covered(merged, in_order, columns)
        if len(covered) > 1 and not is_blank(value):
            shared |= dict.fromkeys(covered, Merged(shown(value)))
    return shared


def _covered(
    merged: MergedRange, rows: Sequence[int], columns: Sequence[int]
) -> list[tuple[int, int]]:
    # Runs over rows that exist: a merged range may span a million of them.
    first, after = bisect_left(rows, merged.first_row), bisect_right(rows, merged.last_row)
    inside = [one for one in columns if merged.first_column <= one <= merged.last_column]
    return [(row, column) for row in rows[first:after] for column in inside]
