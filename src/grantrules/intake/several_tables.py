"""Finds a second table on the sheet of a list: nobody knows which of the two holds."""

from collections.abc import Sequence

from grantrules.intake.header import FEWEST_HEADINGS, Header, Heading, named_in, rows_of
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import RawCell
from grantrules.intake.workbook_cells import SheetCells
from grantrules.model.problem import Problem

_FEWEST_LABELS = 8


def several_tables(place: Place, sheet: SheetCells, header: Header) -> tuple[Problem, ...]:
    """Names where two tables of a sheet begin; a header that is merely repeated begins none."""
    second = _beside(header.headings) or _elsewhere(sheet, header) or _form_above(sheet, header)
    if second is None:
        return ()
    both = f"{header.headings[0].cell.address} und {second.address}"
    says = (
        f"Auf dem Blatt „{sheet.name}“ beginnen in {both} zwei Tabellen oder Formulare. "
        f"Welche gilt, steht nicht fest; das Blatt wurde nicht gelesen. Bitte jede Tabelle auf ein "
        f"eigenes Blatt setzen und überholte löschen."
    )
    here = Place(place.file, place.sheet, second.row, second.address)
    return (here.problem(Code.TABLE_SEVERAL, says, found=both, expected="eine Tabelle"),)


def _beside(headings: Sequence[Heading]) -> RawCell | None:
    """Gives the first heading that comes again, if so many do that it is no slip."""
    first = {one.column.key: one for one in reversed(headings)}
    again = {one.column.key: one for one in headings if first[one.column.key] is not one}
    if len(again) < FEWEST_HEADINGS:
        return None
    return min((one.cell for one in again.values()), key=lambda cell: cell.column)


def _elsewhere(sheet: SheetCells, header: Header) -> RawCell | None:
    for row, cells in rows_of(sheet).items():
        named = {} if row in header.rows else named_in(cells, header.questions)
        if len(named) < FEWEST_HEADINGS or (row > header.row and header.is_repeated_by(cells)):
            continue
        return min(named.values(), key=lambda cell: cell.column)
    return None


def _form_above(sheet: SheetCells, header: Header) -> RawCell | None:
    """Gives the first label of a form that stands above the list."""
    rows = rows_of(sheet, until=header.rows[0] - 1)
    labelled = [one for cells in rows.values() if (one := named_in(cells, header.questions))]
    keys = {key for one in labelled for key in one}
    if min(len(keys), len(labelled)) < _FEWEST_LABELS:
        return None
    return next(iter(labelled[0].values()))
