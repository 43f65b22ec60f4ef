"""Why a whole list or form is not read: columns are missing, nearly named, or named twice."""

from collections.abc import Iterable, Sequence

from grantrules.intake.columns import Column
from grantrules.intake.place import Place
from grantrules.intake.problem_code import Code
from grantrules.intake.raw_cell import RawCell, shown
from grantrules.model.problem import Problem

COLUMN_LACKS = ("fehlt die Spalte", "fehlen die Spalten")
LABEL_LACKS = ("fehlt die Beschriftung", "fehlen die Beschriftungen")


def missing_columns(
    place: Place, missing: Sequence[Column], *, lacks: tuple[str, str]
) -> tuple[Problem, ...]:
    """Names all required columns that a sheet lacks, in one problem."""
    if not missing:
        return ()
    *others, last = (f"„{one.heading}“" for one in missing)
    names = f"{', '.join(others)} und {last}" if others else last
    one, several = lacks
    says = (
        f"Auf dem Blatt „{place.sheet}“ {several if others else one} {names}; das Blatt wurde "
        f"nicht gelesen. Bitte ergänzen."
    )
    expected = ", ".join(one.heading for one in missing)
    return (place.problem(Code.COLUMN_MISSING, says, expected=expected),)


def repeated_column(place: Place, column: Column, addresses: Iterable[str]) -> Problem:
    """Names the cells that all claim to be the same column."""
    cells = " und ".join(addresses)
    says = (
        f"Auf dem Blatt „{place.sheet}“ bedeuten {cells} dasselbe („{column.heading}“); das Blatt "
        f"wurde nicht gelesen. Bitte alle bis auf eine entfernen oder umbenennen."
    )
    return place.problem(
        Code.COLUMN_DUPLICATE, says, found=cells, expected=f"einmal {column.heading}"
    )


def doubtful_column(place: Place, cell: RawCell, column: Column) -> Problem:
    """Names a heading or label that may mean a column which is absent."""
    text = " ".join(shown(cell.value).split())
    says = (
        f"Auf dem Blatt „{place.sheet}“ ist „{text}“ in {cell.address} unbekannt. Gemeint sein "
        f"kann „{column.heading}“, das sonst fehlt; das Blatt wurde nicht gelesen. Bitte "
        f"„{column.heading}“ schreiben oder, wenn etwas anderes gemeint ist, umbenennen."
    )
    here = Place(place.file, place.sheet, place.row, cell.address)
    return here.problem(Code.COLUMN_MISSING, says, found=text, expected=column.heading)
